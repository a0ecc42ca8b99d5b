package rar.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.simulation.risk.MoneyEstimate;

/** Amounts are printed in the page's unit, estimates with the digits that their interval supports. */
final class AmountsTest {

    private static final Amounts TKR = new Amounts(MoneyUnit.TKR);

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
    void an_estimate_has_the_digits_of_its_interval() {
        assertThat(TKR.of(estimate(7_432_499, 7_410_000, 7_451_000))).isEqualTo("7\u00a0430");
        assertThat(TKR.withInterval(estimate(7_432_499, 7_410_000, 7_451_000)))
                .isEqualTo("7\u00a0430 (7\u00a0410 to 7\u00a0460)");
        assertThat(TKR.withInterval(estimate(-60_000, -210_000, 90_000))).isEqualTo("\u2212100 (\u2212300 to 100)");
        assertThat(TKR.of(estimate(7_432_499, 7_432_100, 7_432_600))).isEqualTo("7\u00a0432");
        assertThat(TKR.of(estimate(7_432_499, 7_432_499, 7_432_499))).isEqualTo("7\u00a0432");
    }

    @Property(seed = "4210971190826003511", tries = 500)
    void the_printed_interval_holds_the_estimated_one(
            @ForAll @LongRange(min = -1_000_000_000_00L, max = 1_000_000_000_00L) long low,
            @ForAll @LongRange(max = 1_000_000_000L) long width) {
        MoneyEstimate estimate =
                new MoneyEstimate(new Money(low + width / 3), new Money(low), new Money(low + width), 0.95, Money.ZERO);

        String[] ends = TKR.withInterval(estimate).split(" \\(| to |\\)", -1);

        assertThat(tkr(ends[1])).isLessThanOrEqualTo(estimate.low());
        assertThat(tkr(ends[2])).isGreaterThanOrEqualTo(estimate.high());
        assertThat(tkr(ends[0])).isBetween(tkr(ends[1]), tkr(ends[2]));
    }

    private static MoneyEstimate estimate(long kronor, long low, long high) {
        return new MoneyEstimate(
                Money.ofKronor(kronor), Money.ofKronor(low), Money.ofKronor(high), 0.95, Money.ofKronor(1));
    }

    private static Money tkr(String printed) {
        return Money.parse(printed, MoneyUnit.TKR);
    }
}
