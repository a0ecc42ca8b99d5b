package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TruncatedDistributionTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Distribution NORMAL = new NormalDistribution(0, 1);

    /** The half-normal distribution: mean √(2 / π), quartile Φ⁻¹(5/8). */
    @Test
    void a_normal_distribution_above_its_mean() {
        TruncatedDistribution half = new TruncatedDistribution(NORMAL, 0, INFINITY);
        assertThat(half.mean()).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-6));
        assertThat(half.quantile(0.25)).isCloseTo(StandardNormal.quantile(0.625), within(1e-15));
        assertThat(half.cdf(StandardNormal.quantile(0.625))).isCloseTo(0.25, within(1e-15));
        assertThat(half.low()).isZero();
        assertThat(half.high()).isEqualTo(INFINITY);
    }

    /** Mean (φ(a) − φ(b)) / (Φ(b) − Φ(a)), Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions" 1, 1994, ch. 13. */
    @Test
    void a_normal_distribution_between_two_ends() {
        double phiDifference = (Math.exp(-0.5) - Math.exp(-2)) / Math.sqrt(2 * Math.PI);
        double mean = phiDifference / (0.9772498680518208 - 0.15865525393145705);
        assertThat(new TruncatedDistribution(NORMAL, -1, 2).mean()).isCloseTo(mean, within(1e-6));
    }

    @Test
    void a_uniform_distribution_stays_uniform() {
        TruncatedDistribution part = new TruncatedDistribution(new UniformDistribution(0, 8), 2, 4);
        assertThat(part.quantile(0.25)).isEqualTo(2.5);
        assertThat(part.mean()).isCloseTo(3, within(1e-8));
        assertThat(part.cdf(3.5)).isCloseTo(0.75, within(1e-15));
    }

    @Test
    void a_discrete_distribution_keeps_the_values_between_the_ends_inclusive() {
        Distribution delay = new DiscreteDistribution(new double[] {0, 2, 4, 6}, new double[] {0.25, 0.25, 0.25, 0.25});
        TruncatedDistribution part = new TruncatedDistribution(delay, 2, 5.5);
        assertThat(part.quantile(0x1p-53)).isEqualTo(2);
        assertThat(part.quantile(0.5)).isEqualTo(2);
        assertThat(part.quantile(0.5 + 0x1p-52)).isEqualTo(4);
        assertThat(part.quantile(1 - 0x1p-53)).isEqualTo(4);
        assertThat(part.mean()).isCloseTo(3, within(1e-8));
        assertThat(part.isWholeNumbers()).isTrue();
        assertThat(part.high()).isEqualTo(5);
    }

    @Test
    void ends_beyond_the_support_take_nothing_away() {
        Distribution triangular = new TriangularDistribution(0, 1, 4);
        TruncatedDistribution whole = new TruncatedDistribution(triangular, -INFINITY, 10);
        assertThat(whole.low()).isZero();
        assertThat(whole.high()).isEqualTo(4);
        assertThat(whole.quantile(0.3)).isEqualTo(triangular.quantile(0.3));
        assertThat(whole).isEqualTo(new TruncatedDistribution(triangular, 0, 4));
    }

    @Test
    void something_must_be_left() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TruncatedDistribution(NORMAL, 5, INFINITY))
                .withMessage("less than a millionth of the distribution lies from 5 to infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TruncatedDistribution(new BernoulliDistribution(0.5), 0.2, 0.7))
                .withMessage("less than a millionth of the distribution lies from 0.2 to 0.7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TruncatedDistribution(NORMAL, 2, 1))
                .withMessage("a distribution cannot be truncated to 2 to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new TruncatedDistribution(NORMAL, Double.NaN, 1));
    }
}
