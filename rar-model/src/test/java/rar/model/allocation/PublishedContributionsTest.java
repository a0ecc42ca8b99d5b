package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.message.Words.english;

import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.allocation.audit.RoundingAudit;
import rar.model.allocation.table.InstalmentPlan;
import rar.model.allocation.table.TwoWayTable;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** The published tables: reproduced as printed, audited, and beside them the table that sums both ways. */
class PublishedContributionsTest {

    private static final Money QUARTER_OF_15_MKR = Money.ofTkr(3750);

    @Test
    void the_2009_contributions_are_rounded_shares_of_the_total() {
        Allocation allocation = AllocationMethod.named("rounded-shares")
                .allocate(QUARTER_OF_15_MKR, MoneyUnit.KRONA, PublishedTables.SHARES_2009);
        assertThat(allocation.amounts()).isEqualTo(PublishedTables.CONTRIBUTIONS_2009);
        assertThat(allocation.gap()).isEqualTo(Money.ZERO);
        assertThat(((ShareList) allocation.basis()).shares())
                .extracting(ShareList.RoundedShare::rounded)
                .isEqualTo(
                        PublishedTables.SHARES_2009.stream().map(Claim::weight).toList());
    }

    @Test
    void the_2012_contributions_are_rounded_one_by_one_and_miss_the_total_by_one() {
        Allocation allocation = AllocationMethod.named("half-up")
                .allocate(QUARTER_OF_15_MKR, MoneyUnit.TKR, PublishedTables.INHABITANTS_2010);
        assertThat(allocation.amounts()).isEqualTo(PublishedTables.CONTRIBUTIONS_2012);
        assertThat(allocation.gap()).isEqualTo(Money.ofTkr(-1));
        assertThat(english(allocation.explain()))
                .last()
                .isEqualTo("rounding gap: the parts sum to 3\u00a0751\u00a0tkr, not 3\u00a0750\u00a0tkr");
    }

