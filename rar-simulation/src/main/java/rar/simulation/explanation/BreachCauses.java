package rar.simulation.explanation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.LongConsumer;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;

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
     * @throws IllegalStateException if the thread is interrupted, which ends it within a scenario
     */
    public static BreachCauses of(Simulation simulation, Run run, Seq<Cause> causes, int most, LongConsumer progress) {
        long limit = simulation.projection().floors().limit();
        BreachIndices found = simulation.run(run, new BreachIndices(limit, most), progress);
        Vector<CauseShare> sums = Vector.ofAll(causes).map(cause -> new CauseShare(cause, Money.ZERO, Option.none()));
        Money gap = Money.ZERO;
        for (long scenario : found.first()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the explanation was interrupted");
            }
            BreachExplanation one = BreachExplanation.of(
                    simulation, run.scenarios(), scenario, causes, found.first().size());
            gap = gap.plus(one.gap());
            sums = sums.zipWith(one.shares(), CauseShare::plus);
        }
        return new BreachCauses(
                run.count(),
                found.count(),
                found.first().size(),
                gap,
                sums);
    }

    /** Whether some parts are estimates: in some breach more causes are in play than all orders can be counted of. */
    public boolean isEstimated() {
        return shares.exists(share -> share.halfWidth().isDefined());
    }
}
