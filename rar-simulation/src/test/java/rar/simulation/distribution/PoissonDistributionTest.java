package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonDistributionTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 3, 17.5, 120, 500})
    void the_distribution_function_agrees_with_another_library(double mean) {
        var other = new org.apache.commons.math3.distribution.PoissonDistribution(null, mean, 1e-15, 10_000_000);
        PoissonDistribution poisson = new PoissonDistribution(mean);
        for (int k = 0; k < 700; k++) {
            assertThat(poisson.cdf(k)).as("k = %s", k).isCloseTo(other.cumulativeProbability(k), within(1e-12));
        }
    }

    @Test
    void quantiles_are_the_first_number_that_reaches_u() {
        PoissonDistribution poisson = new PoissonDistribution(1);
        double none = Math.exp(-1);
        assertThat(poisson.quantile(none - 1e-12)).isZero();
        assertThat(poisson.quantile(none + 1e-12)).isEqualTo(1);
        assertThat(poisson.quantile(2 * none + 1e-12)).isEqualTo(2);
    }

    /** P(X > 18) = 2.9·10⁻¹⁷ for λ = 1, just below half of 2⁻⁵³. */
    @Test
    void the_table_reaches_the_finest_uniform_number() {
        assertThat(new PoissonDistribution(1).quantile(1 - 0x1p-53)).isBetween(17.0, 19.0);
        assertThat(new PoissonDistribution(0).quantile(1 - 0x1p-53)).isZero();
    }

    @Test
    void the_mean_must_be_from_zero_to500() {
        for (double mean : new double[] {-1, 501, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PoissonDistribution(mean))
                    .withMessage("the mean number must be from 0 to 500, not " + new FileNumber(mean).written());
        }
    }

    @Test
    void equal_means_make_equal_distributions() {
        assertThat(new PoissonDistribution(2.5))
                .isEqualTo(new PoissonDistribution(2.5))
                .hasSameHashCodeAs(new PoissonDistribution(2.5))
                .isNotEqualTo(new PoissonDistribution(2))
                .hasToString("PoissonDistribution[mean=2.5]");
    }
}
