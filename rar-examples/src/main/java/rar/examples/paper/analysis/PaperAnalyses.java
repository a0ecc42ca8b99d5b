package rar.examples.paper.analysis;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.LongConsumer;
import rar.examples.answer.SimulatedCase;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.page.Inputs;
import rar.simulation.answer.RunSettings;
import rar.examples.paper.chapter.PaperAnswers;
import rar.examples.report.BalanceReport;
import rar.examples.report.CapacityReport;
import rar.examples.report.ComparisonReport;
import rar.examples.report.ExplainReport;
import rar.examples.report.ForecastReport;
import rar.examples.report.GoalReport;
import rar.examples.report.LiquidityReport;
import rar.examples.report.SensitivityReport;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.BreachExplanation;
import rar.simulation.explanation.Cause;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.FundRisk;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.sensitivity.Sensitivity;

/**
 * The analyses of a board paper, all in the same scenarios.
 *
 * @param files the plan and its risks
 * @param simulation their scenarios, in which a rule decides on grants
 * @param beside another plan's scenarios, with its files
 * @param run which scenarios
 * @param seed of them
 * @param alpha the accepted probability of a breach
 * @param progress takes how many are done
 */
public record PaperAnalyses(
        CaseFiles files,
        Simulation simulation,
        Option<Beside> beside,
        Run run,
        long seed,
        double alpha,
        LongConsumer progress) {

    /**
     * Another plan.
     *
     * @param inputs its files
     * @param simulation its scenarios
     */
    public record Beside(Inputs inputs, Simulation simulation) {}

    /** How many scenarios the analyses go through, as {@link #progress} counts them. */
    public static long work(Simulation simulation, boolean isCompared, long scenarios) {
        return (isCompared ? 5 : 4) * scenarios + Sensitivity.computed(simulation, pairs(scenarios));
    }

    /** The number of pairs of scenarios that indices are computed from: as many as there are scenarios, within their bounds. */
    private static long pairs(long scenarios) {
        return Math.max(Sensitivity.LEAST_SCENARIOS, Math.min(Sensitivity.MOST_SCENARIOS, scenarios));
    }

    /** Runs them. @throws IllegalStateException if the thread is interrupted */
    public PaperAnswers answers() {
        FollowedPlan plan = new FollowedPlan(files.plan(), files.outcome());
        SimulatedCase simulated = simulated();
        return new PaperAnswers(
                BalanceReport.of(plan.balance(), plan.budget(), plan.known(), inputs()),
                LiquidityReport.of(
                        plan.balance(),
                        plan.known(),
                        plan.floors(),
                        plan.balance().firstMonth(),
                        inputs()),
                new GoalReport(plan.balance(), plan.known(), plan.assessments(), inputs()),
                simulated,
                GoalRisk.of(simulation, run, Estimate.USUAL_CONFIDENCE, progress),
                FundRisk.of(simulation, run, 1, Estimate.USUAL_CONFIDENCE, 1),
                capacity(),
                new SensitivityReport(
                        simulation,
                        Sensitivity.of(
                                simulation, seed, pairs(run.count()), run.threads(), Sensitivity.USUAL_TAIL, progress),
                        seed,
                        inputs()),
                explanation(simulated),
                beside.map(this::comparison),
                plan.followUp().map(followUp -> new ForecastReport(followUp, inputs())),
                settings(),
                inputs());
    }

    private Inputs inputs() {
        return files.inputs().and(beside.map(Beside::inputs));
    }

    private RunSettings settings() {
        return new RunSettings(seed, RunSettings.MONTE_CARLO, 0, run.count(), Estimate.USUAL_CONFIDENCE);
    }

    private SimulatedCase simulated() {
        RunResult result = RunResult.ofIndependent(simulation);
        result.run(run, progress);
        return files.simulated(result, LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE));
    }

    private CapacityReport capacity() {
        CapacityQuestion question = CapacityQuestion.in(simulation
                        .projection()
                        .plan()
                        .horizon()
                        .month(simulation.projection().firstOpen()))
                .atMost(alpha);
        return new CapacityReport(
                simulation, DecisionCapacity.of(simulation, question, run, progress), inputs(), settings(), false);
    }

    /** Or why there is none: risk factors are told apart up to so many. */
    private Either<Message, ExplainReport> explanation(SimulatedCase simulated) {
        Seq<Cause> causes;
        try {
            causes = Cause.of(simulation.model(), Vector.empty());
        } catch (RefusedException e) {
            return Either.left(e.what());
        }
        return Either.right(explained(simulated, causes));
    }

    private ExplainReport explained(SimulatedCase simulated, Seq<Cause> causes) {
        long worst = simulated.outcome().worstScenario().orElseThrow();
        BreachCauses all = BreachCauses.of(simulation, run, causes, BreachCauses.USUAL_MOST, progress);
        BreachExplanation one = BreachExplanation.of(simulation, run.scenarios(), worst, causes);
        return new ExplainReport(simulation, run.scenarios(), one, Option.some(all), settings(), inputs());
    }

    private ComparisonReport comparison(Beside other) {
        Comparison compared =
                Comparison.ofReplications(simulation, other.simulation(), run, 1, Estimate.USUAL_CONFIDENCE, progress);
        return new ComparisonReport(simulation, other.simulation(), compared, inputs(), settings());
    }
}
