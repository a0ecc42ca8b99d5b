package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** What cannot be divided is refused with a sentence, by every method; nothing is ever lost instead. */
class AllocationErrorsTest {

    private static void refused(Money total, MoneyUnit unit, List<Claim> claims, String... words) {
        for (AllocationMethod method : AllocationMethod.all()) {
            assertThatThrownBy(() -> method.allocate(total, unit, claims))
                    .as(method.name())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(words);
        }
    }

    @Test
    void a_total_that_is_not_whole_units_names_both_numbers() {
        refused(
                Money.parse("3 750,50 kr"),
                MoneyUnit.TKR,
                List.of(Claim.of("A", 1)),
                "3\u00a0750,5\u00a0kr",
                "tkr",
                "750,5\u00a0kr would remain");
    }

    @Test
    void nobody_to_divide_among() {
        refused(Money.ofTkr(1), MoneyUnit.TKR, List.of(), "1\u00a0tkr", "no claims");
        refused(Money.ZERO, MoneyUnit.TKR, List.of(), "no claims");
        assertThatThrownBy(() -> new LargestRemainder().apportion(1, new long[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no claims");
    }

    @Test
    void nobody_with_a_weight() {
        refused(
                Money.ofTkr(-7),
                MoneyUnit.TKR,
                List.of(Claim.of("A", 0), Claim.of("B", 0)),
                "−7\u00a0tkr",
                "weights of all claims are zero");
    }

    @Test
    void nothing_among_members_without_weight_is_nothing_each() {
        for (AllocationMethod method : AllocationMethod.all()) {
            Allocation allocation =
                    method.allocate(Money.ZERO, MoneyUnit.TKR, List.of(Claim.of("A", 0), Claim.of("B", 0)));
            assertThat(allocation.amounts()).containsExactly(Money.ZERO, Money.ZERO);
            assertThat(allocation.explain()).isNotEmpty();
            assertThat(method.apportion(0, new long[] {0, 0})).containsExactly(0, 0);
        }
    }

    @Test
    void minima_above_the_total() {
        Claim large = Claim.of("A", 1).atLeast(Money.ofTkr(6));
        refused(
                Money.ofTkr(11),
                MoneyUnit.TKR,
                List.of(large, large),
                "11\u00a0tkr",
                "minima sum to 12 units, 1 more than the 11 it has");
        Claim largest = Claim.of("A", 1).atLeast(Claim.UNLIMITED);
        refused(
                new Money(5),
                MoneyUnit.ORE,
                List.of(largest, largest),
                "minima sum to 18\u00a0446\u00a0744\u00a0073\u00a0709\u00a0551\u00a0614 units");
    }

    @Test
    void maxima_below_the_total() {
        Claim small = Claim.of("A", 1).atMost(Money.ofTkr(5));
        Claim weightless = Claim.of("B", 0).atLeast(Money.ofTkr(1));
        refused(
                Money.ofTkr(7),
                MoneyUnit.TKR,
                List.of(small, weightless),
                "7\u00a0tkr",
                "maxima leave room for 6 units, 1 fewer than the 7 it has");
    }

    @Test
    void bounds_without_a_whole_unit_between_them() {
        Claim narrow = Claim.of("A", 1).atLeast(Money.ofKronor(1_200)).atMost(Money.ofKronor(1_800));
        refused(
                Money.ofTkr(2),
                MoneyUnit.TKR,
                List.of(narrow, Claim.of("B", 1)),
                "A",
                "tkr",
                "1\u00a0200",
                "1\u00a0800");
    }

    @Test
    void a_claim_is_checked_when_it_is_made() {
        assertThatThrownBy(() -> Claim.of("Flen", -1)).hasMessageContainingAll("Flen", "negative");
        assertThatThrownBy(() -> Claim.of("Flen", Share.parse("\u22121/3")))
                .hasMessageContainingAll("Flen", "\u22121/3");
        assertThatThrownBy(() -> Claim.of("Flen", 1).atLeast(new Money(-1))).hasMessageContaining("minimum of Flen");
        assertThatThrownBy(() -> Claim.of("Flen", 1).atLeast(new Money(2)).atMost(new Money(1)))
                .hasMessageContaining("maximum of Flen");
        assertThatThrownBy(() -> new LargestRemainder().apportion(1, new long[] {3, -4}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-4");
        assertThatThrownBy(() -> new LargestRemainder().apportion(1, new long[] {3, -4}, new long[2], new long[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-4");
    }

    @Test
    void there_must_be_room_for_every_part() {
        for (AllocationMethod method : AllocationMethod.all()) {
            assertThatThrownBy(() -> method.apportion(1, new long[] {3, 4}, new long[1], new long[2]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there are 2 weights, but room for 1 parts and working room for 2");
            assertThatThrownBy(() -> method.apportion(1, new long[] {3, 4}, new long[2], new long[3]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("working room for 3");
        }
    }

    @Test
    void an_unknown_method_is_answered_with_the_names() {
        assertThatThrownBy(() -> AllocationMethod.named("hamilton"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "hamilton",
                        "largest-remainder",
                        "webster",
                        "jefferson",
                        "adams",
                        "huntington-hill",
                        "rounded-shares",
                        "half-up");
    }

    @Test
    void every_method_is_found_by_its_name() {
        for (AllocationMethod method : AllocationMethod.all()) {
            assertThat(AllocationMethod.named(method.name())).isEqualTo(method);
        }
    }

    @Test
    void share_steps_divide_the_whole() {
        assertThatThrownBy(() -> new RoundedShares(Share.parse("0,3 %"))).hasMessageContaining("0,3\u00a0%");
        assertThatThrownBy(() -> new RoundedShares(Share.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundedShares(Share.parse("-1 %"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_allocation_whose_money_is_not_its_units_cannot_be_made() {
        Part part = new Part("A", Share.ONE, Share.of(3, 1), 3, Money.ofKronor(4), Reason.WHOLE);
        assertThatThrownBy(() -> new Allocation(
                        Money.ofKronor(4), MoneyUnit.KRONA, new HalfUp(), List.of(part), new Independent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 units");
    }

    @Test
    void half_up_beyond_the_largest_amount_is_an_overflow() {
        List<Claim> claims = List.of(Claim.of("A", 1), Claim.of("B", 1));
        assertThatThrownBy(() -> new HalfUp()
                        .allocate(new Money(Long.MAX_VALUE), MoneyUnit.ORE, claims)
                        .gap())
                .isInstanceOf(ArithmeticException.class);
    }
}
