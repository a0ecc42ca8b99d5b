package rar.model.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.message.Words.english;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.goal.DirectedFunds;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Verdict;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.LineKind;
import rar.model.plan.MonthRange;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.PrintedRows;
import rar.model.plan.PrintedRows.Row;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.plan.YearlyAmounts;
import rar.model.schedule.Schedule;

/**
 * A plan of two years, 2024 and 2025, small enough to be worked by hand, in kronor.
 *
 * <p>Contributions 1 000 and 900 in January; costs 240 and 360, depreciation 12 and 0, carried over 50 and 0; an old
 * project of 300, of which 100 was paid before, 150 is paid in 2024 and 50 in 2026; a grant of 600 decided in July
 * 2024 and paid evenly over the twelve months from then.
 */
class BalanceExampleTest {

    private static PlanDraft parts(RecognitionPolicy policy) {
        PlanDraft parts = SmallestPlan.draft().withHorizon(new Horizon(2024, 2)).withRecognition(policy);
        Contributions old = parts.contributions();
        parts = parts.withContributions(Contributions.of(TreeMap.of(2024, kronor(1000), 2025, kronor(900)))
                        .withParties(old.parties())
                        .withUnit(old.unit())
                        .withInstalmentMonths(old.terms().instalments().months())
                        .withGroup("Intäkter"))
                .withLines(Vector.of(
                        line("wages", LineKind.COST, Option.some("Kansli"), 192, 288),
                        line("rent", LineKind.COST, Option.some("Kansli"), 48, 72),
                        line("wear", LineKind.DEPRECIATION, Option.none(), 12, 0),
                        line("carried", LineKind.CARRIED_OVER, Option.some("Intäkter"), 50, 0)))
                .withProjects(Vector.of(Project.of(
                                "old",
                                LocalDate.of(2024, 6, 30),
                                new PayoutProfile.ByYear(TreeMap.of(2024, kronor(150), 2026, kronor(50))))
                        .withName("Old project")
                        .withKind(ProjectKind.STRUCTURE)
                        .withTotal(kronor(300))))
                .withGrants(Vector.of(PlannedGrant.of("new", YearMonth.of(2024, 7), kronor(600))
                        .withName("New grant")
                        .withPayout(
                                new PayoutProfile.Even(new MonthRange(YearMonth.of(2024, 7), YearMonth.of(2025, 6))))
                        .withKind(ProjectKind.INDIVIDUAL)));
        boolean atDecision = policy == RecognitionPolicy.AT_DECISION;
        parts = parts.withOpening(OpeningBalance.of(BalanceSheet.EMPTY
                        .withFixedAssets(kronor(12))
                        .withReceivables(kronor(30))
                        .withCash(kronor(500))
                        .withEquity(kronor(atDecision ? 322 : 522))
                        .withProvisions(kronor(atDecision ? 200 : 0))
                        .withLongTermLiabilities(kronor(5))
                        .withShortTermLiabilities(kronor(15)))
                .withPrinted(PrintedRows.NONE
                        .withDecided(Vector.of(new Row("Decided by 2023", kronor(300))))
                        .withPaid(Vector.of(new Row("Paid by 2023", kronor(100))))));
        return parts;
    }

    private static Money kronor(long kronor) {
        return Money.ofKronor(kronor);
    }

    private static BudgetLine line(String id, LineKind kind, Option<String> group, long first, long second) {
        YearlyAmounts amounts = new YearlyAmounts.Explicit(
                TreeMap.ofEntries(new Tuple2<>(2024, kronor(first)), new Tuple2<>(2025, kronor(second))));
        BudgetLine line = BudgetLine.of(id, kind, amounts).withName("Line " + id);
        return group.map(line::withGroup).getOrElse(line);
    }

    private static BalancePlan balance(FinancialPlan plan) {
        return BalancePlan.of(Schedule.of(plan));
    }

    private static BalancePlan balance(RecognitionPolicy policy) {
        return balance(FinancialPlan.of(parts(policy)));
    }

    private static Seq<Money> amounts(long... kronor) {
        return Vector.ofAll(kronor).map(BalanceExampleTest::kronor);
    }

