package rar.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.message.Words.english;
import static rar.model.message.Words.swedish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MeanEstimate;

/** Probabilities are printed with the digits that their interval supports, and never narrower than it. */
final class NumbersTest {

    private static final Pattern FORM = Pattern.compile(
            "(less than |more than |)([0-9,]+)\u00a0% \\(([0-9,]+)–([0-9,]+)\u00a0%\\)|at (?:most|least) ([0-9,]+)\u00a0%");

    @Test
    void what_never_occurred_is_at_most_three_in_the_number_of_scenarios() {
        // "rule of three": -ln 0.05 = 2.9957 over n
        assertThat(probability(0, 10_000)).isEqualTo("at most 0,03\u00a0%");
        assertThat(probability(0, 1_000_000)).isEqualTo("at most 0,0003\u00a0%");
        assertThat(probability(0, 59)).isEqualTo("at most 5\u00a0%");
    }

    @Test
    void what_always_occurred_is_at_least_the_rest() {
        assertThat(probability(10_000, 10_000)).isEqualTo("at least 99,97\u00a0%");
    }

    @Test
    void more_scenarios_support_more_decimals() {
        // Clopper-Pearson 95 %: 0.1264 to 0.1398; 0.13128 to 0.13260; (R binom.test)
        assertThat(probability(1_320, 10_000)).isEqualTo("13\u00a0% (12–14\u00a0%)");
        assertThat(probability(132_000, 1_000_000)).isEqualTo("13,2\u00a0% (13,1–13,3\u00a0%)");
    }

    @Test
    void what_occurred_once_is_not_printed_as_never_nor_what_failed_once_as_always() {
        assertThat(probability(1, 300)).isEqualTo("less than 1\u00a0% (0–2\u00a0%)");
        assertThat(probability(299, 300)).isEqualTo("more than 99\u00a0% (98–100\u00a0%)");
        assertThat(swedish(Numbers.probability(Estimate.ofCount(299, 300, 0.95))))
                .isEqualTo("mer än 99\u00a0% (98–100\u00a0%)");
        assertThat(english(Numbers.percent(0.0004, 1))).isEqualTo("less than 0,1\u00a0%");
        assertThat(english(Numbers.percent(-0.0004, 1))).isEqualTo("more than \u22120,1\u00a0%");
        assertThat(english(Numbers.percent(0.9996, 1))).isEqualTo("more than 99,9\u00a0%");
        assertThat(english(Numbers.percent(0, 1))).isEqualTo("0\u00a0%");
        assertThat(english(Numbers.percent(1, 0))).isEqualTo("100\u00a0%");
    }

    @Test
    void a_sentence_names_the_interval_and_its_confidence() {
        Estimate some = Estimate.ofCount(290, 10_000, 0.95);
        assertThat(english(Numbers.confident(some)))
                .isEqualTo("2,9\u00a0% (95\u00a0% confidence interval 2,5–3,3\u00a0%)");
        assertThat(swedish(Numbers.confident(some)))
                .isEqualTo("2,9\u00a0% (95\u00a0% konfidensintervall 2,5–3,3\u00a0%)");
        Estimate none = Estimate.ofCount(0, 10_000, 0.95);
        assertThat(english(Numbers.confident(none))).isEqualTo("at most 0,03\u00a0% (95\u00a0% confidence)");
        assertThat(swedish(Numbers.confident(none))).isEqualTo("högst 0,03\u00a0% (95\u00a0% konfidens)");
    }

    @Test
    void a_threshold_is_rounded_to_the_safe_side() {
        assertThat(english(Numbers.percent(0.0873, RoundingMode.CEILING))).isEqualTo("8,8\u00a0%");
        assertThat(english(Numbers.percent(0.0873, RoundingMode.FLOOR))).isEqualTo("8,7\u00a0%");
        assertThat(english(Numbers.percent(-0.0873, RoundingMode.FLOOR))).isEqualTo("\u22128,8\u00a0%");
        assertThat(english(Numbers.percent(1, RoundingMode.CEILING))).isEqualTo("100\u00a0%");
    }

    @Test
    void counts_and_decimals_are_grouped_in_threes() {
        assertThat(Numbers.count(1_234_567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(Numbers.decimal(new BigDecimal("-1234.50"))).isEqualTo("\u22121\u00a0234,5");
        assertThat(Numbers.decimal(new BigDecimal("-0.25"))).isEqualTo("\u22120,25");
        assertThat(Numbers.decimal(new BigDecimal("10.000"))).isEqualTo("10");
        assertThat(english(Numbers.mean(new MeanEstimate(5.25, 4.96, 5.61, 0.95))))
                .isEqualTo("5,3 (4,9–5,7)");
        assertThat(english(Numbers.mean(new MeanEstimate(9.2, 4.1, 16.3, 0.95))))
                .isEqualTo("9 (4–17)");
        assertThat(Numbers.percent(0.001)).isEqualTo("0,1\u00a0%");
    }

    @Property(seed = "-5077148271226466041", tries = 500)
    void the_printed_interval_holds_the_estimated_one(
            @ForAll @IntRange(min = 1, max = 2_000_000) int n, @ForAll @IntRange(max = 100) int percent) {
        Estimate estimate = Estimate.ofCount((long) n * percent / 100, n, 0.95);

        Matcher printed = FORM.matcher(english(Numbers.probability(estimate)));

        assertThat(printed.matches()).isTrue();
        if (printed.group(5) != null) {
            double end = number(printed.group(5));
            assertThat(estimate.value() == 0 ? end >= 100 * estimate.high() : end <= 100 * estimate.low())
                    .isTrue();
        } else {
            double value = number(printed.group(2));
            assertThat(number(printed.group(3))).isLessThanOrEqualTo(100 * estimate.low() + 1e-9);
            assertThat(number(printed.group(4))).isGreaterThanOrEqualTo(100 * estimate.high() - 1e-9);
            assertThat(value).isBetween(number(printed.group(3)), number(printed.group(4)));
            assertThat(value).as("neither nothing nor all").isGreaterThan(0).isLessThan(100);
            assertThat(Double.compare(100 * estimate.value(), value))
                    .isNotEqualTo(printed.group(1).equals("less than ") ? 1 : 2)
                    .isNotEqualTo(printed.group(1).equals("more than ") ? -1 : 2);
        }
    }

    private static String probability(long count, long n) {
        return english(Numbers.probability(Estimate.ofCount(count, n, 0.95)));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
