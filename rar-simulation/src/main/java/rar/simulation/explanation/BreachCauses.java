package rar.simulation.explanation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.Counts;
import rar.simulation.sampling.ScenarioSet;

/**
 * Why scenarios of a run fall below the floor: each of them explained, and the causes' shares added up.
 *
 * @param scenarios how many were run
 * @param breaches how many of them fall below the floor
 * @param explained how many of those are explained: all, or the first by index up to a bound
 * @param gap the gaps of those explained, added up
 * @param shares what of it is put down to each cause, in the order they were given; they sum to it to the öre
 */
public record BreachCauses(long scenarios, long breaches, long explained, Money gap, Seq<CauseShare> shares) {

    /** How many breaches are explained where nothing else is said. */
    public static final int USUAL_MOST = 1_000;

    /** @throws NullPointerException if a component is null; it names the component */
    public BreachCauses {
        Components.present(BreachCauses.class, gap, shares);
    }

    /**
     * Explains the breaches of a run.
     *
     * @param causes that have every factor of the model
     * @param most how many are explained at most, the first by index
     * @param progress told how many scenarios of the run are done
     * @throws CancellationException if the run's control stops it before its end
     * @throws IllegalStateException if the thread is interrupted, which ends it within a scenario
     */
    public static BreachCauses of(Simulation simulation, Run run, Seq<Cause> causes, int most, LongConsumer progress) {
        Counts found = found(simulation, run, most, progress);
        List<Long> scenarios = found.found().scenarios();
        return of(
                causes,
                found,
                explained(
                        simulation,
                        run.scenarios(),
                        causes,
                        scenarios,
                        run.control().stopped()));
    }

    /**
     * Which scenarios of a run, or of a part of it, fall below the floor: what is found in parts adds up.
     *
     * @param most how many are explained at most, the first by index
     * @param progress told how many scenarios are done
     */
    public static Counts found(Simulation simulation, Run run, int most, LongConsumer progress) {
        long limit = simulation.projection().floors().limit();
        return simulation.run(run, new BreachIndices(limit, most), progress).counts();
    }

    /**
     * Explains scenarios of a set, all that were {@linkplain #found found} or some of them: what is explained in parts adds up.
     *
     * @param causes that have every factor of the model
     * @param scenarios by index, each once
     * @throws IllegalArgumentException if a scenario is there twice
     * @throws IllegalStateException if the thread is interrupted, which ends it within a scenario
     */
    public static Counts explained(Simulation simulation, ScenarioSet set, Seq<Cause> causes, List<Long> scenarios) {
        return explained(simulation, set, causes, scenarios, () -> false);
    }

    private static Counts explained(
            Simulation simulation, ScenarioSet set, Seq<Cause> causes, List<Long> scenarios, BooleanSupplier stopped) {
        CountedScenarios counted = new CountedScenarios();
        ExplainedSums sums = ExplainedSums.nothing(causes.size());
        for (long scenario : scenarios) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the explanation was interrupted");
            }
            if (stopped.getAsBoolean()) {
                throw new CancellationException("the explanation was stopped after " + counted.count() + " of "
                        + scenarios.size() + " breaches");
            }
            counted.add(scenario, 1);
            sums = sums.plus(BreachExplanation.of(simulation, set, scenario, causes, SampledOrders.PAIRS_AMONG_MANY));
        }
        return Counts.ofSums(counted, sums.numbers().asJava());
    }

    /**
     * Reads what was found and what was explained of it.
     *
     * @throws IllegalArgumentException if what was explained is not what was found, or other causes were asked for
     */
    public static BreachCauses of(Seq<Cause> causes, Counts found, Counts explained) {
        List<Long> first = found.found().scenarios();
        Counts.require(explained.count() == first.size()
                && first.stream().allMatch(explained::hasCounted)
                && found.sums().size() == 1
                && explained.sums().size() == ExplainedSums.size(causes.size()));
        ExplainedSums sums = new ExplainedSums(Vector.ofAll(explained.sums()));
        Counts.require(sums.agree(explained.count()));
        return new BreachCauses(found.count(), found.shares(0, 1)[0], first.size(), sums.gap(), sums.shares(causes));
    }

    /** Whether some parts are estimates: in some breach more causes are in play than all orders can be counted of. */
    public boolean isEstimated() {
        return shares.exists(share -> share.halfWidth().isDefined());
    }
}
