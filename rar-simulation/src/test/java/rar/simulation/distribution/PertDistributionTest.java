package rar.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.simulation.random.CounterRandom;

class PertDistributionTest {

    /** One step of Newton's method from the table's value to the exact one tells how far away it is. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.25, 0.5, 0.8, 0.999, 1})
    void the_table_differs_from_the_exact_quantile_by_less_than_it_says(double mode) {
        PertDistribution pert = new PertDistribution(0, mode, 1);
        BetaDistribution exact = new BetaDistribution(null, 1 + 4 * mode, 5 - 4 * mode);
        for (int i = 0; i < 2000; i++) {
            double drawn = CounterRandom.uniform(i, 7);
            double u = i % 2 == 0 ? drawn : drawn * Math.scalb(1.0, -(i % 30));
            double x = pert.quantile(u);
            double error = (exact.cumulativeProbability(x) - u) / exact.density(x);
            assertThat(error).as("u = %s", u).isBetween(-5e-9, 5e-9);
        }
    }

    @Test
    void the_table_agrees_with_a_solver_for_the_inverse() {
        PertDistribution pert = new PertDistribution(10, 12, 20);
        BetaDistribution exact = new BetaDistribution(null, 1.8, 4.2, 1e-13);
        for (int percent = 1; percent < 100; percent++) {
            double u = percent / 100.0;
            assertThat(pert.quantile(u)).isCloseTo(10 + 10 * exact.inverseCumulativeProbability(u), within(5e-8));
        }
    }

    @Test
    void the_mean_weighs_the_mode_four_times() {
        assertThat(new PertDistribution(1, 2, 9).mean()).isEqualTo(3);
    }

    /** With the mode in the middle it is Beta(3, 3), whose distribution function is 10x³ − 15x⁴ + 6x⁵. */
    @Test
    void the_symmetric_one_is_a_polynomial() {
        PertDistribution pert = new PertDistribution(0, 0.5, 1);
        for (double x = 0.05; x < 1; x += 0.05) {
            double u = x * x * x * (10 + x * (-15 + 6 * x));
            assertThat(pert.cdf(x)).isCloseTo(u, within(1e-14));
            assertThat(pert.quantile(u)).isCloseTo(x, within(5e-9));
        }
        assertThat(pert.quantile(0.5)).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void the_two_halves_meet_in_the_middle() {
        for (double mode : new double[] {0, 1, 3.3, 7}) {
            PertDistribution pert = new PertDistribution(0, mode, 7);
            assertThat(pert.quantile(0.5 + 0x1p-53)).isCloseTo(pert.quantile(0.5 - 0x1p-53), within(1e-14));
        }
    }

    @Test
    void equal_ends_give_that_value_always() {
        PertDistribution certain = new PertDistribution(2, 2, 2);
        assertThat(certain.quantile(0x1p-53)).isEqualTo(2);
        assertThat(certain.quantile(0.7)).isEqualTo(2);
        assertThat(certain.cdf(2)).isEqualTo(1);
        assertThat(certain.isWholeNumbers()).isTrue();
    }

    @Test
    void the_mode_must_lie_between_the_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PertDistribution(1, 3, 2))
                .withMessage("the mode 3 must be between the low end 1 and the high end 2");
    }

    @Test
    void equal_parameters_make_equal_distributions() {
        PertDistribution pert = new PertDistribution(1, 2, 4);
        assertThat(pert)
                .isEqualTo(new PertDistribution(1, 2, 4))
                .hasSameHashCodeAs(new PertDistribution(1, 2, 4))
                .isNotEqualTo(new PertDistribution(1, 3, 4))
                .hasToString("PertDistribution[low=1.0, mode=2.0, high=4.0]");
        assertThat(pert.mode()).isEqualTo(2);
    }
}