    /** 500 + 1 000 − 240 − 150 − 300 = 810; then + 900 − 360 − 300 = 1 050. Equity: 322 + 148 = 470, + 540 = 1 010. */
    @Test
    void the_balance_plan_expensing_at_decision() {
        BalancePlan balance = balance(RecognitionPolicy.AT_DECISION);
        YearStatement first = balance.years().get(0);
        YearStatement second = balance.years().get(1);
        assertThat(first.result()).isEqualTo(kronor(1000 - 240 - 12 - 600));
        assertThat(first.closing())
                .isEqualTo(BalanceSheet.EMPTY
                        .withFixedAssets(kronor(0))
                        .withReceivables(kronor(30))
                        .withCash(kronor(810))
                        .withEquity(kronor(470))
                        .withProvisions(kronor(350))
                        .withLongTermLiabilities(kronor(5))
                        .withShortTermLiabilities(kronor(15)));
        assertThat(second.closing())
                .isEqualTo(BalanceSheet.EMPTY
                        .withFixedAssets(kronor(0))
                        .withReceivables(kronor(30))
                        .withCash(kronor(1050))
                        .withEquity(kronor(1010))
                        .withProvisions(kronor(50))
                        .withLongTermLiabilities(kronor(5))
                        .withShortTermLiabilities(kronor(15)));
        assertThat(first.grantsDecided()).isEqualTo(kronor(600));
        assertThat(second.grantsDecided()).isEqualTo(Money.ZERO);
        assertThat(first.payouts()).isEqualTo(kronor(450));
        assertThat(second.payouts()).isEqualTo(kronor(300));
        assertThat(first.contributions()).isEqualTo(kronor(1000));
    }

    @Test
    void the_balance_plan_expensing_as_consumed() {
        BalancePlan balance = balance(RecognitionPolicy.AS_CONSUMED);
        YearStatement first = balance.years().get(0);
        assertThat(first.result()).isEqualTo(kronor(1000 - 240 - 12 - 450));
        assertThat(first.closing())
                .isEqualTo(BalanceSheet.EMPTY
                        .withFixedAssets(kronor(0))
                        .withReceivables(kronor(30))
                        .withCash(kronor(810))
                        .withEquity(kronor(820))
                        .withProvisions(kronor(0))
                        .withLongTermLiabilities(kronor(5))
                        .withShortTermLiabilities(kronor(15)));
        assertThat(balance.years().get(1).result()).isEqualTo(kronor(900 - 360 - 300));
    }

    @Test
    void cash_moves_month_by_month() {
        BalancePlan balance = balance(RecognitionPolicy.AT_DECISION);
        // 500 + 1 000 in January, less a twelfth of 240 and a sixth of 150
        assertThat(balance.cashOre(0)).isEqualTo(kronor(1500 - 20 - 25).ore());
        assertThat(balance.cashOre(5)).isEqualTo(kronor(1500 - 6 * 45).ore());
        assertThat(balance.cashOre(6)).isEqualTo(kronor(1500 - 6 * 45 - 20 - 50).ore());
        assertThat(balance.cashOre(11)).isEqualTo(kronor(810).ore());
        assertThat(balance.lowestMonth()).isEqualTo(11);
        assertThat(balance.firstMonthUnder(kronor(1000))).contains(YearMonth.of(2024, 10));
        assertThat(balance.monthEnd(5).provisions()).isEqualTo(kronor(50));
        assertThat(balance.monthEnd(6).provisions()).isEqualTo(kronor(50 + 550));
    }

    @Test
    void funds_by_direction_are_what_is_paid_in_the_plans_months() {
        assertThat(balance(RecognitionPolicy.AT_DECISION).directedFunds())
                .isEqualTo(new DirectedFunds(kronor(600), kronor(150), Money.ZERO));
    }

    @Test
    void the_budget_lists_contributions_then_lines_then_grants() {
        Budget budget = Budget.of(Schedule.of(FinancialPlan.of(parts(RecognitionPolicy.AT_DECISION))));
        assertThat(budget.years()).containsExactly(2024, 2025);
        assertThat(budget.rows().map(Budget.Row::id))
                .containsExactly("contributions", "wages", "rent", "wear", "carried", "grants");
        assertThat(budget.rows().map(Budget.Row::amounts))
                .containsExactly(
                        amounts(1000, 900),
                        amounts(-192, -288),
                        amounts(-48, -72),
                        amounts(-12, 0),
                        amounts(50, 0),
                        amounts(-600, 0));
        assertThat(budget.groups()).containsExactly("Intäkter", "Kansli");
        assertThat(budget.subtotal("Kansli")).isEqualTo(amounts(-240, -360));
        assertThat(budget.subtotal("Intäkter")).isEqualTo(amounts(1050, 900));
        assertThat(budget.subtotal("Annat")).isEqualTo(amounts(0, 0));
    }

