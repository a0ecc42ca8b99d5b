package rar.examples.paper.analysis;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.LongConsumer;
import rar.examples.answer.SimulatedCase;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.page.Inputs;
import rar.examples.paper.chapter.PaperAnswers;
import rar.examples.report.ActivityAnswers;
import rar.examples.report.BalanceReport;
import rar.examples.report.CapacityReport;
import rar.examples.report.ComparisonReport;
import rar.examples.report.ExplainReport;
import rar.examples.report.ForecastReport;
import rar.examples.report.GoalReport;
import rar.examples.report.LiquidityReport;
import rar.examples.report.SensitivityReport;
import rar.simulation.answer.PrecisionTarget;
import rar.simulation.answer.RunSettings;
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
import rar.simulation.risk.Precision;
import rar.simulation.sensitivity.Sensitivity;

/**
 * The analyses of a board paper, all in the same scenarios.
 *
 * @param files the plan and its risks
 * @param simulation their scenarios, in which a rule decides on grants
 * @param beside another plan's scenarios, with its files
 * @param activity what members get for the money, so far as it is asked for
 * @param run which scenarios, at most where a precision decides
 * @param seed of them
 * @param precision how precisely the breach probability is wanted, if not in the scenarios of the run
 * @param alpha the accepted probability of a breach
 * @param progress takes how many are done
 */
public record PaperAnalyses(
        CaseFiles files,
        Simulation simulation,
        Option<Beside> beside,
        ActivityAnswers activity,
        Run run,
        long seed,
        Option<Precision> precision,
        double alpha,
        LongConsumer progress) {

    private static final double PER_MILLE = 1_000;

    /** As many as scenarios of a run where nobody says how many. */
    private static final long USUAL_PAIRS = 10_000;

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
        SimulatedCase simulated = simulated();
        Run same = run.part(run.first(), simulated.scenarios());
        FollowedPlan plan = new FollowedPlan(files.plan(), files.outcome());
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
                target(),
                GoalRisk.of(simulation, same, 1, Estimate.USUAL_CONFIDENCE, looks(), progress),
                FundRisk.of(simulation, same, 1, Estimate.USUAL_CONFIDENCE, looks()),
                capacity(same),
                sensitivity(same),
                explanation(simulated, same),
                beside.map(other -> comparison(other, same)),
                plan.followUp().map(followUp -> new ForecastReport(followUp, inputs())),
                activity,
                settings(same, Estimate.USUAL_CONFIDENCE),
                inputs());
    }

    /** How often it may be looked whether scenarios are enough. */
    private int looks() {
        return precision.isEmpty() ? 1 : Precision.looks(run.count()).size();
    }

    /** With which intervals that do not know of looks hold all the same, up to a tenth of a percent. */
    private double confidence() {
        double each = Precision.confidenceOfLook(Estimate.USUAL_CONFIDENCE, looks());
        return looks() == 1 ? each : StrictMath.ceil(each * PER_MILLE) / PER_MILLE;
    }

    private Option<PrecisionTarget> target() {
        return precision.map(wanted -> new PrecisionTarget(wanted, run.count(), looks()));
    }

    private Inputs inputs() {
        return activity.besides(files.inputs().and(beside.map(Beside::inputs)));
    }

    private RunSettings settings(Run same, double confidence) {
        return new RunSettings(seed, RunSettings.MONTE_CARLO, 0, same.count(), confidence);
    }

    private SimulatedCase simulated() {
        RunResult result = precision
                .map(wanted -> wanted.result(simulation, run, 1, Estimate.USUAL_CONFIDENCE, progress))
                .getOrElse(this::whole);
        return files.simulated(result, LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE, looks()));
    }

    private RunResult whole() {
        RunResult result = RunResult.ofIndependent(simulation);
        result.run(run, progress);
        return result;
    }

    private CapacityReport capacity(Run same) {
        CapacityQuestion question = CapacityQuestion.in(simulation
                        .projection()
                        .plan()
                        .horizon()
                        .month(simulation.projection().firstOpen()))
                .atMost(alpha)
                .withConfidence(confidence());
        return new CapacityReport(
                simulation,
                DecisionCapacity.of(simulation, question, same, progress),
                inputs(),
                settings(same, confidence()),
                false);
    }

    /** In a number of pairs that does not depend on what the scenarios came to. */
    private SensitivityReport sensitivity(Run same) {
        long pairs = pairs(precision.isEmpty() ? same.count() : USUAL_PAIRS);
        Sensitivity found = Sensitivity.of(simulation, seed, pairs, run.threads(), Sensitivity.USUAL_TAIL, progress);
        return new SensitivityReport(simulation, found, seed, inputs());
    }

    private ExplainReport explanation(SimulatedCase simulated, Run same) {
        Seq<Cause> causes = Cause.of(simulation.model(), Vector.empty());
        long worst = simulated.outcome().worstScenario().orElseThrow();
        BreachCauses all = BreachCauses.of(simulation, same, causes, BreachCauses.USUAL_MOST, progress);
        BreachExplanation one = BreachExplanation.of(simulation, same.scenarios(), worst, causes);
        return new ExplainReport(
                simulation,
                same.scenarios(),
                one,
                Option.some(all),
                settings(same, Estimate.USUAL_CONFIDENCE),
                inputs());
    }

    private ComparisonReport comparison(Beside other, Run same) {
        Comparison compared =
                Comparison.ofReplications(simulation, other.simulation(), same, 1, confidence(), progress);
        return new ComparisonReport(simulation, other.simulation(), compared, inputs(), settings(same, confidence()));
    }
}
