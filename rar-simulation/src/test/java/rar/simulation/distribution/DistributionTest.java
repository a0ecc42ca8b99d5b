package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Closed forms and worked examples of each kind. */
class DistributionTest {

    @Test
    void a_uniform_distribution_has_its_variance() {
        assertThat(variance(new UniformDistribution(-2, 4))).isCloseTo(36.0 / 12, within(1e-6));
    }

    /** Kotz and van Dorp 2004, ch. 1: (a² + m² + b² − am − ab − mb) / 18. */
    @Test
    void a_triangular_distribution_has_its_mean_and_variance() {
        TriangularDistribution triangular = new TriangularDistribution(1, 2, 6);
        assertThat(triangular.mean()).isEqualTo(3);
        assertThat(variance(triangular)).isCloseTo((1 + 4 + 36 - 2 - 6 - 12) / 18.0, within(1e-6));
    }

    @Test
    void a_triangular_distribution_passes_its_mode() {
        TriangularDistribution triangular = new TriangularDistribution(0, 1, 4);
        assertThat(triangular.quantile(0.25)).isEqualTo(1);
        assertThat(triangular.quantile(0.0625)).isEqualTo(0.5);
        assertThat(triangular.quantile(1 - 0.1875)).isEqualTo(2.5);
        assertThat(triangular.cdf(0.5)).isEqualTo(0.0625);
        assertThat(triangular.cdf(2.5)).isEqualTo(0.8125);
    }

    @Test
    void the_mode_may_be_an_end_and_the_ends_may_be_equal() {
        assertThat(new TriangularDistribution(0, 0, 2).quantile(0.75)).isEqualTo(1);
        assertThat(new TriangularDistribution(0, 2, 2).quantile(0.25)).isEqualTo(1);
        assertThat(new TriangularDistribution(3, 3, 3).quantile(0.7)).isEqualTo(3);
        assertThat(new TriangularDistribution(3, 3, 3).cdf(3)).isEqualTo(1);
        assertThat(new UniformDistribution(3, 3).quantile(0.7)).isEqualTo(3);
        assertThat(new UniformDistribution(3, 3).isWholeNumbers()).isTrue();
    }

    @Test
    void a_normal_distribution_has_its_variance() {
        NormalDistribution normal = new NormalDistribution(3, 0.5);
        assertThat(variance(normal)).isCloseTo(0.25, within(1e-5));
        assertThat(normal.cdf(3.5)).isCloseTo(0.841344746068543, within(1e-14));
    }

    @Test
    void an_event_takes_the_high_uniforms() {
        ZeroInflatedDistribution event = new ZeroInflatedDistribution(0.25, new UniformDistribution(8, 12));
        assertThat(event.quantile(0.75)).isZero();
        assertThat(event.quantile(0.875)).isEqualTo(10);
        assertThat(event.mean()).isEqualTo(2.5);
        assertThat(event.cdf(0)).isEqualTo(0.75);
        assertThat(event.cdf(10)).isEqualTo(0.875);
        assertThat(event.low()).isZero();
        assertThat(event.high()).isEqualTo(12);
    }

    @Test
    void an_event_of_probability_one_is_its_size_and_of_zero_nothing() {
        UniformDistribution size = new UniformDistribution(8, 12);
        assertThat(new ZeroInflatedDistribution(1, size).quantile(0x1p-53)).isEqualTo(size.quantile(0x1p-53));
        assertThat(new ZeroInflatedDistribution(1, size).low()).isEqualTo(8);
        assertThat(new ZeroInflatedDistribution(0, size).quantile(1 - 0x1p-53)).isZero();
        assertThat(new ZeroInflatedDistribution(0, size).high()).isZero();
    }

    @Test
    void a_bernoulli_distribution_is_one_for_high_uniforms() {
        BernoulliDistribution late = new BernoulliDistribution(0.25);
        assertThat(late.quantile(0.75)).isZero();
        assertThat(late.quantile(0.75 + 0x1p-53)).isEqualTo(1);
        assertThat(new BernoulliDistribution(0).quantile(1 - 0x1p-53)).isZero();
        assertThat(new BernoulliDistribution(1).quantile(0x1p-53)).isEqualTo(1);
    }

    @Test
    void a_discrete_distribution_takes_the_smallest_value_that_reaches_u() {
        DiscreteDistribution delay = new DiscreteDistribution(new double[] {0, 1, 3}, new double[] {0.5, 0.25, 0.25});
        assertThat(delay.quantile(0.5)).isZero();
        assertThat(delay.quantile(0.5 + 0x1p-53)).isEqualTo(1);
        assertThat(delay.quantile(0.75)).isEqualTo(1);
        assertThat(delay.quantile(0.76)).isEqualTo(3);
        assertThat(delay.mean()).isEqualTo(1);
        assertThat(delay.cdf(2)).isEqualTo(0.75);
        assertThat(delay.cdf(-0.0)).isEqualTo(0.5);
        assertThat(delay.isWholeNumbers()).isTrue();
    }

    @Test
    void a_discrete_distribution_is_kept_in_order_without_what_cannot_happen() {
        DiscreteDistribution given =
                new DiscreteDistribution(new double[] {3, 0, 7.5, 1, 0}, new double[] {0.25, 0.25, 0, 0.25, 0.25});
        DiscreteDistribution kept = new DiscreteDistribution(new double[] {0, 1, 3}, new double[] {0.5, 0.25, 0.25});
        assertThat(given).isEqualTo(kept).hasSameHashCodeAs(kept).hasToString(kept.toString());
        assertThat(given).isNotEqualTo(new DiscreteDistribution(new double[] {0}, new double[] {1}));
        assertThat(given.high()).isEqualTo(3);
        assertThat(kept).hasToString("DiscreteDistribution[values=[0.0, 1.0, 3.0], probabilities=[0.5, 0.25, 0.25]]");
    }

    @Test
    void a_discrete_distribution_holds_its_own_copies() {
        double[] values = {1, 2};
        DiscreteDistribution distribution = new DiscreteDistribution(values, new double[] {0.5, 0.5});
        values[0] = 9;
        distribution.values()[1] = 9;
        distribution.probabilities()[1] = 9;
        assertThat(distribution.values()).containsExactly(1, 2);
        assertThat(distribution.probabilities()).containsExactly(0.5, 0.5);
    }

    /** Var X = E X² − (E X)², by the midpoint rule over u. */
    private static double variance(Distribution distribution) {
        double mean = distribution.mean();
        return overU(u -> {
            double off = distribution.quantile(u) - mean;
            return off * off;
        });
    }

    private static double overU(DoubleUnaryOperator function) {
        int steps = 1_000_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += function.applyAsDouble((i + 0.5) / steps);
        }
        return sum / steps;
    }
}
