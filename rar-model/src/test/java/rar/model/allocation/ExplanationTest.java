package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** An allocation says for each part why it ends where it does, as data and in words. */
class ExplanationTest {

    private static Allocation allocate(String method, long tkr, Claim... claims) {
        return AllocationMethod.named(method).allocate(Money.ofTkr(tkr), MoneyUnit.TKR, List.of(claims));
    }

    /** Lines with plain spaces, as they are easier to read here. */
    private static List<String> lines(Allocation allocation) {
        return english(allocation.explain()).stream()
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    private static List<Reason> reasons(Allocation allocation) {
        return allocation.parts().stream().map(Part::reason).toList();
    }

    @Test
    void largest_remainder_names_quota_whole_part_and_remainder() {
        Allocation allocation =
                new LargestRemainder().allocate(Money.ofTkr(3750), MoneyUnit.TKR, PublishedTables.INHABITANTS_2010);
        assertThat(lines(allocation))
                .hasSize(11)
                .contains(
                        "3 750 tkr by largest-remainder in whole tkr",
                        "units left over by the whole parts: 5; they go to remainders of 0,50816 and more, the largest "
                                + "without one is 0,50005",
                        "Gnesta: weight 10 350, quota 143,50816, whole part 143, remainder 0,50816 → 144 tkr (one more "
                                + "for a remainder among the largest)",
                        "Flen: weight 16 047, quota 222,50005, whole part 222, remainder 0,50005 → 222 tkr (no more, "
                                + "others have larger remainders)");
        Remainders basis = (Remainders) allocation.basis();
        assertThat(basis.left()).isEqualTo(5);
        assertThat(basis.lastIn()).contains(allocation.parts().get(1).remainder());
        assertThat(basis.firstOut()).contains(allocation.parts().get(4).remainder());
    }

    @Test
    void remainders_show_as_many_decimals_as_the_cut_needs() {
        Allocation allocation = new LargestRemainder()
                .allocate(
                        new Money(3),
                        MoneyUnit.ORE,
                        List.of(Claim.of("A", 2_999_999_999L), Claim.of("B", 3_000_000_001L)));
        assertThat(lines(allocation))
                .contains("units left over by the whole parts: 1; they go to remainders of 0,500000001 and more, the "
                        + "largest without one is 0,4999999995");
    }

    @Test
    void a_tie_names_winners_and_losers() {
        Allocation allocation = allocate("largest-remainder", -2, Claim.of("A", 1), Claim.of("B", 1), Claim.of("C", 1));
        assertThat(reasons(allocation)).containsExactly(Reason.TIE_WON, Reason.TIE_WON, Reason.TIE_LOST);
        assertThat(lines(allocation)).contains("tie: A, B before C, with equal claims, by member order");
        assertThat(lines(allocation))
                .contains("C: weight 1, quota −0,66667, whole part 0, remainder −0,66667 → 0 tkr (no more in a tie, "
                        + "later in member order)");
    }

    @Test
    void equal_remainders_that_all_receive_are_no_tie() {
        Allocation allocation = allocate("largest-remainder", 4, Claim.of("A", 3), Claim.of("B", 3), Claim.of("C", 2));
        assertThat(reasons(allocation)).containsExactly(Reason.TIE_WON, Reason.TIE_LOST, Reason.WHOLE);
        Allocation both = allocate("largest-remainder", 2, Claim.of("A", 5), Claim.of("B", 5), Claim.of("C", 2));
        assertThat(reasons(both))
                .containsExactly(Reason.LARGE_REMAINDER, Reason.LARGE_REMAINDER, Reason.SMALL_REMAINDER);
    }

    @Test
    void a_tie_of_many_is_counted() {
        Claim[] claims =
                IntStream.range(0, 30).mapToObj(i -> Claim.of("M" + i, 1)).toArray(Claim[]::new);
        assertThat(lines(allocate("webster", 12, claims)).stream().filter(line -> line.startsWith("tie")))
                .containsExactly("tie: M0, M1, M2, M3, M4, M5, M6, M7, M8, M9 and 2 more before M12, M13, M14, M15, "
                        + "M16, M17, M18, M19, M20, M21 and 8 more, with equal claims, by member order");
    }

    @Test
    void a_divisor_method_names_a_divisor_and_its_interval() {
        Allocation allocation = AllocationMethod.named("webster")
                .allocate(Money.ofTkr(3750), MoneyUnit.TKR, PublishedTables.INHABITANTS_2010);
        assertThat(lines(allocation))
                .contains(
                        "part = weight / 72,122, rounded up from a half; any divisor between 72,12135 and 72,12543 "
                                + "gives the same",
                        "Flen: weight 16 047, quota 222,50005, weight / divisor 222,49799 → 222 tkr (rounded down)");
        CommonDivisor divisor = (CommonDivisor) allocation.basis();
        // Flen's claim to a 223rd unit was not met, Gnesta's to its 144th was
        assertThat(divisor.least()).contains(Share.of(2 * 16047, 445));
        assertThat(divisor.greatest()).contains(Share.of(2 * 10350, 287));
    }

    @Test
    void huntington_hill_gives_its_interval_in_squares() {
        Allocation allocation = allocate("huntington-hill", 3, Claim.of("A", 2), Claim.of("B", 1));
        CommonDivisor divisor = (CommonDivisor) allocation.basis();
        // not met: A's third unit, 2/√6; met: A's second, 2/√2
        assertThat(divisor.least()).contains(Share.of(2, 3));
        assertThat(divisor.greatest()).contains(Share.of(2, 1));
        assertThat(lines(allocation))
                .contains(
                        "part = weight / 1, rounded up from the geometric mean; any divisor between √0,66667 and √2 gives "
                                + "the same");
        assertThat(reasons(allocation)).containsExactly(Reason.WHOLE, Reason.WHOLE);
    }

    @Test
    void a_tie_of_a_divisor_method_has_one_divisor() {
        Allocation webster = allocate("webster", 2, Claim.of("A", 3), Claim.of("B", 1));
        assertThat(((CommonDivisor) webster.basis()).isTie()).isTrue();
        assertThat(((CommonDivisor) webster.basis()).example()).contains(Share.of(2, 1));
        assertThat(webster.parts()).extracting(Part::units).containsExactly(2L, 0L);
        assertThat(lines(webster))
                .contains(
                        "part = weight / 2, rounded up from a half; the quotients of a tie fall on a signpost",
                        "tie: A before B, with equal claims, by member order");
        Allocation irrational = allocate("huntington-hill", 3, Claim.of("A", 1), Claim.of("B", 1));
        assertThat(((CommonDivisor) irrational.basis()).example()).isEmpty();
        assertThat(reasons(irrational)).containsExactly(Reason.TIE_WON, Reason.TIE_LOST);
        assertThat(lines(irrational)).anyMatch(line -> line.startsWith("part = weight / √0,5"));
    }

    @Test
    void fewer_units_than_claimants_go_to_the_largest_weights() {
        Allocation allocation = allocate("adams", 1, Claim.of("A", 2), Claim.of("B", 7), Claim.of("C", 0));
        assertThat(((CommonDivisor) allocation.basis()).least()).isEqualTo(Optional.empty());
        assertThat(lines(allocation)).contains("there are fewer units than claimants: one each to the largest weights");
        assertThat(reasons(allocation)).containsExactly(Reason.ROUNDED_DOWN, Reason.ROUNDED_UP, Reason.NO_WEIGHT);
    }

    @Test
    void a_minimum_in_a_tie_takes_no_part_in_it() {
        Allocation allocation = allocate(
                "jefferson",
                9,
                Claim.of("A", 1),
                Claim.of("B", 1),
                Claim.of("C", 1),
                Claim.of("E", 2).atLeast(Money.ofTkr(4)));
        assertThat(reasons(allocation))
                .containsExactly(Reason.TIE_WON, Reason.TIE_WON, Reason.TIE_LOST, Reason.MINIMUM);
    }

    @Test
    void rounded_shares_show_the_share_exact_and_rounded() {
        Allocation allocation = AllocationMethod.named("rounded-shares")
                .allocate(Money.ofTkr(3750), MoneyUnit.KRONA, PublishedTables.INHABITANTS_2010);
        assertThat(lines(allocation))
                .contains(
                        "shares first, in steps of 0,1 % by largest remainder; part = total × share",
                        "Flen: weight 16 047, quota 222 500,04622, share 5,93333 % → 5,9 % (no more, others have larger "
                                + "remainders) → 221 250 kr (its rounded share of the total)");
    }

    @Test
    void a_tie_among_shares_is_told() {
        Allocation allocation = new RoundedShares(Share.parse("1 %"))
                .allocate(
                        Money.ofTkr(100),
                        MoneyUnit.KRONA,
                        List.of(Claim.of("A", 1), Claim.of("B", 1), Claim.of("C", 1)));
        assertThat(lines(allocation))
                .contains("among the shares: tie: A before B, C, with equal claims, by member order");
        assertThat(allocation.parts()).extracting(Part::units).containsExactly(34_000L, 33_000L, 33_000L);
    }

    @Test
    void whole_quotas_need_no_reason() {
        Allocation allocation = allocate("largest-remainder", 6, Claim.of("A", 1), Claim.of("B", 2));
        assertThat(lines(allocation)).contains("every quota is whole");
        assertThat(reasons(allocation)).containsExactly(Reason.WHOLE, Reason.WHOLE);
    }

    @Test
    void every_method_explains_every_part_whatever_the_weights() {
        List<Claim> claims = Arrays.asList(
                Claim.of("a third", Share.of(1, 3)),
                Claim.of("decimal", Share.parse("0,125")),
                Claim.of("percent", Share.parse("12,5 %")),
                Claim.of("nothing", 0));
        for (AllocationMethod method : AllocationMethod.all()) {
            for (long total : new long[] {-5, 0, 1, 1000}) {
                List<String> lines = english(method.allocate(Money.ofTkr(total), MoneyUnit.TKR, claims)
                        .explain());
                assertThat(lines).as(method.name()).anyMatch(line -> line.startsWith("a third: weight 0,33333"));
                assertThat(lines).anyMatch(line -> line.startsWith("percent: weight 0,125"));
            }
        }
    }

    @Test
    void the_ends_of_a_narrow_interval_of_divisors_are_told_apart_and_lie_inside_it() {
        CommonDivisor divisor = new CommonDivisor(
                Signposts.HALF, Optional.of(Share.parse("0,3018801")), Optional.of(Share.parse("0,30188021")));
        Allocation any = allocate("webster", 1, Claim.of("A", 1));
        assertThat(english(divisor.sentences(any)))
                .containsExactly("part = weight / 0,3018802, rounded up from a half; any divisor between 0,3018801 and"
                        + " 0,3018802 gives the same");
        CommonDivisor third =
                new CommonDivisor(Signposts.HALF, Optional.of(Share.of(1, 3)), Optional.of(Share.parse("0,3333334")));
        assertThat(english(third.sentences(any).get(0))).contains("between 0,33333334 and 0,3333334 gives");
    }

    @Test
    void an_interval_without_a_divisor_cannot_be_made() {
        assertThatThrownBy(() ->
                        new CommonDivisor(Signposts.HALF, Optional.of(Share.of(2, 1)), Optional.of(Share.of(3, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CommonDivisor(Signposts.HALF, Optional.of(Share.of(-1, 1)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
