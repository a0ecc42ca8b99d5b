package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** The interval of a probability is the one whose ends make the observed count just improbable. */
class EstimateTest {

    /** Clopper and Pearson 1934: at the ends, the tails of the binomial that hold the count have half the error each. */
    @Property(tries = 200, seed = "1934")
    void the_ends_leave_half_the_error_in_each_tail(@ForAll @IntRange(min = 2, max = 3000) int n, @ForAll int any) {
        int count = 1 + Math.floorMod(any, n - 1);
        Estimate estimate = Estimate.ofCount(count, n, 0.95);
        double atLeast = 1 - new BinomialDistribution(null, n, estimate.low()).cumulativeProbability(count - 1);
        double atMost = new BinomialDistribution(null, n, estimate.high()).cumulativeProbability(count);
        assertThat(atLeast).isCloseTo(0.025, within(1e-11));
        assertThat(atMost).isCloseTo(0.025, within(1e-11));
        assertThat(estimate.value()).isBetween(estimate.low(), estimate.high());
    }

    /** None of n: (1 - p)^n = 0.05 at the upper end; about 3/n (the rule of three). */
    @Test
    void none_of_many_is_at_most_about_three_over_n() {
        Estimate none = Estimate.ofCount(0, 1_000_000, 0.95);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(2.9957e-6, within(1e-9));
        assertThat(Math.pow(1 - Estimate.ofCount(0, 10, 0.95).high(), 10)).isCloseTo(0.05, within(1e-12));
    }

    /** One or more of n, and all but one or fewer: 1 - (1 - p)^n = 0.025 has a closed form, however small p is. */
    @Test
    void the_end_next_to_none_or_all_is_known_to_many_digits_however_many_scenarios_there_are() {
        for (int n : new int[] {10, 1_000_000, 1_000_000_000, Integer.MAX_VALUE}) {
            double exact = -StrictMath.expm1(StrictMath.log1p(-0.025) / n);
            assertThat(Estimate.ofCount(1, n, 0.95).low()).isCloseTo(exact, withinPercentage(1e-10));
            assertThat(1 - Estimate.ofCount(n - 1, n, 0.95).high()).isCloseTo(exact, within(1e-13));
        }
    }

    @Test
    void all_of_many_mirrors_none() {
        Estimate all = Estimate.ofCount(50, 50, 0.99);
        assertThat(all.high()).isEqualTo(1);
        assertThat(1 - all.low()).isCloseTo(Estimate.ofCount(0, 50, 0.99).high(), within(1e-15));
    }

    @Test
    void more_scenarios_than_an_int_are_counted_too() {
        Estimate huge = Estimate.ofCount(5_000_000_000L, 10_000_000_000L, 0.95);
        assertThat(huge.value()).isEqualTo(0.5);
        assertThat(huge.high() - huge.low()).isBetween(1e-5, 1e-4);
    }

    @Test
    void a_share_that_is_rarer_than_an_int_can_count_lies_in_its_interval_too() {
        for (long count : new long[] {1, 3, 700}) {
            Estimate rare = Estimate.ofCount(count, 1_000_000_000_000L, 0.95);
            assertThat(rare.value()).isBetween(rare.low(), rare.high());
            Estimate usual = Estimate.ofCount(1_000_000_000_000L - count, 1_000_000_000_000L, 0.95);
            assertThat(usual.value()).isBetween(usual.low(), usual.high());
        }
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> Estimate.ofCount(2, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Estimate.ofCount(0, 0, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Estimate.ofCount(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Estimate.ofCount(0, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
