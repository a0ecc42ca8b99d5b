package rar.simulation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.simulation.risk.ShareDifference;

class SupportChangeTest {

    /**
     * Armitage and Berry, "Statistical Methods in Medical Research", 3rd edition, 1994, p. 127: two media, 20 specimens grew on
     * both, 12 on the first alone, 2 on the second alone, 16 on neither; the exact test after Liddell has P = 0.0129.
     */
    @Test
    void the_exact_test_of_two_culture_media_is_as_published() {
        SupportChange change = SupportChange.of(20, 12, 2, 16, 0.95);
        assertThat(change.pValue()).isCloseTo(0.0129, within(0.00005));
        assertThat(change.before().value()).isEqualTo(32 / 50.0);
        assertThat(change.after().value()).isEqualTo(22 / 50.0);
        assertThat(change.change().value()).isCloseTo(-0.2, within(1e-12));
    }

    /**
     * Fagerland, Lydersen and Laake, "The McNemar test for binary matched-pairs data", BMC Medical Research Methodology 13:91,
     * 2013: 1 and 7 discordant pairs of 21; twice the binomial tail is 18/256.
     */
    @Test
    void the_exact_test_of_few_pairs_is_twice_a_binomial_tail() {
        assertThat(SupportChange.of(1, 1, 7, 12, 0.95).pValue()).isEqualTo(18 / 256.0);
        assertThat(SupportChange.of(5, 0, 0, 5, 0.95).pValue()).isEqualTo(1);
        assertThat(SupportChange.of(5, 3, 3, 5, 0.95).pValue()).isEqualTo(1);
    }

    /** The interval of the change holds the truth at least as often as it says, summed over every table of twelve people. */
    @Test
    void the_interval_covers_the_truth_as_often_as_it_says() {
        double[][] truths = {{0.5, 0.3, 0.1, 0.1}, {0.2, 0.05, 0.05, 0.7}, {0, 0.9, 0.05, 0.05}};
        for (double[] truth : truths) {
            double covered = 0;
            for (int a = 0; a <= 12; a++) {
                for (int b = 0; b <= 12 - a; b++) {
                    for (int c = 0; c <= 12 - a - b; c++) {
                        ShareDifference change =
                                SupportChange.of(a, b, c, 12 - a - b - c, 0.9).change();
                        boolean holds = change.low() <= truth[2] - truth[1] && truth[2] - truth[1] <= change.high();
                        covered += holds ? probability(truth, a, b, c, 12 - a - b - c) : 0;
                    }
                }
            }
            assertThat(covered).isGreaterThanOrEqualTo(0.9);
        }
    }

    private static double probability(double[] truth, int... counts) {
        double probability = 1;
        int placed = 0;
        for (int k = 0; k < 4; k++) {
            for (int i = 1; i <= counts[k]; i++) {
                probability *= ++placed * truth[k] / i;
            }
        }
        return probability;
    }

    @Property(seed = "19471201", tries = 100)
    void another_order_of_before_and_after_turns_the_change_round(
            @ForAll @LongRange(min = 0, max = 60) long both,
            @ForAll @LongRange(min = 0, max = 60) long off,
            @ForAll @LongRange(min = 0, max = 60) long on,
            @ForAll @LongRange(min = 1, max = 60) long neither) {
        SupportChange change = SupportChange.of(both, off, on, neither, 0.95);
        SupportChange turned = SupportChange.of(both, on, off, neither, 0.95);
        assertThat(turned.change().low()).isEqualTo(-change.change().high());
        assertThat(turned.before()).isEqualTo(change.after());
        assertThat(turned.pValue()).isEqualTo(change.pValue());
        assertThat(change.than(change, 0.9).value()).isZero();
    }
}
