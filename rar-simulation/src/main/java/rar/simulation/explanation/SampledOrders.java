package rar.simulation.explanation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rar.simulation.random.CounterRandom;
import rar.simulation.random.Streams;

/**
 * Orders in which causes come, drawn at random: each order followed by its reverse, so that of two causes that work
 * together each comes first once (Mitchell, Cooper, Frank and Holmes, "Sampling Permutations for Shapley Value
 * Estimation", Journal of Machine Learning Research 23, 2022, on such pairs). What is drawn depends on the scenario's
 * number and the number of causes alone.
 */
final class SampledOrders {

    /** As many paths as twelve causes have coalitions. */
    private static final int PATHS = 1 << 12;

    /** Fewer say too little of how far they are off. */
    private static final int LEAST_PAIRS = 16;

    /** Of a scenario whose parts are added to those of others: together they err less. */
    static final int PAIRS_AMONG_MANY = 32;

    private static final long SEED = Streams.stream("orders of causes", "", 0);

    private SampledOrders() {}

    /** As many pairs of orders as take about as many paths as twelve causes do. */
    static int pairs(int causes) {
        return Math.max(LEAST_PAIRS, PATHS / (2 * (causes + 1)));
    }

    /**
     * Orders, each followed by its reverse.
     *
     * @param scenario whose causes they are of
     */
    static Vector<Seq<Integer>> of(int causes, int pairs, long scenario) {
        long key = CounterRandom.key(SEED, scenario);
        return Vector.range(0, pairs)
                .map(pair -> Vector.ofAll(order(causes, key, (long) pair * causes)))
                .flatMap(order -> Vector.of(order, order.reverse()));
    }

    /** Every order as probable as any other (Fisher and Yates). */
    private static List<Integer> order(int causes, long key, long first) {
        List<Integer> order = IntStream.range(0, causes).boxed().collect(Collectors.toList());
        for (int last = causes - 1; last > 0; last--) {
            Collections.swap(order, last, (int) Long.remainderUnsigned(CounterRandom.key(key, first + last), last + 1));
        }
        return order;
    }
}
