package rar.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.message.Words.english;
import static rar.model.message.Words.swedish;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.simulation.risk.MoneyEstimate;

/** Amounts are printed in the page's unit, estimates and the ends of their intervals like all others. */
final class AmountsTest {

    private static final Amounts TKR = new Amounts(MoneyUnit.TKR, PhraseBook.of(Language.ENGLISH));

    @Test
    void an_amount_is_rounded_to_the_unit() {
        assertThat(TKR.of(Money.ofKronor(12_625_604))).isEqualTo("12\u00a0626");
        assertThat(TKR.withUnit(Money.ofKronor(-499_500))).isEqualTo("\u2212500\u00a0tkr");
    }

    @Test
    void a_small_margin_is_not_rounded_to_nothing() {
        assertThat(TKR.margin(Money.ofKronor(-300))).isEqualTo("\u2212300\u00a0kr");
        assertThat(TKR.margin(Money.ZERO)).isEqualTo("0");
        assertThat(TKR.margin(Money.ofKronor(-269_000))).isEqualTo("\u2212269");
    }

    @Test
    void an_interval_is_written_with_the_words_of_its_language_where_an_end_is_negative() {
        assertThat(english(TKR.withInterval(estimate(7_432_499, 7_410_000, 7_451_000))))
                .isEqualTo("7\u00a0432 (7\u00a0410–7\u00a0451)");
        MoneyEstimate signed = estimate(-60_000, -210_000, 90_000);
        assertThat(english(TKR.withInterval(signed))).isEqualTo("\u221260 (\u2212210 to 90)");
        assertThat(swedish(TKR.withInterval(signed))).isEqualTo("\u221260 (\u2212210 till 90)");
    }

    /** An end that was rounded further than other amounts could stand below the lowest cash of all scenarios. */
    @Property(seed = "4210971190826003511", tries = 500)
    void no_end_of_an_interval_is_printed_beyond_an_amount_that_it_does_not_pass(
            @ForAll @LongRange(min = -1_000_000_000_00L, max = 1_000_000_000_00L) long lowest,
            @ForAll @LongRange(max = 1_000_000_000L) long above,
            @ForAll @LongRange(max = 1_000_000_000L) long width) {
        Money low = new Money(lowest + above);
        MoneyEstimate estimate = new MoneyEstimate(
                new Money(low.ore() + width / 3), low, new Money(low.ore() + width), 0.95, Money.ZERO);

        String[] ends = english(TKR.withInterval(estimate)).split(" \\(|–| to |\\)", -1);

        assertThat(tkr(ends[1])).isGreaterThanOrEqualTo(tkr(TKR.of(new Money(lowest))));
        assertThat(tkr(ends[0])).isBetween(tkr(ends[1]), tkr(ends[2]));
        assertThat(tkr(ends[2]))
                .isLessThanOrEqualTo(tkr(TKR.of(new Money(estimate.high().ore() + above))));
    }

    private static MoneyEstimate estimate(long kronor, long low, long high) {
        return new MoneyEstimate(
                Money.ofKronor(kronor), Money.ofKronor(low), Money.ofKronor(high), 0.95, Money.ofKronor(1));
    }

    private static Money tkr(String printed) {
        return Money.parse(printed, MoneyUnit.TKR);
    }
}
