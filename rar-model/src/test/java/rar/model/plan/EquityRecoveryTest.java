package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** How negative equity is spread over the years that make it good. */
class EquityRecoveryTest {

    /** Verksamhetsplan RAR 2009, ch. 9: 13 030 tkr over three years. */
    @Test
    void the_recovery_of_the_operating_plan2009() {
        assertThat(new EquityRecovery(3, MoneyUnit.TKR).parts(Money.ofTkr(-13_030)))
                .containsExactly(Money.ofTkr(4344), Money.ofTkr(4343), Money.ofTkr(4343));
    }

    @Test
    void equity_that_is_not_a_whole_number_of_units_is_split_in_ore() {
        assertThat(new EquityRecovery(2, MoneyUnit.TKR).parts(new Money(-300_001)))
                .containsExactly(new Money(150_001), new Money(150_000));
    }

    @Test
    void equity_that_is_not_negative_needs_no_recovery() {
        assertThat(new EquityRecovery(3, MoneyUnit.TKR).parts(Money.ZERO)).containsOnly(Money.ZERO);
        assertThat(new EquityRecovery(3, MoneyUnit.TKR).parts(Money.ofTkr(7))).containsOnly(Money.ZERO);
    }

    @Property(seed = "51")
    void parts_sum_to_what_is_missing_and_differ_by_a_unit_the_first_years_first(
            @ForAll @LongRange(min = 0, max = 9_000_000) long tkr, @ForAll @IntRange(min = 1, max = 12) int years) {
        var parts = new EquityRecovery(years, MoneyUnit.TKR)
                .parts(Money.ofTkr(-tkr))
                .map(part -> part.ore() / MoneyUnit.TKR.ore());
        assertThat(parts.sum().longValue()).isEqualTo(tkr);
        assertThat(parts).hasSize(years).isEqualTo(parts.sorted().reverse());
        assertThat(parts.head() - parts.last()).isBetween(0L, 1L);
    }

    @Test
    void a_reservation_needs_a_threshold_that_can_be_missed() {
        assertThat(new ReservationClause(new Money(1)).threshold()).isEqualTo(new Money(1));
        assertThatThrownBy(() -> new ReservationClause(Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_years_are_refused() {
        assertThatThrownBy(() -> new EquityRecovery(0, MoneyUnit.TKR)).isInstanceOf(IllegalArgumentException.class);
    }
}
