package rar.simulation.answer;

import static rar.model.answer.Scalars.WHOLE;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.answer.AnswerFormat;
import rar.model.answer.InputFile;
import rar.model.answer.InputForms;
import rar.model.answer.ObjectForm;
import rar.model.money.Components;
import rar.simulation.engine.RunResult;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;

/**
 * A plan's liquidity when not everything goes as planned.
 *
 * @param settings of the run
 * @param first the plan asked about
 * @param second another one beside it
 */
public record SimulatedAnswer(RunSettings settings, SimulatedPlan first, Option<Second> second) {

    /**
     * A second plan, run likewise.
     *
     * @param files that it was read from
     * @param plan what it came to
     */
    public record Second(Seq<InputFile> files, SimulatedPlan plan) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Second {
            Components.present(Second.class, files, plan);
        }

        private Option<Long> ownScenarios() {
            return plan.precision().map(asked -> plan.outcome().scenarios());
        }

        private Option<Long> ownReplications() {
            return plan.precision()
                    .map(asked -> (long) plan.risk().replications())
                    .filter(replications -> replications > 1);
        }
    }

    private static final ObjectForm<Second> SECOND = ObjectForm.<Second>empty()
            .with("inputs", "The files that it was read from, by role.", InputForms.FILES, Second::files)
            .where("scenarios", "How many scenarios, where a precision was wanted.", WHOLE, Second::ownScenarios)
            .where("replications", "In how many independent parts.", WHOLE, Second::ownReplications)
            .all(SimulatedPlanForms.FORM, Second::plan);

    /** As JSON. */
    public static final AnswerFormat<SimulatedAnswer> FORMAT = new AnswerFormat<>(
            "simulate",
            "A plan's liquidity when not everything goes as planned",
            ObjectForm.<SimulatedAnswer>empty()
                    .all(RunSettings.FORM, SimulatedAnswer::settings)
                    .all(SimulatedPlanForms.FORM, SimulatedAnswer::first)
                    .where("secondCase", "Another plan beside it.", SECOND, SimulatedAnswer::second));

    /** @throws NullPointerException if a component is null; it names the component */
    public SimulatedAnswer {
        Components.present(SimulatedAnswer.class, settings, first, second);
    }

    /** What independent scenarios from the first on say of their plan, without goals one by one. */
    public static SimulatedAnswer of(long seed, RunResult result) {
        SimulatedPlan plan = new SimulatedPlan(
                result.simulation(),
                LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE),
                result.decisions(),
                Option.none(),
                Option.none(),
                Vector.empty());
        return new SimulatedAnswer(
                new RunSettings(seed, RunSettings.MONTE_CARLO, 0, result.scenarios(), Estimate.USUAL_CONFIDENCE),
                plan,
                Option.none());
    }
}