    @Test
    void largest_remainder_takes_the_2012_gap_from_flen() {
        Allocation allocation = AllocationMethod.named("largest-remainder")
                .allocate(QUARTER_OF_15_MKR, MoneyUnit.TKR, PublishedTables.INHABITANTS_2010);
        assertThat(allocation.parts())
                .extracting(Part::units)
                .containsExactly(124L, 144L, 715L, 155L, 222L, 449L, 1333L, 449L, 159L);
        assertThat(allocation.gap()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_2012_table_is_audited_flen_carries_the_gap_and_gnesta_is_warned() {
        RoundingAudit audit = RoundingAudit.of(
                QUARTER_OF_15_MKR, MoneyUnit.TKR, PublishedTables.INHABITANTS_2010, PublishedTables.CONTRIBUTIONS_2012);
        assertThat(audit.gap()).isEqualTo(Money.ofTkr(-1));
        assertThat(audit.carriers()).singleElement().satisfies(flen -> {
            assertThat(flen.name()).isEqualTo("Flen");
            assertThat(flen.printed()).isEqualTo(223);
            assertThat(flen.carried()).isEqualTo(1);
            assertThat(flen.quota()).isEqualTo(Share.of(3750L * 16047, 270455));
        });
        assertThat(audit.unrounded()).isEmpty();
        assertThat(audit.reproducedBy()).extracting(AllocationMethod::name).containsExactly("half-up");
        assertThat(audit.paradoxes())
                .contains(new AlabamaParadox(
                        "Gnesta", Money.ofTkr(3750), Money.ofTkr(144), Money.ofTkr(3751), Money.ofTkr(143)));
        assertThat(english(audit.explain()))
                .contains(
                        "the rows sum to 3\u00a0751\u00a0tkr, the total is 3\u00a0750\u00a0tkr: a rounding gap of "
                                + "−1\u00a0tkr",
                        "Flen, quota 222,50005 printed 223, carries 1 of the gap",
                        "the printed amounts are those of half-up",
                        "largest-remainder shows the Alabama paradox near this total: Gnesta receives 144\u00a0tkr of "
                                + "3\u00a0750\u00a0tkr but 143\u00a0tkr of 3\u00a0751\u00a0tkr");
    }

    /** Verksamhetsplan RAR 2012, the same table, rows Kommuner, Landstinget, Staten, column "Kr/kvartal". */
    @Test
    void the_2012_quarter_by_parties_has_its_gap_on_the_first_of_two_equal_rows() {
        RoundingAudit audit = RoundingAudit.of(
                QUARTER_OF_15_MKR,
                MoneyUnit.TKR,
                List.of(
                        Claim.of("Kommuner", Share.parse("25 %")),
                        Claim.of("Landstinget", Share.parse("25 %")),
                        Claim.of("Staten", Share.parse("50 %"))),
                List.of(Money.ofTkr(938), Money.ofTkr(938), Money.ofTkr(1875)));
        assertThat(audit.gap()).isEqualTo(Money.ofTkr(-1));
        assertThat(audit.carriers()).extracting(RoundingAudit.Row::name).containsExactly("Kommuner");
        assertThat(audit.reproducedBy()).extracting(AllocationMethod::name).containsExactly("half-up");
    }

    @Test
    void the_2016_contributions_are_exact_to_the_krona_by_three_methods() {
        RoundingAudit audit = RoundingAudit.of(
                QUARTER_OF_15_MKR,
                MoneyUnit.KRONA,
                PublishedTables.WORKING_AGE_2014,
                PublishedTables.CONTRIBUTIONS_2016);
        assertThat(audit.gap()).isEqualTo(Money.ZERO);
        assertThat(audit.carriers()).isEmpty();
        assertThat(audit.reproducedBy())
                .extracting(AllocationMethod::name)
                .contains("largest-remainder", "webster", "half-up")
                .doesNotContain("rounded-shares");
        assertThat(english(audit.explain()))
                .first()
                .isEqualTo("the rows sum to the total, 3\u00a0750\u00a0000\u00a0kr");
    }

    @Test
    void the_2009_table_is_audited_without_remarks_on_its_sum() {
        RoundingAudit audit = RoundingAudit.of(
                QUARTER_OF_15_MKR, MoneyUnit.KRONA, PublishedTables.SHARES_2009, PublishedTables.CONTRIBUTIONS_2009);
        assertThat(audit.gap()).isEqualTo(Money.ZERO);
        assertThat(audit.unrounded()).isEmpty();
        assertThat(audit.reproducedBy())
                .contains(RoundedShares.ofTenthsOfPercent(), new RoundedShares(Share.parse("0,01 %")))
                .doesNotContain(new RoundedShares(Share.parse("1 %")));
    }

    /** Beside the printed quarters, of which four miss 3 750 by 2 and Eskilstuna's miss its year by 1. */
    @Test
    void the_2012_quarters_sum_both_ways() {
        Allocation year =
                new LargestRemainder().allocate(QUARTER_OF_15_MKR, MoneyUnit.TKR, PublishedTables.INHABITANTS_2010);
        TwoWayTable quarters = InstalmentPlan.of(year, 4).instalments(0);
        assertThat(quarters.rowSums()).containsExactly(124, 144, 715, 155, 222, 449, 1333, 449, 159);
        assertThat(quarters.columnSums()).containsExactly(938, 938, 937, 937);
        assertWithinAUnit(quarters);

        Money printed = Money.sum(PublishedTables.QUARTERS_2012);
        assertThat(QUARTER_OF_15_MKR.minus(printed.times(4))).isEqualTo(Money.ofTkr(-2));
        assertThat(PublishedTables.CONTRIBUTIONS_2012
                        .get(6)
                        .minus(PublishedTables.QUARTERS_2012.get(6).times(4)))
                .isEqualTo(Money.ofTkr(1));
    }

    /** Beside the printed quarters, which sum by column but miss five of the nine years, Trosa's by 2 kr. */
    @Test
    void the_2016_quarters_sum_both_ways_and_whole_quarters_are_left_alone() {
        Allocation year =
                new LargestRemainder().allocate(QUARTER_OF_15_MKR, MoneyUnit.KRONA, PublishedTables.WORKING_AGE_2014);
        InstalmentPlan plan = InstalmentPlan.of(year, 4);
        TwoWayTable quarters = plan.instalments(0);
        assertThat(quarters.columnSums()).containsExactly(937_500, 937_500, 937_500, 937_500);
        assertWithinAUnit(quarters);
        for (int i = 0; i < 9; i++) {
            assertThat(plan.amount(i, 0)).isEqualTo(PublishedTables.CONTRIBUTIONS_2016.get(i));
            assertThat(quarters.rowSums()[i]).isEqualTo(year.parts().get(i).units());
            // the print lies within a krona of every cell
            for (int q = 0; q < 4; q++) {
                assertThat(plan.amount(i, 0, q)
                                .minus(PublishedTables.QUARTERS_2016.get(i))
                                .abs())
                        .isLessThanOrEqualTo(Money.ofKronor(1));
            }
        }
        assertThat(quarters.row(0)).containsExactly(28_544, 28_544, 28_544, 28_544);

        assertThat(Money.sum(PublishedTables.QUARTERS_2016)).isEqualTo(Money.ofKronor(937_500));
        assertThat(PublishedTables.CONTRIBUTIONS_2016)
                .zipSatisfy(List.of(0, 0, 1, 1, 0, 0, 1, -1, -2), (contribution, gap) -> {
                    int i = PublishedTables.CONTRIBUTIONS_2016.indexOf(contribution);
                    assertThat(contribution.minus(
                                    PublishedTables.QUARTERS_2016.get(i).times(4)))
                            .isEqualTo(Money.ofKronor(gap));
                });
    }

    private static void assertWithinAUnit(TwoWayTable table) {
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                Share cell = Share.of(table.cell(i, j), 1);
                assertThat(cell.plus(Share.ONE)).isGreaterThan(table.quota(i, j));
                assertThat(cell).isLessThan(table.quota(i, j).plus(Share.ONE));
            }
        }
    }
}
