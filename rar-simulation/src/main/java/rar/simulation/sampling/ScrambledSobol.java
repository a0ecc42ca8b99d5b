package rar.simulation.sampling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import rar.simulation.factor.Draw;
import rar.simulation.random.CounterRandom;

/**
 * Scenarios that fill the space of all draws more evenly than chance does (randomised quasi-Monte Carlo): the points of
 * the Sobol sequence, a dimension for each draw, scrambled by nested uniform scrambling (A. B. Owen, "Randomly permuted
 * (t,m,s)-nets and (t,s)-sequences", in Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing, 1995). Each
 * scenario is uniformly distributed, so a mean over one set is unbiased, and the spread over several replications tells
 * its error.
 *
 * <p>The flip of a binary digit is a random bit that is a function of seed, replication, draw and the digits before it;
 * after the {@value SobolDirections#BITS} digits in which the points of a set differ, digits are random. Which dimension
 * a draw has depends on its place among the draws, so, other than in {@link MonteCarlo}, a new factor changes the
 * scenarios. Draws after the first {@value SobolDirections#DIMENSIONS} are independent.
 *
 * <p>Scenarios 0 to {@code points} − 1 are the first replication, as many after them the second, and so on: each is the
 * same points, scrambled anew.
 *
 * @param seed any number
 * @param points how many points a replication has, 1 to 2^30; powers of two are the most even
 */
public record ScrambledSobol(long seed, long points) implements DrawnScenarios {

    /** @throws IllegalArgumentException if there are no points, or more than the sequence has */
    public ScrambledSobol {
        if (points < 1 || points > 1L << SobolDirections.BITS) {
            throw new IllegalArgumentException(
                    "a replication has 1 to " + (1L << SobolDirections.BITS) + " points, not " + points);
        }
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public double value(Draw draw, List<Draw> draws, long scenario) {
        return value(draw, dimensions(draws), scenario);
    }

    private double value(Draw draw, Map<Long, Integer> dimensions, long scenario) {
        return UniformDrawing.value(draw, stream -> {
            Integer dimension = dimensions.get(stream);
            long key = key(scenario / points);
            long point = scenario % points;
            return dimension == null
                    ? CounterRandom.uniform(CounterRandom.word(key, point), stream)
                    : CounterRandom.uniform(
                            scrambled(CounterRandom.word(key, stream), SobolDirections.coordinate(dimension, point)));
        });
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        return new Points(this, draws, dimensions(draws), capacity);
    }

    /** Dimensions are then numbered over the draws of all. */
    @Override
    public ScenarioSet among(List<Draw> all) {
        return new Among(this, dimensions(all));
    }

    /** The same points, whichever of the draws that have dimensions a simulation has. */
    private record Among(ScrambledSobol set, Map<Long, Integer> dimensions) implements ScenarioSet {

        @Override
        public OptionalLong size() {
            return set.size();
        }

        @Override
        public double value(Draw draw, List<Draw> draws, long scenario) {
            return set.value(draw, dimensions, scenario);
        }

        @Override
        public Drawing drawing(List<Draw> draws, int capacity) {
            return new Points(set, draws, dimensions, capacity);
        }
    }

    private long key(long replication) {
        return CounterRandom.key(seed, replication);
    }

    /** What draws share comes first, as low dimensions are the most even; then the draws in their order. */
    private static Map<Long, Integer> dimensions(List<Draw> draws) {
        Map<Long, Integer> dimensions = new HashMap<>();
        for (Draw draw : draws) {
            draw.link().forEach(link -> link.loadings().forEach(loading -> number(dimensions, loading.stream())));
        }
        for (Draw draw : draws) {
            if (draw.link().forAll(link -> link.own() > 0)) {
                number(dimensions, draw.stream());
            }
        }
        return dimensions;
    }

    private static void number(Map<Long, Integer> dimensions, long stream) {
        if (dimensions.size() < SobolDirections.DIMENSIONS) {
            dimensions.putIfAbsent(stream, dimensions.size());
        }
    }

    private static long scrambled(long key, long coordinate) {
        long result = coordinate;
        for (int digit = 0; digit < SobolDirections.BITS; digit++) {
            result ^= flip(CounterRandom.word(key, digit), coordinate, digit);
        }
        return result ^ rest(CounterRandom.word(key, SobolDirections.BITS), coordinate);
    }

    /** The flip of a digit, counted from 0 after the point: a function of the digits before it. */
    private static long flip(long digitKey, long coordinate, int digit) {
        int shift = SobolDirections.FRACTION_BITS - 1 - digit;
        // two shifts, as all 64 places at once would be none
        return (CounterRandom.word(digitKey, coordinate >>> shift >>> 1) >>> 63) << shift;
    }

    /** Flips of the digits that follow. */
    private static long rest(long restKey, long coordinate) {
        int left = SobolDirections.FRACTION_BITS - SobolDirections.BITS;
        return CounterRandom.word(restKey, coordinate >>> left) >>> (Long.SIZE - left);
    }

    private static final class Points extends UniformDrawing {

        private final ScrambledSobol set;
        private final Map<Long, Integer> dimensions;
        private final long[] keys;
        private final long[] bits;
        private final long[] coordinates;
        private long first;
        private int count;

        Points(ScrambledSobol set, List<Draw> draws, Map<Long, Integer> dimensions, int capacity) {
            super(draws, capacity);
            this.set = set;
            this.dimensions = dimensions;
            this.keys = new long[capacity];
            this.bits = new long[capacity];
            this.coordinates = new long[capacity];
        }

        @Override
        void turn(long newFirst, int newCount) {
            first = newFirst;
            count = newCount;
            for (int i = 0; i < count; i++) {
                keys[i] = CounterRandom.word(set.key((first + i) / set.points), (first + i) % set.points);
            }
        }

        @Override
        void uniforms(long stream, double[] out) {
            fractions(stream, bits);
            for (int i = 0; i < count; i++) {
                out[i] = CounterRandom.uniform(bits[i]);
            }
        }

        @Override
        void fractions(long stream, long[] out) {
            Integer dimension = dimensions.get(stream);
            if (dimension == null) {
                CounterRandom.fillFractions(keys, stream, out, count);
                return;
            }
            int from = 0;
            while (from < count) {
                long point = (first + from) % set.points;
                int to = (int) Math.min(count, from + set.points - point);
                long key = CounterRandom.word(set.key((first + from) / set.points), stream);
                fillCoordinates(dimension, point, from, to);
                scramble(key, out, from, to);
                from = to;
            }
        }

        /** One point after the other: their Gray codes differ in one bit. */
        private void fillCoordinates(int dimension, long point, int from, int to) {
            long at = SobolDirections.coordinate(dimension, point);
            coordinates[from] = at;
            for (int i = from + 1; i < to; i++) {
                at ^= SobolDirections.number(dimension, Long.numberOfTrailingZeros(point + i - from));
                coordinates[i] = at;
            }
        }

        private void scramble(long key, long[] out, int from, int to) {
            System.arraycopy(coordinates, from, out, from, to - from);
            for (int digit = 0; digit < SobolDirections.BITS; digit++) {
                flipAll(out, coordinates, CounterRandom.word(key, digit), digit, from, to);
            }
            long restKey = CounterRandom.word(key, SobolDirections.BITS);
            for (int i = from; i < to; i++) {
                out[i] ^= rest(restKey, coordinates[i]);
            }
        }

        private static void flipAll(long[] bits, long[] coordinates, long digitKey, int digit, int from, int to) {
            for (int i = from; i < to; i++) {
                bits[i] ^= flip(digitKey, coordinates[i], digit);
            }
        }
    }
}
