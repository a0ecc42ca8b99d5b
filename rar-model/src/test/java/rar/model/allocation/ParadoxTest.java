package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** What each method lacks, shown on small numbers; the properties it has are in {@link AllocationPropertiesTest}. */
class ParadoxTest {

    private static long[] by(String method, long units, long... weights) {
        return AllocationMethod.named(method).apportion(units, weights);
    }

    @Test
    void largest_remainder_shows_the_alabama_paradox() {
        assertThat(by("largest-remainder", 7, 7, 4, 1)).containsExactly(4, 2, 1);
        assertThat(by("largest-remainder", 8, 7, 4, 1)).containsExactly(5, 3, 0);
    }

    @Test
    void rounded_shares_show_it_too() {
        assertThat(by("rounded-shares", 7, 11, 1, 6)).containsExactly(4, 1, 2);
        assertThat(by("rounded-shares", 8, 11, 1, 6)).containsExactly(5, 0, 3);
    }

    @Test
    void up_to_the_largest_amount_there_are_only_totals_to_look_at_that_are_amounts() {
        List<Claim> claims = List.of(Claim.of("a", 2), Claim.of("b", 1));
        AllocationMethod method = AllocationMethod.named("largest-remainder");
        for (MoneyUnit unit : List.of(MoneyUnit.ORE, MoneyUnit.KRONA)) {
            long most = Long.MAX_VALUE / unit.ore();
            assertThat(method.paradoxesNear(Money.of(most, unit), unit, claims, 10))
                    .isEmpty();
            assertThat(method.paradoxesNear(Money.of(-most, unit), unit, claims, 10))
                    .isEmpty();
        }
    }

    /** The first grows and loses, the third shrinks and gains. */
    @Test
    void largest_remainder_shows_the_population_paradox() {
        assertThat(by("largest-remainder", 11, 898, 107, 40)).containsExactly(10, 1, 0);
        assertThat(by("largest-remainder", 11, 900, 119, 39)).containsExactly(9, 1, 1);
    }

    /** The quota is 17,8. */
    @Test
    void jefferson_can_exceed_the_quota_rounded_up() {
        assertThat(by("jefferson", 22, 68, 10, 6)).containsExactly(19, 2, 1);
    }

    /** The quota is 12,7. */
    @Test
    void adams_and_huntington_hill_can_stay_below_the_quota_rounded_down() {
        assertThat(by("adams", 13, 84, 1, 1)).containsExactly(11, 1, 1);
        assertThat(by("huntington-hill", 13, 84, 1, 1)).containsExactly(11, 1, 1);
    }

    /** The quotas are 9,9 and 26,1; among three claimants Webster never leaves the quota. */
    @Test
    void webster_can_leave_the_quota_on_either_side() {
        assertThat(by("webster", 16, 21, 1, 7, 5)).containsExactly(11, 0, 3, 2);
        assertThat(by("webster", 29, 90, 2, 6, 2)).containsExactly(25, 1, 2, 1);
    }

    @Test
    void adams_and_huntington_hill_give_everybody_a_first_unit_where_there_are_enough() {
        assertThat(by("adams", 4, 1_000_000, 1, 1)).containsExactly(2, 1, 1);
        assertThat(by("huntington-hill", 4, 1_000_000, 1, 1)).containsExactly(2, 1, 1);
        assertThat(by("adams", 2, 1, 1_000_000, 5)).containsExactly(0, 1, 1);
        assertThat(by("huntington-hill", 2, 1, 1_000_000, 5)).containsExactly(0, 1, 1);
    }

    @Test
    void the_search_finds_every_case_between_neighbouring_totals() {
        List<Claim> claims = List.of(Claim.of("A", 7), Claim.of("B", 4), Claim.of("C", 1));
        assertThat(new LargestRemainder().paradoxesNear(Money.ofTkr(7), MoneyUnit.TKR, claims, 1))
                .containsExactly(new AlabamaParadox("C", Money.ofTkr(7), Money.ofTkr(1), Money.ofTkr(8), Money.ZERO));
        assertThat(new LargestRemainder().paradoxesNear(Money.ofTkr(-8), MoneyUnit.TKR, claims, 1))
                .containsExactly(
                        new AlabamaParadox("C", Money.ofTkr(-7), Money.ofTkr(-1), Money.ofTkr(-8), Money.ZERO));
        assertThat(new LargestRemainder().paradoxesNear(Money.ofTkr(5), MoneyUnit.TKR, claims, 1))
                .isEmpty();
        assertThat(AllocationMethod.named("webster").paradoxesNear(Money.ofTkr(7), MoneyUnit.TKR, claims, 100))
                .isEmpty();
    }

    @Test
    void the_search_leaves_out_totals_that_bounds_forbid() {
        List<Claim> claims = List.of(Claim.of("A", 7), Claim.of("B", 4).atLeast(Money.ofTkr(2)), Claim.of("C", 1));
        assertThat(new LargestRemainder().paradoxesNear(Money.ofTkr(2), MoneyUnit.TKR, claims, 5))
                .isEmpty();
        assertThatThrownBy(() -> new LargestRemainder().paradoxesNear(Money.ofTkr(2), MoneyUnit.TKR, claims, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_share_that_rounds_to_nothing_ends_the_search_and_no_more() {
        List<Claim> claims = List.of(Claim.of("A", 1_000_000).atMost(Money.ofTkr(3)), Claim.of("B", 1));
        assertThat(RoundedShares.ofTenthsOfPercent().paradoxesNear(Money.ofTkr(3), MoneyUnit.TKR, claims, 2))
                .isEmpty();
    }
}
