package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogNormalDistributionTest {

    /** The median is mean / √(1 + (sd / mean)²): for mean 4 and sd 3 that is 4 / 1.25. */
    @Test
    void the_median_is_below_the_mean() {
        LogNormalDistribution distribution = new LogNormalDistribution(4, 3);
        assertThat(distribution.quantile(0.5)).isCloseTo(3.2, within(1e-14));
        assertThat(distribution.cdf(3.2)).isCloseTo(0.5, within(1e-14));
    }

    @Test
    void the_mean_and_the_standard_deviation_are_those_of_the_value() {
        LogNormalDistribution distribution = new LogNormalDistribution(100, 20);
        double sum = 0;
        double squares = 0;
        int steps = 1_000_000;
        for (int i = 0; i < steps; i++) {
            double value = distribution.quantile((i + 0.5) / steps);
            sum += value;
            squares += (value - 100) * (value - 100);
        }
        assertThat(sum / steps).isCloseTo(100, within(1e-3));
        assertThat(Math.sqrt(squares / steps)).isCloseTo(20, within(1e-2));
    }

    @Test
    void quantiles_agree_with_another_library() {
        double variance = Math.log(1 + 0.09);
        var other = new org.apache.commons.math3.distribution.LogNormalDistribution(
                null, Math.log(10) - variance / 2, Math.sqrt(variance), 1e-12);
        LogNormalDistribution distribution = new LogNormalDistribution(10, 3);
        for (int percent = 1; percent < 100; percent++) {
            double value = distribution.quantile(percent / 100.0);
            assertThat(other.cumulativeProbability(value)).isCloseTo(percent / 100.0, within(1e-13));
            assertThat(distribution.cdf(value)).isCloseTo(percent / 100.0, within(1e-13));
        }
    }

    @Test
    void only_positive_parameters_are_taken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogNormalDistribution(0, 1))
                .withMessage("the mean must be greater than 0, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogNormalDistribution(1, 0))
                .withMessage("the standard deviation must be greater than 0, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogNormalDistribution(1, 2e6))
                .withMessage("the standard deviation 2000000 is more than a million times the mean 1");
    }

    @Test
    void the_widest_one_is_still_finite() {
        assertThat(new LogNormalDistribution(1e94, 0.9e100).quantile(1 - 0x1p-53))
                .isFinite();
        assertThat(new LogNormalDistribution(1e-250, 1e-250).quantile(0x1p-53)).isFinite();
    }
}
