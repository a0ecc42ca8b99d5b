package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * Bounds as shares of the total, as in the scale of assessments of the United Nations: nobody less than 0,001 %, nobody
 * more than 22 % (General Assembly resolution 55/5 B).
 */
class ShareBoundsTest {

    private static final List<Claim> SCALE = List.of(
            scale("Largest", 27_000_000),
            scale("Second", 15_000_000),
            scale("Third", 14_000_000),
            scale("Fourth", 14_000_000),
            scale("Fifth", 14_000_000),
            scale("Sixth", 16_000_000),
            scale("Smallest", 3));

    private static Claim scale(String name, long weight) {
        return Claim.of(name, weight).atLeast(Share.parse("0,001 %")).atMost(Share.parse("22 %"));
    }

    @Property(seed = "931", tries = 300)
    void a_share_bounds_what_its_part_of_the_total_in_units_does(
            @ForAll @LongRange(min = -3_000_000, max = 3_000_000) long units) {
        long size = Math.abs(units);
        long least = (size + 99_999) / 100_000;
        long most = 22 * size / 100;
        if (size < 7 * 100) {
            return; // so few units that whole maxima cannot hold them
        }
        List<Claim> inMoney = SCALE.stream()
                .map(claim -> Claim.of(claim.name(), claim.weight())
                        .atLeast(Money.ofTkr(least))
                        .atMost(Money.ofTkr(most)))
                .toList();
        for (AllocationMethod method : AllocationMethod.all()) {
            if (!method.equals(new GuaranteedMinima()) && !method.name().equals("rounded-shares")) {
                assertThat(method.allocate(Money.ofTkr(units), MoneyUnit.TKR, SCALE)
                                .parts())
                        .isEqualTo(method.allocate(Money.ofTkr(units), MoneyUnit.TKR, inMoney)
                                .parts());
            }
        }
    }

    @Test
    void the_least_has_its_floor_and_the_largest_its_ceiling() {
        Allocation allocation = new LargestRemainder().allocate(Money.ofKronor(1_000_000), MoneyUnit.KRONA, SCALE);
        assertThat(allocation.amounts().get(0)).isEqualTo(Money.ofKronor(220_000));
        assertThat(allocation.amounts().get(6)).isEqualTo(Money.ofKronor(10));
        assertThat(allocation.parts().get(0).reason()).isEqualTo(Reason.MAXIMUM);
        assertThat(allocation.parts().get(6).reason()).isEqualTo(Reason.MINIMUM);
    }

    @Test
    void a_bound_in_money_and_one_as_a_share_hold_both() {
        Claim both = Claim.of("A", 1).atLeast(Money.ofTkr(30)).atLeast(Share.parse("10 %"));
        List<Claim> claims = List.of(both, Claim.of("B", 99));
        assertThat(new LargestRemainder()
                        .allocate(Money.ofTkr(100), MoneyUnit.TKR, claims)
                        .amounts())
                .startsWith(Money.ofTkr(30));
        assertThat(new LargestRemainder()
                        .allocate(Money.ofTkr(1000), MoneyUnit.TKR, claims)
                        .amounts())
                .startsWith(Money.ofTkr(100));
    }

    @Test
    void paradoxes_are_looked_for_with_the_bounds_of_each_total() {
        // 22 % of so few units is less than a unit, and the maxima hold nothing: such totals are left out
        assertThat(new LargestRemainder().paradoxesNear(Money.ofTkr(1_000), MoneyUnit.TKR, SCALE, 10))
                .isEqualTo(List.of());
        assertThat(new LargestRemainder().paradoxesNear(Money.ofTkr(30), MoneyUnit.TKR, SCALE, 30))
                .isNotNull();
    }

    @Test
    void shares_that_leave_no_room_are_refused() {
        List<Claim> four = List.of(scale("A", 1), scale("B", 1), scale("C", 1), scale("D", 1));
        assertThatThrownBy(() -> new LargestRemainder().allocate(Money.ofTkr(100), MoneyUnit.TKR, four))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("the maxima leave room for 88 units", "12 fewer");
        assertThatThrownBy(() -> scale("A", 1).atLeast(Share.parse("23 %")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("22\u00a0%", "23\u00a0%");
        Claim narrow = Claim.of("N", 1).atLeast(Share.parse("1 %")).atMost(Share.parse("1,5 %"));
        assertThatThrownBy(() -> new LargestRemainder()
                        .allocate(Money.ofTkr(50), MoneyUnit.TKR, List.of(narrow, Claim.of("B", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("no amount in whole tkr of 50\u00a0tkr", "N", "1\u00a0%", "1,5\u00a0%");
        assertThatThrownBy(() -> Claim.of("A", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the weight of A, \u22121, is negative; give zero or more");
    }
}
