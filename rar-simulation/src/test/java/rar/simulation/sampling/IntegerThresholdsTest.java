package rar.simulation.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.PoissonDistribution;
import rar.simulation.distribution.TruncatedDistribution;
import rar.simulation.distribution.ZeroInflatedDistribution;
import rar.simulation.random.CounterRandom;

/** Whole numbers counted from the bits of a uniform number, against the quantile of that number. */
class IntegerThresholdsTest {

    private static final long LAST_FRACTION = (1L << 52) - 1;

    @Property(tries = 200, seed = "52")
    void a_counted_value_is_the_quantile(
            @ForAll("distributions") Distribution distribution, @ForAll("fractions") @Size(30) List<Long> fractions) {
        assertCountedAsDrawn(
                distribution, fractions.stream().mapToLong(Long::longValue).toArray());
    }

    /** Where a cumulative probability falls on a uniform number's place, and on either side of it. */
    @Property(tries = 200, seed = "53")
    void at_the_edges_too(@ForAll("distributions") Distribution distribution) {
        for (double x = distribution.low(); x < distribution.low() + 9; x++) {
            long at = (long) (distribution.cdf(x) * 0x1p52);
            long[] near = {at - 2, at - 1, at, at + 1};
            for (int i = 0; i < near.length; i++) {
                near[i] = Math.max(0, Math.min(LAST_FRACTION, near[i]));
            }
            assertCountedAsDrawn(distribution, near);
        }
    }

    private static void assertCountedAsDrawn(Distribution distribution, long[] fractions) {
        long[] counted = new long[fractions.length];
        IntegerThresholds.of(distribution).values(fractions, counted, fractions.length);
        for (int i = 0; i < fractions.length; i++) {
            assertThat((double) counted[i]).isEqualTo(distribution.quantile(CounterRandom.uniform(fractions[i])));
        }
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Double> probability = Arbitraries.doubles().between(0, 1);
        return Arbitraries.oneOf(
                probability.map(BernoulliDistribution::new),
                Arbitraries.integers().between(0, 60).map(ConstantDistribution::new),
                Arbitraries.doubles()
                        .between(0.01, 9)
                        .map(mean -> new TruncatedDistribution(new PoissonDistribution(mean), 0, 30)),
                probability.map(p -> new ZeroInflatedDistribution(
                        p, new DiscreteDistribution(new double[] {2, 5}, new double[] {0.3, 0.7}))),
                Arbitraries.just(new DiscreteDistribution(
                        new double[] {0, 1, 2, 3, 4, 5, 6}, new double[] {.4, .2, .15, .1, .07, .05, .03})),
                Arbitraries.just(new DiscreteDistribution(
                        new double[] {0, 1, 3, 14, 60}, new double[] {.25, .25, .25, .125, .125})));
    }

    @Provide
    Arbitrary<List<Long>> fractions() {
        return Arbitraries.longs().between(0, LAST_FRACTION).list();
    }
}
