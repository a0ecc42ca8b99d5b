package rar.model.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.MoneyUnit;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/** What a printed number stands for: exactly the values that round to it. */
class PrintedNumberTest {

    private static final PrintUnit TKR = PrintUnit.of(MoneyUnit.TKR);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22|at least 21,5 tkr and less than 22,5 tkr",
                "−12 672|more than −12 672,5 tkr and at most −12 671,5 tkr",
                "0|more than −0,5 tkr and less than 0,5 tkr",
                "17177,4|at least 17 177,35 tkr and less than 17 177,45 tkr",
                "17177,40|at least 17 177,395 tkr and less than 17 177,405 tkr",
                "1 308 750 kr|at least 1 308 749,5 kr and less than 1 308 750,5 kr",
                "3,04%|at least 3,035 % and less than 3,045 %",
                "25 %|at least 24,5 % and less than 25,5 %"
            })
    void a_printed_number_stands_for_what_rounds_to_it(String text, String expected) {
        PrintedNumber number = PrintedNumber.rounded(text, TKR, Option.none());
        assertThat(PhraseBook.of(Language.ENGLISH)
                        .text(number.trueValues().described(number.unit()))
                        .replace('\u00a0', ' '))
                .isEqualTo(expected);
    }

    @Property(seed = "1", tries = 1000)
    void a_true_value_is_in_the_interval_of_its_print_and_of_no_other(
            @ForAll @LongRange(min = -100_000, max = 100_000) long thousandths,
            @ForAll @IntRange(min = 0, max = 2) int decimals,
            @ForAll @IntRange(min = -3, max = 3) int steps) {
        BigDecimal value = BigDecimal.valueOf(thousandths, 3);
        BigDecimal print = value.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal other = print.add(BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(steps)));
        PrintedNumber printed =
                PrintedNumber.rounded(other.toPlainString().replace('.', ','), PrintUnit.NUMBER, Option.none());
        assertThat(printed.trueValues().contains(Share.of(value))).isEqualTo(steps == 0);
    }

    @Test
    void an_exact_number_stands_for_itself_only() {
        PrintedNumber number = PrintedNumber.exact("166 650", PrintUnit.NUMBER);
        assertThat(number.isExact()).isTrue();
        assertThat(number.trueValues().contains(Share.of(166_650, 1))).isTrue();
        assertThat(number.trueValues().contains(Share.of(333_301, 2))).isFalse();
        assertThat(PrintedNumber.rounded("166 650", PrintUnit.NUMBER, Option.none())
                        .isExact())
                .isFalse();
    }

    @Test
    void a_coarser_step_widens_and_a_finer_one_does_not_narrow() {
        Share hundredKronor = Share.of(10_000, 1);
        PrintedNumber coarse = PrintedNumber.rounded("114 200 kr", TKR, Option.of(hundredKronor));
        assertThat(coarse.trueValues().least()).isEqualTo(Option.of(Share.of(11_415_000, 1)));
        assertThat(PrintedNumber.rounded("114 tkr", TKR, Option.of(hundredKronor))
                        .trueValues())
                .isEqualTo(PrintedNumber.rounded("114 tkr", TKR, Option.none()).trueValues());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tkr", "1/4", "1 2", "12.5", "inga", "5 % %", "12 672 –"})
    void what_is_no_number_is_refused(String text) {
        assertThatThrownBy(() -> PrintedNumber.rounded(text, TKR, Option.none()))
                .isInstanceOf(NumberTextException.class);
    }

    @Test
    void quantities_are_shown_in_swedish_form() {
        assertThat(new Quantity(Share.of(-300_400_000, 1), TKR)).hasToString("−3\u00a0004\u00a0tkr");
        assertThat(new Quantity(Share.of(1, 3), PrintUnit.NUMBER)).hasToString("0,333333");
        assertThat(new Quantity(Share.of(1, 8), PrintUnit.PERCENT)).hasToString("12,5\u00a0%");
    }
}
