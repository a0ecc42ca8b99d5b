package rar.examples.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.model.message.Message;
import rar.simulation.answer.RunSettings;
import rar.simulation.engine.Run;
import rar.simulation.risk.Estimate;
import rar.simulation.sampling.ScrambledSobol;

/** The sampling of scenarios. */
public final class SamplingOptions {

    private static final int USUAL_REPLICATIONS = 16;

    /** At most, where a precision decides. */
    private static final int USUAL_MOST_REPLICATIONS = 64;

    private static final int MOST_REPLICATIONS = 1_000;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--sampling",
            paramLabel = "KIND",
            converter = SamplingName.class,
            description = "monte-carlo (independent scenarios, the default) or sobol (scrambled Sobol points, which"
                    + " cover the possible outcomes more evenly).")
    private String sampling = RunSettings.MONTE_CARLO;

    @Option(
            names = "--replications",
            paramLabel = "R",
            description = "With --sampling sobol: in how many independent parts, 2 to 1000, so that their spread shows"
                    + " the error; 16 by default. The scenarios are shared equally among them.")
    private @Nullable Integer replications;

    /** The number of replications; 1 where scenarios are independent. @throws ParameterException if they do not divide them */
    public int replications(long scenarios) {
        return replications(scenarios, false);
    }

    /**
     * The same, at most, where a precision may decide.
     *
     * @throws ParameterException if they do not divide the scenarios
     */
    public int replications(long scenarios, boolean isPrecise) {
        if (!isSobol()) {
            if (replications != null) {
                throw wrong(OptionMistake.REPLICATIONS_WITHOUT_SOBOL.message());
            }
            return 1;
        }
        int usual = isPrecise ? USUAL_MOST_REPLICATIONS : USUAL_REPLICATIONS;
        int parts = replications == null ? usual : replications;
        if (parts < 2 || parts > MOST_REPLICATIONS) {
            throw wrong(OptionMistake.REPLICATIONS_COUNT
                    .with("most", MOST_REPLICATIONS)
                    .with("found", parts));
        }
        if (scenarios % parts != 0) {
            throw wrong(OptionMistake.SCENARIOS_NOT_SHARED
                    .with("scenarios", scenarios)
                    .with("parts", parts)
                    .with("next", scenarios + parts - scenarios % parts));
        }
        return parts;
    }

    boolean isSobol() {
        return sampling.equals(RunSettings.SOBOL);
    }

    /** As many scrambled points, in so many replications. */
    Run drawn(Run run, long seed, int parts) {
        return run.with(new ScrambledSobol(seed, run.count() / parts));
    }

    /** The run that the options ask for, its scenarios spread as asked. */
    public Run run(RunOptions options) {
        int parts = replications(options.run().count());
        return parts == 1 ? options.run() : drawn(options.run(), options.seed(), parts);
    }

    /** The settings that decide the scenarios of that run besides the files. */
    public RunSettings settings(RunOptions options) {
        return settings(options, Estimate.USUAL_CONFIDENCE);
    }

    /** The same with intervals of this confidence. */
    public RunSettings settings(RunOptions options, double confidence) {
        long count = options.run().count();
        return new RunSettings(options.seed(), sampling, 0, count, replications(count), confidence);
    }

    /** The kind's name. */
    @Override
    public String toString() {
        return sampling;
    }

    private ParameterException wrong(Message what) {
        return WrongOption.of(spec, what);
    }

    /** Reads the name of a kind. */
    static final class SamplingName implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (text.equals(RunSettings.MONTE_CARLO) || text.equals(RunSettings.SOBOL)) {
                return text;
            }
            throw WrongOption.unreadable(OptionMistake.SAMPLING.with("found", text));
        }
    }
}
