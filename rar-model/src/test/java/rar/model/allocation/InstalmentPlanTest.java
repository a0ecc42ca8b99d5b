package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rar.model.allocation.ClaimArbitraries.Case;
import rar.model.allocation.ClaimArbitraries.SmallCases;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

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
                .hasMessageContainingAll("half-up", "gap of −1\u00a0tkr");
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
}
