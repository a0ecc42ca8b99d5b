package rar.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether draws that differ in one coordinate only, by one step or one bit, look independent. Seeds are fixed, so a
 * level of 1 in 1 000 is not a source of chance failures but of what was once looked at.
 */
class CounterRandomStatisticsTest {

    private static final int N = 1 << 17;
    private static final double LEVEL = 0.001;
    private static final long STREAM = Streams.stream("payment-delay", "AGERA", 0);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 42, Long.MIN_VALUE, 0x5555_5555_5555_5555L})
    void the_scenarios_of_a_stream_are_uniform(long seed) {
        assertUniform(draws(seed, 0, STREAM));
    }

    @Test
    void the_streams_of_a_scenario_are_uniform() {
        long key = CounterRandom.key(7, 123_456);
        double[] draws = new double[N];
        for (int i = 0; i < N; i++) {
            draws[i] = CounterRandom.uniform(key, Streams.stream("late-payment", "staten", i));
        }
        assertUniform(draws);
    }

    @Test
    void the_seeds_of_a_scenario_are_uniform() {
        double[] draws = new double[N];
        for (int seed = 0; seed < N; seed++) {
            draws[seed] = CounterRandom.uniform(CounterRandom.key(seed, 0), STREAM);
        }
        assertUniform(draws);
    }

    @Test
    void neighbouring_scenarios_are_independent() {
        assertIndependent(draws(3, 0, STREAM), draws(3, 1, STREAM));
        assertIndependent(draws(3, 0, STREAM), draws(3, 1024, STREAM));
    }

    @Test
    void neighbouring_seeds_are_independent() {
        for (long seed : List.of(0L, 1L, 41L, -1L, Long.MAX_VALUE)) {
            assertIndependent(draws(seed, 0, STREAM), draws(seed + 1, 0, STREAM));
        }
    }

    @Test
    void factors_subjects_and_periods_are_independent() {
        double[] draws = draws(11, 0, STREAM);
        assertIndependent(draws, draws(11, 0, Streams.stream("payment-delay", "AGERA", 1)));
        assertIndependent(draws, draws(11, 0, Streams.stream("payment-delay", "EVA", 0)));
        assertIndependent(draws, draws(11, 0, Streams.stream("outturn", "AGERA", 0)));
    }

    @Test
    void every_bit_of_the_seed_moves_every_bit_of_the_draw() {
        assertAvalanche(64, seed -> CounterRandom.word(CounterRandom.key(seed, 17), STREAM));
    }

    @Test
    void every_bit_of_the_scenario_moves_every_bit_of_the_draw() {
        assertAvalanche(62, bits -> CounterRandom.word(CounterRandom.key(9, bits & ((1L << 62) - 1)), STREAM));
    }

    @Test
    void every_bit_of_the_stream_moves_every_bit_of_the_draw() {
        long key = CounterRandom.key(9, 17);
        assertAvalanche(64, stream -> CounterRandom.word(key, stream));
    }

    private static double[] draws(long seed, long first, long stream) {
        long[] keys = new long[N];
        double[] out = new double[N];
        CounterRandom.fillKeys(seed, first, keys, N);
        CounterRandom.fillUniform(keys, stream, out, N);
        return out;
    }

    private static void assertUniform(double[] draws) {
        long[] counts = new long[256];
        long[] lowBits = new long[256];
        for (double draw : draws) {
            counts[(int) (draw * 256)]++;
            lowBits[(int) ((long) (draw * 0x1p52) & 255)]++;
        }
        assertThat(chiSquareP(counts)).isBetween(LEVEL, 1 - LEVEL);
        assertThat(chiSquareP(lowBits)).isBetween(LEVEL, 1 - LEVEL);
    }

    /** Correlation within four standard errors of none, and a table of 16 × 16 cells as even as it should be. */
    private static void assertIndependent(double[] one, double[] other) {
        long[] counts = new long[256];
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            counts[16 * (int) (one[i] * 16) + (int) (other[i] * 16)]++;
            sum += (one[i] - 0.5) * (other[i] - 0.5);
        }
        assertThat(12 * sum / one.length).isBetween(-4 / Math.sqrt(one.length), 4 / Math.sqrt(one.length));
        assertThat(chiSquareP(counts)).isBetween(LEVEL, 1 - LEVEL);
    }

    private static double chiSquareP(long[] counts) {
        return ChiSquareTest.withDefaults().test(counts).getPValue();
    }

    /** Flipping any one bit of the input flips each output bit in half of the cases, within five standard errors. */
    private static void assertAvalanche(int inputBits, LongUnaryOperator function) {
        int tries = 4096;
        int[][] flips = new int[inputBits][64];
        for (int i = 0; i < tries; i++) {
            long input = CounterRandom.mix64((i + 1L) << 20);
            long output = function.applyAsLong(input);
            for (int bit = 0; bit < inputBits; bit++) {
                long changed = output ^ function.applyAsLong(input ^ (1L << bit));
                for (int out = 0; out < 64; out++) {
                    flips[bit][out] += (int) ((changed >>> out) & 1);
                }
            }
        }
        int fiveErrors = 5 * 32;
        for (int[] row : flips) {
            assertThat(Arrays.stream(row).min().orElseThrow()).isGreaterThan(tries / 2 - fiveErrors);
            assertThat(Arrays.stream(row).max().orElseThrow()).isLessThan(tries / 2 + fiveErrors);
        }
    }
}
