package rar.simulation.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.EmpiricalDistribution;
import rar.simulation.distribution.PoissonDistribution;
import rar.simulation.distribution.StandardNormal;
import rar.simulation.distribution.TruncatedDistribution;
import rar.simulation.distribution.UnitInterval;
import rar.simulation.distribution.ZeroInflatedDistribution;
import rar.simulation.random.CounterRandom;

/** Dependent whole numbers that are counted against limits: the value at the score, as a copula defines it. */
class CopulaThresholdsTest {

    /** What Φ and Φ⁻¹ may err by together, as a probability; of one score, where others are more exact. */
    private static final double ERROR = 1e-13;

    @Property(tries = 1000, seed = "54")
    void a_counted_value_is_the_quantile_at_the_score(
            @ForAll("distributions") Distribution distribution,
            @ForAll @DoubleRange(min = -4, max = 4) double shared,
            @ForAll @DoubleRange(min = 0.05, max = 1) double own,
            @ForAll @LongRange(max = (1L << 52) - 1) long fraction) {
        double common = Math.sqrt(1 - own * own) * shared;
        double u = CounterRandom.uniform(fraction);
        double value = new CopulaThresholds(distribution, own, 0).value(common, u);
        double at = StandardNormal.cdf(common + own * StandardNormal.quantile(u));
        assertThat(value)
                .isBetween(
                        distribution.quantile(UnitInterval.clamped(at - ERROR)),
                        distribution.quantile(UnitInterval.clamped(at + ERROR)));
    }

    /** The last value at the greatest number, the first at the least, however the rest of the score stands. */
    @Property(tries = 200, seed = "55")
    void no_value_leaves_the_distribution(
            @ForAll("distributions") Distribution distribution,
            @ForAll @DoubleRange(min = -30, max = 30) double common,
            @ForAll @LongRange(max = (1L << 52) - 2) long fraction) {
        CopulaThresholds counted = new CopulaThresholds(distribution, 1e-8, 0);
        double value = counted.value(common, CounterRandom.uniform(fraction));
        assertThat(value).isBetween(distribution.leastDrawn(), distribution.greatestDrawn());
        assertThat(counted.value(common, CounterRandom.uniform(fraction + 1))).isGreaterThanOrEqualTo(value);
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Double> probability = Arbitraries.doubles().between(0, 1);
        return Arbitraries.oneOf(
                probability.map(BernoulliDistribution::new),
                Arbitraries.integers().between(0, 60).map(ConstantDistribution::new),
                probability.map(p -> new ZeroInflatedDistribution(
                        p, new DiscreteDistribution(new double[] {2, 5}, new double[] {0.3, 0.7}))),
                Arbitraries.doubles()
                        .between(0.01, 3)
                        .map(mean -> new TruncatedDistribution(new PoissonDistribution(mean), 0, 12)),
                Arbitraries.just(new DiscreteDistribution(
                        new double[] {0, 1, 2, 3, 4, 5, 6}, new double[] {.4, .2, .15, .1, .07, .05, .03})),
                Arbitraries.just(new EmpiricalDistribution(new double[] {3, 1, 4, 1, 5})));
    }
}
