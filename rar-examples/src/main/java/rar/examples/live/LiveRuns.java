package rar.examples.live;

import io.vavr.collection.Vector;
import rar.examples.answer.SimulatedCase;
import rar.examples.live.LiveCases.Texts;
import rar.simulation.answer.RunSettings;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.BreachExplanation;
import rar.simulation.explanation.Cause;
import rar.simulation.projection.Projection;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.GoalTally;
import rar.simulation.risk.LiquidityRisk;

/**
 * What the scenarios of variants come to, all in the same luck: kept by the texts of the files, the number of scenarios and
 * what else decides them. Safe for threads.
 */
final class LiveRuns {

    private static final Vector<Vector<String>> NOTHING_TOGETHER = Vector.empty();

    /** Each some five megabytes of histograms. */
    private static final int MOST_RESULTS = 4;

    /** Each some seven megabytes of counts. */
    private static final int MOST_CAPACITIES = 2;

    private record Ran(Texts texts, long scenarios) {}

    private record Asked(Texts texts, long scenarios, double accepted) {}

    private record Pair(Texts one, Texts other, long scenarios) {}

    /**
     * Why the breaches of a run happened.
     *
     * @param worst the worst scenario
     * @param all the breaches
     */
    record Explained(BreachExplanation worst, BreachCauses all) {}

    private final LiveCases cases;
    private final long seed;
    private final int threads;
    private final Kept<Ran, LiveResult> results = new Kept<>(MOST_RESULTS);
    private final Kept<Asked, DecisionCapacity> capacities = new Kept<>(MOST_CAPACITIES);
    private final Kept<Ran, Explained> explained = new Kept<>(LiveCases.MOST);
    private final Kept<Pair, Comparison> pairs = new Kept<>(2 * LiveCases.MOST);

    LiveRuns(LiveCases cases, long seed, int threads) {
        this.cases = cases;
        this.seed = seed;
        this.threads = threads;
    }

    long seed() {
        return seed;
    }

    int threads() {
        return threads;
    }

    Run run(long scenarios) {
        return Run.of(seed, scenarios).withThreads(threads);
    }

    RunSettings settings(long scenarios) {
        return new RunSettings(seed, RunSettings.MONTE_CARLO, 0, scenarios, Estimate.USUAL_CONFIDENCE);
    }

    /** What scenarios of the variant come to. @throws InvalidInputException with every mistake of it */
    LiveResult of(Variant variant, long scenarios) {
        LiveCase one = cases.of(variant);
        return results.of(new Ran(Texts.of(variant), scenarios), () -> result(one, run(scenarios)));
    }

    private static LiveResult result(LiveCase one, Run run) {
        RunResult result = RunResult.ofIndependent(one.simulation());
        GoalTally goals = result.run(run, GoalRisk.nothing(one.simulation()), done -> {});
        return new LiveResult(
                one.files().simulated(result, LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE)),
                GoalRisk.of(one.simulation(), goals, Estimate.USUAL_CONFIDENCE));
    }

    /** What can be committed in the first month that can still be decided on. @throws InvalidInputException as above */
    DecisionCapacity capacity(Variant variant, long scenarios, double accepted) {
        Simulation simulation = cases.of(variant).simulation();
        return capacities.of(new Asked(Texts.of(variant), scenarios, accepted), () -> {
            Projection projection = simulation.projection();
            CapacityQuestion question = CapacityQuestion.in(
                            projection.plan().horizon().month(projection.firstOpen()))
                    .atMost(accepted);
            return DecisionCapacity.of(simulation, question, run(scenarios));
        });
    }

    /** Why the breaches of a run happen. @throws InvalidInputException as above */
    Explained explained(Variant variant, long scenarios) {
        LiveResult result = of(variant, scenarios);
        return explained.of(new Ran(Texts.of(variant), scenarios), () -> explained(result.simulated(), scenarios));
    }

    private Explained explained(SimulatedCase simulated, long scenarios) {
        Vector<Cause> causes = Cause.of(simulated.simulation().model(), NOTHING_TOGETHER);
        Run run = run(scenarios);
        long worst = simulated.outcome().worstScenario().orElseThrow();
        return new Explained(
                BreachExplanation.of(simulated.simulation(), run.scenarios(), worst, causes),
                BreachCauses.of(simulated.simulation(), run, causes, BreachCauses.USUAL_MOST, done -> {}));
    }

    /** Two variants of the same months in the same luck. @throws InvalidInputException as above */
    Comparison compared(Variant one, Variant other, long scenarios) {
        Simulation first = cases.of(one).simulation();
        Simulation second = cases.of(other).simulation();
        return pairs.of(
                new Pair(Texts.of(one), Texts.of(other), scenarios),
                () -> Comparison.of(first, second, run(scenarios), Estimate.USUAL_CONFIDENCE, done -> {}));
    }
}