    /** Equity that is taken in as income is no part of the result and is shown after it. */
    @Test
    void a_use_of_equity_is_shown_after_the_result() {
        Budget budget = Budget.of(Schedule.of(FinancialPlan.of(parts(RecognitionPolicy.AT_DECISION))));
        assertThat(budget.result()).isEqualTo(amounts(148, 540));
        assertThat(budget.resultAfterUseOfEquity()).isEqualTo(amounts(198, 540));
    }

    @Test
    void grants_in_the_budget_are_what_is_paid_where_they_are_expensed_as_consumed() {
        Budget budget = Budget.of(Schedule.of(FinancialPlan.of(parts(RecognitionPolicy.AS_CONSUMED))));
        assertThat(budget.rows().last().amounts()).isEqualTo(amounts(-450, -300));
    }

    @Test
    void the_statement_of_commitments_is_cumulative() {
        CommitmentStatement statement =
                CommitmentStatement.of(Schedule.of(FinancialPlan.of(parts(RecognitionPolicy.AT_DECISION))));
        assertThat(statement.columns()).containsExactly(2023, 2024, 2025);
        assertThat(statement.decided())
                .containsExactly(
                        new CommitmentStatement.Row(StatementRow.named("Decided by 2023"), amounts(300, 300, 300)),
                        new CommitmentStatement.Row(StatementRow.named("New grant"), amounts(0, 600, 600)));
        assertThat(statement.paid().map(CommitmentStatement.Row::amounts))
                .containsExactly(
                        amounts(-100, -100, -100), amounts(0, -150, -150), amounts(0, 0, 0), amounts(0, -300, -600));
        assertThat(statement.totalDecided()).isEqualTo(amounts(300, 900, 900));
        assertThat(statement.totalPaid()).isEqualTo(amounts(-100, -550, -850));
        assertThat(statement.remaining()).isEqualTo(amounts(200, 350, 50));
    }

    @Test
    void the_project_table_has_the_projects_decided_before() {
        ProjectTable table = ProjectTable.of(Schedule.of(FinancialPlan.of(parts(RecognitionPolicy.AT_DECISION))));
        assertThat(table.rows().map(row -> row.project().id())).containsExactly("old");
        assertThat(table.rows().head().payouts()).isEqualTo(amounts(150, 0));
        assertThat(table.total()).isEqualTo(kronor(300));
        assertThat(table.payouts()).isEqualTo(amounts(150, 0));
    }

    @Test
    void a_project_table_without_projects_is_empty() {
        ProjectTable table = ProjectTable.of(Schedule.of(FinancialPlan.of(SmallestPlan.draft())));
        assertThat(table.rows()).isEmpty();
        assertThat(table.total()).isEqualTo(Money.ZERO);
        assertThat(table.payouts()).isEqualTo(amounts(0));
    }

    @Test
    void without_an_opening_balance_results_stand_and_liquidity_cannot_be_judged() {
        PlanDraft parts = parts(RecognitionPolicy.AT_DECISION)
                .withoutOpening()
                .withGoals(Vector.of(new LiquidityFloor(kronor(500))));
        BalancePlan balance = balance(FinancialPlan.of(parts));
        assertThat(balance.hasBalance()).isFalse();
        assertThat(balance.years().map(YearStatement::result)).isEqualTo(amounts(148, 540));
        assertThat(balance.assessments()).hasSize(2).allSatisfy(assessment -> {
            assertThat(assessment.verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
            assertThat(english(assessment.remark())).isEqualTo("the plan has no opening balance");
        });
    }

    @Test
    void the_laws_own_demand_is_assessed_first() {
        PlanDraft parts = parts(RecognitionPolicy.AT_DECISION).withGoals(Vector.of(new LiquidityFloor(kronor(900))));
        Seq<Verdict> verdicts = balance(FinancialPlan.of(parts)).assessments().map(assessment -> assessment.verdict());
        assertThat(verdicts).containsExactly(Verdict.HOLDS, Verdict.BREAKS);
        assertThat(balance(FinancialPlan.of(parts)).assessments().head().goal()).isEqualTo(LiquidityFloor.LEGAL);
        assertThat(balance(FinancialPlan.of(parts)).assessments().head().margin())
                .contains(kronor(810));
        parts = parts.withGoals(parts.goals().append(LiquidityFloor.LEGAL));
        assertThat(balance(FinancialPlan.of(parts)).assessments().map(assessment -> assessment.verdict()))
                .as("also where the plan names it")
                .isEqualTo(verdicts);
    }
}
