package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.message.Words.english;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.allocation.audit.RoundingAudit;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** Printed tables held against weights that were themselves rounded when they were printed. */
class RoundedWeightsAuditTest {

    private static final Share HALF = Share.of(1, 2);

    @Provide
    Arbitrary<List<Long>> fine() {
        return Arbitraries.longs()
                .between(0, 80)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    /** Weights in tenths, printed whole: what a method gives of the tenths it could give of what is printed. */
    @Property(seed = "941", tries = 200)
    void what_a_method_gives_of_the_true_weights_it_can_give_of_their_roundings(
            @ForAll("fine") List<Long> tenths, @ForAll @LongRange(min = 0, max = 40) long units) {
        List<Claim> exact = IntStream.range(0, tenths.size())
                .mapToObj(i -> Claim.of("M" + i, tenths.get(i)))
                .toList();
        if (tenths.stream().allMatch(weight -> weight == 0)) {
            return;
        }
        for (AllocationMethod method : AllocationMethod.all()) {
            long[] parts = method.allocate(Money.ofTkr(units), MoneyUnit.TKR, exact).parts().stream()
                    .mapToLong(Part::units)
                    .toArray();
            if (!method.name().equals("rounded-shares")) {
                assertThat(method.couldGive(units, printed(tenths), parts))
                        .as(method.name())
                        .isTrue();
            }
        }
    }

    private static List<WeightRange> printed(List<Long> tenths) {
        return tenths.stream()
                .map(weight -> WeightRange.rounded(Share.of(Math.floorDiv(weight + 5, 10L), 1), HALF))
                .toList();
    }

    /** Brute force over a fine grid of weights: what it finds is possible, and what is not possible it never finds. */
    @Property(seed = "942", tries = 12)
    void what_cannot_be_given_is_given_by_no_weights_of_a_grid(
            @ForAll @LongRange(min = 0, max = 3) long a,
            @ForAll @LongRange(min = 0, max = 3) long b,
            @ForAll @LongRange(min = 1, max = 3) long c,
            @ForAll @LongRange(min = 1, max = 9) long units) {
        List<WeightRange> ranges = List.of(
                WeightRange.rounded(Share.of(a, 1), HALF),
                WeightRange.rounded(Share.of(b, 1), HALF),
                WeightRange.rounded(Share.of(c, 1), HALF));
        for (AllocationMethod method :
                List.of(new LargestRemainder(), new HalfUp(), new DivisorMethod(Signposts.HALF))) {
            for (long x = 0; x <= units; x++) {
                for (long y = 0; y <= units; y++) {
                    for (long z = Math.max(0, units - x - y - 1); z <= Math.min(units, units - x - y + 1); z++) {
                        long[] parts = {x, y, z};
                        if (!method.couldGive(units, ranges, parts)) {
                            assertThat(isFound(method, units, ranges, parts))
                                    .as("%s of %s as %s, %s, %s", method, units, x, y, z)
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    /** In eighths of a weight. */
    private static boolean isFound(AllocationMethod method, long units, List<WeightRange> ranges, long[] parts) {
        long[][] grid = ranges.stream().map(RoundedWeightsAuditTest::eighths).toArray(long[][]::new);
        List<Money> printed =
                IntStream.of(0, 1, 2).mapToObj(i -> Money.ofTkr(parts[i])).toList();
        for (long u : grid[0]) {
            for (long v : grid[1]) {
                for (long w : grid[2]) {
                    List<Claim> claims = List.of(Claim.of("A", u), Claim.of("B", v), Claim.of("C", w));
                    if (u + v + w > 0 && method.gives(Money.ofTkr(units), MoneyUnit.TKR, claims, printed)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static long[] eighths(WeightRange range) {
        return IntStream.rangeClosed(0, 4)
                .mapToLong(i -> range.least().times(Share.of(8, 1)).numerator().longValueExact()
                        + i
                                * range.greatest()
                                        .plus(range.least().times(Share.of(-1, 1)))
                                        .times(Share.of(2, 1))
                                        .numerator()
                                        .longValueExact())
                .toArray();
    }

    /** 49,6 and 50,4 inhabitants in hundreds are 50 and 50 as printed; their 250 tkr are 124 and 126. */
    @Test
    void a_table_of_unrounded_weights_is_recognised_behind_rounded_ones() {
        RoundingAudit audit = RoundingAudit.of(
                Money.ofTkr(250),
                MoneyUnit.TKR,
                List.of(Claim.of("A", 50), Claim.of("B", 50)),
                List.of(Money.ofTkr(124), Money.ofTkr(126)),
                List.of(WeightRange.rounded(Share.of(50, 1), HALF), WeightRange.rounded(Share.of(50, 1), HALF)));
        assertThat(audit.reproducedBy()).isEmpty();
        assertThat(audit.withinWeights())
                .extracting(AllocationMethod::name)
                .containsExactly("largest-remainder", "webster", "jefferson", "adams", "huntington-hill", "half-up");
        assertThat(english(audit.explain()))
                .contains(
                        "A, quota 125 printed 124, is not the quota rounded to the nearest unit, but may be: with its"
                                + " weights as rounded it lies between 123,75 and 126,25",
                        "the weights are rounded; of some that are printed like these the printed amounts are those of"
                                + " largest-remainder, webster, jefferson, adams, huntington-hill, half-up");
    }

    @Test
    void a_table_beyond_the_rounding_of_its_weights_is_not() {
        RoundingAudit audit = RoundingAudit.of(
                Money.ofTkr(250),
                MoneyUnit.TKR,
                List.of(Claim.of("A", 50), Claim.of("B", 50)),
                List.of(Money.ofTkr(120), Money.ofTkr(130)),
                List.of(WeightRange.rounded(Share.of(50, 1), HALF), WeightRange.rounded(Share.of(50, 1), HALF)));
        assertThat(audit.withinWeights()).isEmpty();
        assertThat(english(audit.explain()))
                .contains(
                        "A, quota 125 printed 120, is not the quota rounded to the nearest unit",
                        "no method gives the printed amounts");
    }

    @Test
    void every_outcome_of_a_tie_is_that_of_the_method() {
        List<Claim> claims = List.of(Claim.of("A", 1), Claim.of("B", 1), Claim.of("C", 1));
        for (List<Long> units : List.of(List.of(2L, 1L, 1L), List.of(1L, 2L, 1L), List.of(1L, 1L, 2L))) {
            for (int sign : new int[] {1, -1}) {
                RoundingAudit audit = RoundingAudit.of(
                        Money.ofTkr(sign * 4L),
                        MoneyUnit.TKR,
                        claims,
                        units.stream().map(unit -> Money.ofTkr(sign * unit)).toList());
                assertThat(audit.reproducedBy())
                        .extracting(AllocationMethod::name)
                        .contains("largest-remainder", "webster", "jefferson", "adams", "huntington-hill")
                        .doesNotContain("half-up");
                boolean byOrder = units.get(0) == 2;
                assertThat(audit.byOtherTie().isEmpty()).isEqualTo(byOrder);
                assertThat(english(audit.explain()).stream().anyMatch(line -> line.startsWith("a tie falls otherwise")))
                        .isEqualTo(!byOrder);
            }
        }
        assertThat(RoundingAudit.of(
                                Money.ofTkr(4),
                                MoneyUnit.TKR,
                                claims,
                                List.of(Money.ofTkr(0), Money.ofTkr(2), Money.ofTkr(2)))
                        .reproducedBy())
                .isEmpty();
    }

    /** 100 % in whole per cent among three: any of them may have 34 %. */
    @Test
    void a_tie_among_rounded_shares_may_fall_to_anybody() {
        List<Claim> claims = List.of(Claim.of("A", 1), Claim.of("B", 1), Claim.of("C", 1));
        AllocationMethod shares = new RoundedShares(Share.parse("1 %"));
        Money total = Money.ofKronor(1000);
        assertThat(shares.gives(
                        total,
                        MoneyUnit.KRONA,
                        claims,
                        List.of(Money.ofKronor(330), Money.ofKronor(330), Money.ofKronor(340))))
                .isTrue();
        assertThat(shares.gives(
                        total,
                        MoneyUnit.KRONA,
                        claims,
                        List.of(Money.ofKronor(330), Money.ofKronor(335), Money.ofKronor(335))))
                .isFalse();
    }
}
