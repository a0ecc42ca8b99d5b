package rar.model.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Verdict;
import rar.model.money.Money;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanWriter;

/**
 * Verksamhetsplan RAR 2016, ch. 6: every cell of the contributions (kr) and of the budget for 2016 and 2017 (tkr)
 * follows from the plan file. The column of 2015 is the year before and no part of the plan.
 */
class Plan2016Test {

    private final BalancePlan balance = PublishedPlans.balancePlan("rar-2016.json");
    private final FinancialPlan plan = balance.plan();
    private final Budget budget = Budget.of(balance.schedule());

    @Test
    void the_file_is_written_as_the_writer_writes_it() {
        assertThat(PlanWriter.write(plan)).isEqualTo(PublishedPlans.text("rar-2016.json"));
    }

    /**
     * "Fördelning av medlemsinsatser per inv 16-64 år per 1 nov 2014"; the heading says tkr and 2014 and means kr and
     * 2016. Instalments here are whole öre, the printed quarters whole kronor.
     */
    @Test
    void every_contribution_follows() {
        List<Long> printed = List.of(
                114_176L,
                138_816L,
                705_761L,
                147_345L,
                205_648L,
                442_732L,
                1_393_789L,
                446_715L,
                155_018L,
                3_750_000L,
                7_500_000L);
        List<Long> quarters = List.of(
                28_544L,
                34_704L,
                176_440L,
                36_836L,
                51_412L,
                110_683L,
                348_447L,
                111_679L,
                38_755L,
                937_500L,
                1_875_000L);
        Vector<MemberContribution> members = plan.contributions().memberAmounts(2016);
        assertThat(members.map(MemberContribution::amount))
                .isEqualTo(Vector.ofAll(printed).map(Money::ofKronor));
        for (int i = 0; i < quarters.size(); i++) {
            long printedOre = quarters.get(i) * 100;
            assertThat(members.get(i).instalments())
                    .allSatisfy(paid ->
                            assertThat(Math.abs(paid.ore() - printedOre)).isLessThanOrEqualTo(50));
        }
    }

    /** "Budget för kostnader och intäkter": costs are printed negative, as here. */
    @Test
    void every_cell_of_the_budget_follows() {
        PublishedTable table = PublishedTable.inTkr("2016", "2017")
                .row("Intäkter", budget.subtotal("Intäkter"), "17 719", "15 119")
                .row("Styrelse", row("styrelse"), "-421", "-432")
                .row("Kansli", row("kansli"), "-3 484", "-3 589")
                .row("Samverkansstöd", row("samverkansstod"), "-1 332", "-1 372")
                .row("Beslutade insatser", paid("decided"), "-10 801", "-3 220")
                .row("Tillkommande insatser", newInterventions(), "-1 681", "-6 507")
                .row("Utgående balans", budget.resultAfterUseOfEquity(), "0", "0");
        assertThat(table.findings()).isEmpty();
    }

    /** The balance carried over is a use of equity: the year's own result is a deficit of as much. */
    @Test
    void the_result_before_the_use_of_equity_is_shown_apart() {
        assertThat(budget.result()).isEqualTo(Vector.of(Money.ofTkr(-2_600), Money.ZERO));
        assertThat(balance.years().map(year -> year.result())).isEqualTo(budget.result());
    }

    @Test
    void without_a_balance_sheet_liquidity_cannot_be_judged() {
        assertThat(balance.hasBalance()).isFalse();
        assertThat(new LiquidityFloor(Money.ofTkr(500)).assess(balance).verdict())
                .isEqualTo(Verdict.CANNOT_BE_JUDGED);
    }

    private Seq<Money> row(String id) {
        return budget.rows().find(row -> row.id().equals(id)).get().amounts();
    }

    private Seq<Money> paid(String commitment) {
        return budget.years()
                .map(year -> Money.sum(balance.schedule()
                                .commitments()
                                .filter(grant -> grant.id().equals(commitment))
                                .map(grant -> grant.paidIn(year)))
                        .negated());
    }

    private Seq<Money> newInterventions() {
        return paid("new-2016").zipWith(paid("new-2017"), Money::plus);
    }
}
