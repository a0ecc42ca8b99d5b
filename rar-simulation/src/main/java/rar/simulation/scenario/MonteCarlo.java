package rar.simulation.scenario;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import rar.simulation.random.CounterRandom;

/**
 * Independent random scenarios (Monte Carlo): every draw by inverse transform from one uniform number, a function of
 * the seed, the scenario's index and the draw's name.
 *
 * @param seed any number; 0 and negative ones mean what they say
 */
public record MonteCarlo(long seed) implements ScenarioSet {

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public double value(Draw draw, List<Draw> draws, long scenario) {
        long key = CounterRandom.key(seed, scenario);
        return draw.distribution().quantile(CounterRandom.uniform(key, draw.stream()));
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        return new Keyed(seed, capacity);
    }

    private static final class Keyed implements Drawing {

        private final long seed;
        private final long[] keys;
        private final long[] bits;
        private final double[] uniforms;
        private final IdentityHashMap<Distribution, WholeNumbers> wholeNumbers = new IdentityHashMap<>();
        private int count;

        Keyed(long seed, int capacity) {
            this.seed = seed;
            this.keys = new long[capacity];
            this.bits = new long[capacity];
            this.uniforms = new double[capacity];
        }

        @Override
        public void turnTo(long first, int newCount) {
            count = newCount;
            CounterRandom.fillKeys(seed, first, keys, count);
        }

        @Override
        public void values(Draw draw, double[] out) {
            CounterRandom.fillUniform(keys, draw.stream(), bits, uniforms, count);
            draw.distribution().quantiles(uniforms, out, count);
        }

        @Override
        public void wholes(Draw draw, long[] out) {
            wholeNumbers
                    .computeIfAbsent(draw.distribution(), WholeNumbers::of)
                    .draw(keys, draw.stream(), bits, out, count);
        }
    }
}
