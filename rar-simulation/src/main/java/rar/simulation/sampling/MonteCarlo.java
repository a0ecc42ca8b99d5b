package rar.simulation.sampling;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.Draw;
import rar.simulation.random.CounterRandom;
import rar.simulation.random.RawBits;

/**
 * Independent random scenarios (Monte Carlo): every draw by inverse transform from one uniform number, a function of
 * the seed, the scenario's index and the draw's name.
 *
 * @param seed any number; 0 and negative ones mean what they say
 */
public record MonteCarlo(long seed) implements DrawnScenarios {

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public double value(Draw draw, List<Draw> draws, long scenario) {
        long key = CounterRandom.key(seed, scenario);
        return UniformDrawing.value(draw, stream -> CounterRandom.uniform(key, stream));
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        return new Keyed(seed, draws, capacity, new RawBits(capacity), new IdentityHashMap<>());
    }

    private static final class Keyed extends UniformDrawing {

        private final long seed;
        private final long[] keys;
        private final long[] bits;
        private final RawBits raw;
        private final IdentityHashMap<Distribution, IntegerThresholds> wholeNumbers;
        private int count;

        Keyed(
                long seed,
                List<Draw> draws,
                int capacity,
                RawBits raw,
                IdentityHashMap<Distribution, IntegerThresholds> wholeNumbers) {
            super(draws, capacity);
            this.seed = seed;
            this.raw = raw;
            this.wholeNumbers = wholeNumbers;
            this.keys = new long[capacity];
            this.bits = new long[capacity];
        }

        @Override
        void turn(long first, int newCount) {
            count = newCount;
            CounterRandom.fillKeys(seed, first, keys, count);
        }

        @Override
        void uniforms(long stream, double[] out) {
            CounterRandom.fillUniform(keys, stream, bits, raw, out, count);
        }

        @Override
        void fractions(long stream, long[] out) {
            CounterRandom.fillFractions(keys, stream, out, count);
        }

        @Override
        public void wholes(Draw draw, long[] out) {
            if (draw.link().isDefined()) {
                super.wholes(draw, out);
                return;
            }
            wholeNumbers
                    .computeIfAbsent(draw.distribution(), IntegerThresholds::of)
                    .draw(keys, draw.stream(), bits, out, count);
        }

        @Override
        public void addWhereOne(Draw draw, long amount, long[] row, long[] scratch) {
            if (draw.link().isDefined()) {
                super.addWhereOne(draw, amount, row, scratch);
                return;
            }
            wholeNumbers
                    .computeIfAbsent(draw.distribution(), IntegerThresholds::of)
                    .addWhereOne(keys, draw.stream(), amount, row, count);
        }
    }
}
