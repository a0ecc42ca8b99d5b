package rar.simulation.risk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.function.LongConsumer;
import rar.model.goal.FinancialGoal;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.model.message.Message;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;

/**
 * How probable it is that a plan's goals break, and when: the law's demand that cash is never below zero (SFS
 * 2003:1210, 21 §), and the board's goals. Each scenario is judged by the same code as the plan.
 */
public final class GoalRisk {

    private final Seq<FinancialGoal> goals;
    private final long scenarios;
    private final Vector<JudgedGoal> judged;
    private final Seq<UnjudgedGoal> unjudged;
    private final double confidence;
    private final int looks;

    private GoalRisk(Simulation simulation, Seq<GoalTally> parts, double confidence, int looks) {
        this.confidence = confidence;
        this.looks = looks;
        this.goals = simulation.projection().plan().goalsWithLaw();
        GoalTally all = parts.head().empty();
        parts.forEach(all::add);
        this.scenarios = all.scenarios();
        Vector<JudgedGoal> counted = Vector.range(0, all.goalCounts().size())
                .map(g -> new JudgedGoal(
                        parts.map(part -> part.goalCounts().get(g)),
                        all.goalCounts().get(g),
                        scenarios,
                        confidence,
                        looks));
        this.judged = counted.filter(goal -> goal.open() < scenarios);
        this.unjudged = goals.removeAll(judged.map(JudgedGoal::goal))
                .map(goal -> new UnjudgedGoal(goal, reason(goal, simulation)));
    }

    /**
     * Runs scenarios, which must be independent, and judges each of them.
     *
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if it is not
     */
    public static GoalRisk of(Simulation simulation, Run run, double confidence, LongConsumer progress) {
        return of(simulation, run, 1, confidence, 1, progress);
    }

    /**
     * Runs scenarios of which perhaps only equal parts in a row are independent of each other, such as {@link
     * rar.simulation.sampling.ScrambledSobol}, and judges each of them: intervals then come from the parts' spread.
     *
     * @param replications how many parts, that share the run's scenarios equally; 1 where every scenario is independent
     * @param confidence of the intervals, between 0 and 1; with several looks that those of all looks hold together
     * @param looks how often the run's outcome could be looked at as it grew, 1 or more
     * @throws IllegalArgumentException if the parts do not share the scenarios equally, or a number is out of range
     */
    public static GoalRisk of(
            Simulation simulation, Run run, int replications, double confidence, int looks, LongConsumer progress) {
        Objects.requireNonNull(simulation, "GoalRisk.simulation is null");
        Objects.requireNonNull(run, "GoalRisk.run is null");
        Objects.requireNonNull(progress, "GoalRisk.progress is null");
        Precision.confidenceOfLook(confidence, looks);
        Vector<GoalTally> parts = Vector.ofAll(run.replications(replications))
                .map(part -> simulation.run(
                        part, nothing(simulation), done -> progress.accept(part.first() - run.first() + done)));
        return new GoalRisk(simulation, parts, confidence, looks);
    }

    /**
     * Reads what was counted of independent scenarios.
     *
     * @param counted of {@link #nothing} by a run of the simulation
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if it is not
     */
    public static GoalRisk of(Simulation simulation, GoalTally counted, double confidence) {
        Objects.requireNonNull(simulation, "GoalRisk.simulation is null");
        Objects.requireNonNull(counted, "GoalRisk.counted is null");
        Precision.confidenceOfLook(confidence, 1);
        return new GoalRisk(simulation, Vector.of(counted), confidence, 1);
    }

    /**
     * Reads what was counted of scenarios that are replications of equally many.
     *
     * @param counted of each replication in its order, each by a run of the simulation
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if it is not, or the replications are not of equally many scenarios
     */
    public static GoalRisk ofReplications(Simulation simulation, Seq<GoalTally> counted, double confidence) {
        Objects.requireNonNull(simulation, "GoalRisk.simulation is null");
        Objects.requireNonNull(counted, "GoalRisk.counted is null");
        Precision.confidenceOfLook(confidence, 1);
        if (counted.map(GoalTally::scenarios).distinct().size() != 1) {
            throw new IllegalArgumentException("replications have equally many scenarios, not "
                    + counted.map(GoalTally::scenarios).mkString(", "));
        }
        return new GoalRisk(simulation, counted, confidence, 1);
    }

    /** Nothing counted yet of the goals of a simulation's plan, the law's demand first. */
    public static GoalTally nothing(Simulation simulation) {
        Objects.requireNonNull(simulation, "GoalRisk.simulation is null");
        return new GoalTally(
                simulation.projection(), simulation.projection().plan().goalsWithLaw());
    }

    private static Message reason(FinancialGoal goal, Simulation simulation) {
        GoalAssessment planned = goal.assess(simulation.projection().balancePlan());
        return planned.remark()
                .filter(why -> planned.verdict() == Verdict.CANNOT_BE_JUDGED)
                .getOrElse(() -> Message.of(UnjudgedReason.UNDETERMINED));
    }

    /** How probable something is at most that happens in no scenario. */
    public Estimate never() {
        return Estimate.ofCount(0, scenarios, Precision.confidenceOfLook(confidence, looks))
                .ofLooks(confidence, looks);
    }

    /** The law's demand first, then the plan's goals in their order, those that scenarios do not tell of included. */
    public Seq<FinancialGoal> goals() {
        return goals;
    }

    /** How many scenarios were judged. */
    public long scenarios() {
        return scenarios;
    }

    /** The goals that scenarios tell of, in the order of all. */
    public Seq<JudgedGoal> judged() {
        return judged;
    }

    /** The others. */
    public Seq<UnjudgedGoal> unjudged() {
        return unjudged;
    }
}
