package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EmpiricalDistributionTest {

    /**
     * Type 1 of Hyndman and Fan. The samples and results are those of apache/commons-statistics,
     * commons-statistics-descriptive QuantileTest, the first of them the example of the NIST handbook, 7.2.6.2.
     */
    @Test
    void quantiles_are_the_first_type_of_hyndman_and_fan() {
        double[] nist = {
            95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.061, 95.1591, 95.1195, 95.1772, 95.0925, 95.199, 95.1682
        };
        assertThat(new EmpiricalDistribution(nist).quantile(0.9)).isEqualTo(95.1959);
        assertThat(of(1, 3, 2, 4).quantile(0.3)).isEqualTo(2);
        assertThat(of(1, 3, 2, 4).quantile(0.25)).isEqualTo(1);
        assertThat(of(1, 3, 2, 4).quantile(0.75)).isEqualTo(3);
        assertThat(of(1, 3, 2, 4).quantile(0.5)).isEqualTo(2);
        assertThat(of(0, 1).quantile(0.25)).isZero();
        assertThat(of(42).quantile(0.75)).isEqualTo(42);
    }

    @Test
    void the_mean_is_that_of_the_sample() {
        assertThat(of(1, 2, 6).mean()).isEqualTo(3);
    }

    @Test
    void equal_values_count_each() {
        assertThat(of(5, 1, 5, 5).cdf(1)).isEqualTo(0.25);
        assertThat(of(5, 1, 5, 5).cdf(4.9)).isEqualTo(0.25);
        assertThat(of(5, 1, 5, 5).cdf(5)).isEqualTo(1);
        assertThat(of(5, 1, 5, 5).quantile(0.26)).isEqualTo(5);
    }

    @Test
    void the_sample_must_have_finite_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(EmpiricalDistributionTest::of)
                .withMessage("the sample is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(1, Double.NaN))
                .withMessage("the value number 2 must be a finite number, not NaN");
    }

    @Test
    void the_sample_is_kept_as_a_copy_in_order() {
        double[] sample = {2, 1};
        EmpiricalDistribution distribution = new EmpiricalDistribution(sample);
        sample[0] = 9;
        distribution.sample()[0] = 9;
        assertThat(distribution.sample()).containsExactly(1, 2);
        assertThat(distribution)
                .isEqualTo(of(1, 2))
                .hasSameHashCodeAs(of(1, 2))
                .isNotEqualTo(of(1, 3))
                .hasToString("EmpiricalDistribution[sample=[1.0, 2.0]]");
    }

    private static EmpiricalDistribution of(double... sample) {
        return new EmpiricalDistribution(sample);
    }
}
