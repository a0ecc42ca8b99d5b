package rar.model.allocation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rar.model.allocation.Allocation;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.ClaimArbitraries.Case;
import rar.model.allocation.ClaimArbitraries.SmallCases;
import rar.model.allocation.HalfUp;
import rar.model.allocation.LargestRemainder;
import rar.model.allocation.Part;
import rar.model.allocation.PublishedTables;
import rar.model.allocation.Reason;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** Members × years × instalments: every sum of every table agrees with the table above it. */
class InstalmentPlanTest {

    @Provide
    Arbitrary<List<Long>> years() {
        return Arbitraries.longs()
                .between(0, 5000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    @Property(seed = "601", tries = 200)
    void every_level_sums_to_the_level_above(
            @ForAll(supplier = SmallCases.class) Case any,
            @ForAll("years") List<Long> years,
            @ForAll @IntRange(min = 1, max = 12) int count) {
        List<Money> totals = years.stream().map(Money::ofTkr).toList();
        InstalmentPlan plan = InstalmentPlan.of(new LargestRemainder(), MoneyUnit.TKR, any.claims(), totals, count);
        assertThat(plan.whole().gap()).isEqualTo(Money.ZERO);
        for (int i = 0; i < any.claims().size(); i++) {
            Money member = Money.ZERO;
            for (int y = 0; y < totals.size(); y++) {
                Money year = Money.ZERO;
                for (int k = 0; k < count; k++) {
                    year = year.plus(plan.amount(i, y, k));
                }
                assertThat(year).isEqualTo(plan.amount(i, y));
                member = member.plus(year);
            }
            assertThat(member).isEqualTo(plan.whole().amounts().get(i));
        }
        for (int y = 0; y < totals.size(); y++) {
            assertThat(plan.years().columnSums()[y]).isEqualTo(years.get(y));
            long first = plan.instalments(y).columnSums()[0];
            for (long instalment : plan.instalments(y).columnSums()) {
                assertThat(first - instalment).isBetween(0L, 1L);
            }
        }
    }

    @Provide
    Arbitrary<List<Long>> yearsOfAnySign() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-40, 40),
                        Arbitraries.longs().between(-4_000_000, 4_000_000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    @Property(seed = "602", tries = 600)
    void years_of_any_sign_stay_within_a_unit_of_what_the_method_gives_alone_and_beside_their_quotas(
            @ForAll(supplier = SmallCases.class) Case any, @ForAll("yearsOfAnySign") List<Long> years) {
        List<Money> totals = years.stream().map(Money::ofTkr).toList();
        InstalmentPlan plan = InstalmentPlan.of(new LargestRemainder(), MoneyUnit.TKR, any.claims(), totals, 3);
        assertThat(plan.years().columnSums())
                .containsExactly(years.stream().mapToLong(Long::longValue).toArray());
        for (int y = 0; y < years.size(); y++) {
            Allocation alone = new LargestRemainder().allocate(totals.get(y), MoneyUnit.TKR, any.claims());
            for (int i = 0; i < any.claims().size(); i++) {
                long cell = plan.years().cell(i, y);
                assertThat(Math.abs(cell - alone.parts().get(i).units())).isLessThanOrEqualTo(1);
                Share distance =
                        Share.of(cell, 1).plus(alone.parts().get(i).quota().times(Share.of(-1, 1)));
                assertThat(distance).isBetween(Share.of(-1, 1), Share.ONE).isNotIn(Share.of(-1, 1), Share.ONE);
                assertThat(plan.amount(i, y))
                        .isEqualTo(
                                Money.sum(List.of(plan.amount(i, y, 0), plan.amount(i, y, 1), plan.amount(i, y, 2))));
            }
        }
        for (int i = 0; i < any.claims().size(); i++) {
            assertThat(plan.years().rowSums()[i])
                    .isEqualTo(plan.whole().parts().get(i).units());
        }
    }

    /** Brute force: of all tables beside the quotas whose years sum, none is nearer to the parts of all years. */
    @Property(seed = "603", tries = 300)
    void members_come_as_near_to_their_part_of_all_years_as_any_table_does(
            @ForAll(supplier = SmallCases.class) Case any, @ForAll("yearsOfAnySign") List<Long> years) {
        Assume.that(any.claims().size() <= 4 && years.size() <= 3);
        List<Money> totals = years.stream().map(Money::ofTkr).toList();
        TwoWayTable table = InstalmentPlan.of(new LargestRemainder(), MoneyUnit.TKR, any.claims(), totals, 1)
                .years();
        long[] wanted = new LargestRemainder()
                .allocate(Money.sum(totals), MoneyUnit.TKR, any.claims()).parts().stream()
                        .mapToLong(Part::units)
                        .toArray();
        assertThat(missed(table.rowSums(), wanted)).isEqualTo(leastMissed(table, 0, new long[wanted.length], wanted));
    }

    private static long missed(long[] sums, long[] wanted) {
        return IntStream.range(0, sums.length)
                .mapToLong(i -> Math.abs(sums[i] - wanted[i]))
                .sum();
    }

    /** Tries every way to round each column from {@code column} on that keeps its sum. */
    private static long leastMissed(TwoWayTable table, int column, long[] sums, long[] wanted) {
        if (column == table.columns()) {
            return missed(sums, wanted);
        }
        long least = Long.MAX_VALUE;
        for (int up = 0; up < 1 << sums.length; up++) {
            long[] next = sums.clone();
            long given = 0;
            boolean isBeside = true;
            for (int i = 0; i < next.length; i++) {
                BigDecimal quota = new BigDecimal(table.quota(i, column).numerator());
                BigDecimal over = new BigDecimal(table.quota(i, column).denominator());
                boolean ceils = (up >> i & 1) == 1;
                long cell = quota.divide(over, 0, ceils ? RoundingMode.CEILING : RoundingMode.FLOOR)
                        .longValueExact();
                isBeside &= !ceils || quota.remainder(over).signum() != 0;
                given += cell;
                next[i] += cell;
            }
            if (isBeside && given == table.columnSums()[column]) {
                least = Math.min(least, leastMissed(table, column + 1, next, wanted));
            }
        }
        return least;
    }

    @Test
    void a_repayment_after_a_contribution_is_each_near_its_quota() {
        assertThat(rows(60, -59)).containsExactly("30, -29", "20, -20", "10, -10");
        assertThat(rows(1_000, -999)).containsExactly("500, -499", "333, -333", "167, -167");
        assertThat(rows(100, -100)).containsExactly("50, -50", "33, -33", "17, -17");
        assertThat(InstalmentPlan.of(
                                new LargestRemainder(),
                                MoneyUnit.KRONA,
                                List.of(Claim.of("A", 1)),
                                List.of(Money.ofKronor(1), Money.ofKronor(-1)),
                                4)
                        .years()
                        .row(0))
                .containsExactly(1, -1);
    }

    private static List<String> rows(long... kronor) {
        TwoWayTable years = InstalmentPlan.of(
                        new LargestRemainder(),
                        MoneyUnit.KRONA,
                        List.of(Claim.of("A", 3), Claim.of("B", 2), Claim.of("C", 1)),
                        Arrays.stream(kronor).mapToObj(Money::ofKronor).toList(),
                        4)
                .years();
        return IntStream.range(0, years.rows())
                .mapToObj(i ->
                        Arrays.stream(years.row(i)).mapToObj(Long::toString).collect(Collectors.joining(", ")))
                .toList();
    }

    /** Two large members would need the one unit of the first year both: no table near its quotas has their wholes. */
    @Test
    void where_the_years_leave_no_room_the_wholes_give_way_and_say_so() {
        List<Claim> claims = List.of(
                Claim.of("A", 3333),
                Claim.of("B", 3333),
                Claim.of("C", 667),
                Claim.of("D", 667),
                Claim.of("E", 667),
                Claim.of("F", 667),
                Claim.of("G", 666));
        InstalmentPlan plan = InstalmentPlan.of(
                new LargestRemainder(), MoneyUnit.TKR, claims, List.of(Money.ofTkr(1), Money.ofTkr(3)), 1);
        Allocation together = new LargestRemainder().allocate(Money.ofTkr(4), MoneyUnit.TKR, claims);
        assertThat(together.parts()).extracting(Part::units).startsWith(2L, 2L);
        assertThat(plan.years().columnSums()).containsExactly(1, 3);
        assertThat(plan.whole().parts()).extracting(Part::units).startsWith(2L, 1L);
        assertThat(plan.whole().parts()).extracting(Part::reason).containsOnly(Reason.SUM_OF_YEARS);
        assertThat(english(plan.whole().explain()))
                .contains("each year is divided on its own; what a claimant has of all years is the sum of its years");
    }

    @Test
    void years_of_a_divisor_method_are_what_it_gives_of_each_alone() {
        AllocationMethod jefferson = AllocationMethod.named("jefferson");
        List<Money> totals = List.of(Money.ofTkr(3750), Money.ofTkr(-3740), Money.ofTkr(0), Money.ofTkr(22));
        InstalmentPlan plan = InstalmentPlan.of(jefferson, MoneyUnit.TKR, PublishedTables.INHABITANTS_2010, totals, 1);
        for (int y = 0; y < totals.size(); y++) {
            assertThat(plan.years().column(y))
                    .containsExactly(
                            jefferson
                                    .allocate(totals.get(y), MoneyUnit.TKR, PublishedTables.INHABITANTS_2010)
                                    .parts()
                                    .stream()
                                    .mapToLong(Part::units)
                                    .toArray());
        }
    }

    @Test
    void bounds_are_those_of_each_year() {
        List<Claim> claims = List.of(Claim.of("A", 1).atLeast(Money.ofTkr(30)), Claim.of("B", 9));
        InstalmentPlan plan = InstalmentPlan.of(
                new LargestRemainder(),
                MoneyUnit.TKR,
                claims,
                List.of(Money.ofTkr(100), Money.ofTkr(-50), Money.ofTkr(1000)),
                1);
        assertThat(plan.years().row(0)).containsExactly(30, -30, 100);
        assertThat(plan.whole().amounts()).containsExactly(Money.ofTkr(100), Money.ofTkr(950));
    }

    @Test
    void instalments_may_be_finer_than_the_year() {
        Allocation year =
                new LargestRemainder().allocate(Money.ofTkr(3750), MoneyUnit.TKR, PublishedTables.INHABITANTS_2010);
        InstalmentPlan plan = InstalmentPlan.of(year, 4, MoneyUnit.ORE);
        assertThat(plan.amount(2, 0, 3)).isEqualTo(new Money(17_875_000));
        assertThatThrownBy(() -> InstalmentPlan.of(year, 4, new MoneyUnit("7 kr", 700)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 kr");
    }

    /** 15 mkr a year as in Verksamhetsplan RAR 2012, its municipalities' quarter, three years. */
    @Test
    void three_years_of_the_2012_contributions() {
        InstalmentPlan plan = InstalmentPlan.of(
                new LargestRemainder(),
                MoneyUnit.TKR,
                PublishedTables.INHABITANTS_2010,
                List.of(Money.ofTkr(3750), Money.ofTkr(3750), Money.ofTkr(3750)),
                4);
        assertThat(plan.years().columnSums()).containsExactly(3750, 3750, 3750);
        for (int y = 0; y < 3; y++) {
            assertThat(plan.instalments(y).columnSums()).containsExactly(938, 938, 937, 937);
            assertThat(plan.instalments(y).rowSums())
                    .containsExactly(plan.years().column(y));
        }
        // three times 222,50005 is 667,50015, which largest remainder gives as 667
        assertThat(plan.whole().amounts().get(4)).isEqualTo(Money.ofTkr(667));
        assertThat(plan.years().row(4)).containsExactlyInAnyOrder(222, 222, 223);
    }

    @Test
    void a_negative_year_is_repaid_in_negative_instalments() {
        Allocation year = new LargestRemainder()
                .allocate(
                        Money.ofTkr(-10), MoneyUnit.TKR, List.of(Claim.of("A", 2), Claim.of("B", 1), Claim.of("C", 0)));
        InstalmentPlan plan = InstalmentPlan.of(year, 4);
        assertThat(plan.instalments(0).columnSums()).containsExactly(-3, -3, -2, -2);
        assertThat(plan.instalments(0).rowSums()).containsExactly(-7, -3, 0);
    }

    @Test
    void what_cannot_be_paid_so_is_refused() {
        List<Claim> claims = List.of(Claim.of("A", 1), Claim.of("B", 1));
        Allocation year = new HalfUp().allocate(Money.ofTkr(3), MoneyUnit.TKR, claims);
        assertThatThrownBy(() -> InstalmentPlan.of(year, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 instalments");
        assertThatThrownBy(() -> InstalmentPlan.of(
                        new HalfUp(), MoneyUnit.TKR, claims, List.of(Money.ofTkr(2), Money.ofTkr(1)), 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("half-up", "gap of −1\u00a0tkr", "1\u00a0tkr");
        assertThatThrownBy(() -> InstalmentPlan.of(
                        new LargestRemainder(),
                        MoneyUnit.TKR,
                        claims,
                        List.of(Money.ofKronor(1), Money.ofKronor(999)),
                        4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no amount in whole tkr");
        assertThatThrownBy(() -> InstalmentPlan.of(new LargestRemainder(), MoneyUnit.TKR, claims, List.of(), 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void instalments_of_a_table_with_a_gap_sum_to_what_its_rows_sum_to() {
        Allocation printed = new HalfUp().allocate(Money.ofTkr(3750), MoneyUnit.TKR, PublishedTables.INHABITANTS_2010);
        assertThat(InstalmentPlan.of(printed, 4).instalments(0).columnSums()).containsExactly(938, 938, 938, 937);
    }

    /** The years' keys differ as those of a composed key do: each has a base amount of its own beside one key. */
    @Property(seed = "607", tries = 100)
    void years_with_keys_of_their_own_sum_to_what_their_exact_parts_give_together(
            @ForAll("years") List<Long> weights, @ForAll("years") List<Long> totals) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        long sum = weights.stream().mapToLong(weight -> weight).sum();
        int members = weights.size();
        List<Money> years = totals.stream().map(Money::ofTkr).toList();
        List<List<Share>> parts = IntStream.range(0, totals.size())
                .mapToObj(y -> weights.stream()
                        .map(weight -> Share.of(totals.get(y) * (y + 1), (y + 2L) * members)
                                .plus(Share.of(totals.get(y) * weight, (y + 2L) * sum)))
                        .toList())
                .toList();
        List<List<Claim>> claims =
                parts.stream().map(InstalmentPlanTest::claims).toList();

        InstalmentPlan plan =
                InstalmentPlan.ofYears(new LargestRemainder(), MoneyUnit.TKR, claims, years, 1, MoneyUnit.TKR);

        assertThat(plan.whole().total()).isEqualTo(Money.sum(Vector.ofAll(years)));
        for (int i = 0; i < members; i++) {
            Share whole = Share.ZERO;
            for (int y = 0; y < years.size(); y++) {
                Share quota = parts.get(y).get(i);
                whole = whole.plus(quota);
                assertThat(quota.plus(Share.of(-plan.years().cell(i, y), 1))).isBetween(Share.of(-1, 1), Share.ONE);
            }
            assertThat(plan.whole().parts().get(i).quota()).isEqualTo(whole);
            assertThat(plan.whole().parts().get(i).units())
                    .isEqualTo(plan.years().rowSums()[i]);
        }
        for (int y = 0; y < years.size(); y++) {
            assertThat(Arrays.stream(plan.years().column(y)).sum()).isEqualTo(totals.get(y));
        }
    }

    private static List<Claim> claims(List<Share> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> Claim.of("member " + i, parts.get(i)))
                .toList();
    }
}
