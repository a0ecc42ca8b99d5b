package rar.simulation.answer;

import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.WHOLE;

import io.vavr.control.Option;
import rar.model.answer.ObjectForm;
import rar.model.money.Components;
import rar.simulation.json.RunManifest;

/**
 * The settings that decide an answer from scenarios besides the files and the version: with the files the answer's manifest.
 *
 * @param seed of the scenarios
 * @param sampling how scenarios are drawn
 * @param first the index of the first scenario
 * @param scenarios how many
 * @param replications in how many independent parts scrambled points are; 1 where every scenario is independent
 * @param confidence of the intervals
 */
public record RunSettings(long seed, String sampling, long first, long scenarios, int replications, double confidence) {

    /** Independent random scenarios. */
    public static final String MONTE_CARLO = RunManifest.MONTE_CARLO;

    /** Scrambled Sobol points. */
    public static final String SOBOL = RunManifest.SOBOL;

    private static final ObjectForm<RunSettings> COUNT = ObjectForm.<RunSettings>empty()
            .with("scenarios", "How many scenarios.", WHOLE, RunSettings::scenarios)
            .with("seed", "The seed of the scenarios.", WHOLE, RunSettings::seed)
            .with("sampling", "How they are drawn.", TEXT, RunSettings::sampling)
            .with("first", "The index of the first.", WHOLE, RunSettings::first);

    /** All of them. */
    public static final ObjectForm<RunSettings> FORM = ObjectForm.<RunSettings>empty()
            .all(COUNT, run -> run)
            .where(
                    "replications",
                    "In how many independent parts scrambled points are.",
                    WHOLE,
                    run -> Option.when(!run.isIndependent(), (long) run.replications()))
            .with("confidence", "The confidence of the intervals.", NUMBER, RunSettings::confidence);

    /** Those of an answer that only independent scenarios give. */
    public static final ObjectForm<RunSettings> INDEPENDENT = ObjectForm.<RunSettings>empty()
            .all(COUNT, run -> run)
            .with("confidence", "The confidence of the intervals.", NUMBER, RunSettings::confidence);

    /** What decides one of the scenarios. */
    public static final ObjectForm<RunSettings> DRAWING = ObjectForm.<RunSettings>empty()
            .with("seed", "The seed of the scenarios.", WHOLE, RunSettings::seed)
            .with("sampling", "How they are drawn.", TEXT, RunSettings::sampling)
            .with("scenarios", "How many.", WHOLE, RunSettings::scenarios)
            .with("replications", "In how many independent parts.", WHOLE, run -> (long) run.replications());

    /** @throws NullPointerException if a component is null; it names the component */
    public RunSettings {
        Components.present(RunSettings.class, sampling);
    }

    /** Independent random scenarios. */
    public RunSettings(long seed, String sampling, long first, long scenarios, double confidence) {
        this(seed, sampling, first, scenarios, 1, confidence);
    }

    /** True if every scenario is drawn by itself. */
    public boolean isIndependent() {
        return sampling.equals(MONTE_CARLO);
    }
}
