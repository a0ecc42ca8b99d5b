package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Inputs;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;

/** The sheets of a plan without its risks, each made once what it sums is made. */
final class PlanSheets {

    private final PlanFigures plan;
    private final Headings headings;
    private final FlowSheet flows;
    private final Option<FundSheet> funds;
    private final Option<LiquiditySheet> liquidity;
    private final Option<BalancePlanSheet> balances;
    private final BudgetSheet budget;
    private final ContributionSheets contributions;
    private final GoalSheet goals;

    PlanSheets(PlanFigures plan, Headings headings) {
        this.plan = plan;
        this.headings = headings;
        BalancePlan balance = plan.balance();
        this.flows = new FlowSheet(balance, headings);
        this.funds = Option.when(balance.funds().nonEmpty(), () -> new FundSheet(balance, headings));
        this.liquidity =
                Option.when(balance.hasBalance(), () -> new LiquiditySheet(plan, flows, funds, headings));
        this.balances = liquidity.map(cash -> new BalancePlanSheet(balance, flows, cash, funds, headings));
        this.budget = new BudgetSheet(plan.budget(), flows, headings);
        this.contributions = new ContributionSheets(balance, flows, headings);
        this.goals = new GoalSheet(plan, liquidity, headings);
    }

    /** In the order of their tabs. */
    Seq<Sheet> sheets(Inputs inputs) {
        return Vector.of(summary(), contributions.byYear(), contributions.invoiceList(), budget.sheet())
                .appendAll(balances.map(BalancePlanSheet::sheet))
                .appendAll(liquidity.map(LiquiditySheet::sheet))
                .append(new ProjectSheet(plan.balance(), flows, headings).sheet())
                .append(goals.sheet())
                .appendAll(funds.map(FundSheet::sheet))
                .append(flows.sheet())
                .append(new InputSheet(inputs, Option.none(), headings).sheet());
    }

    private Sheet summary() {
        SummarySheet summary = new SummarySheet(plan, Vector.empty(), goals, headings);
        summary.checks();
        int years = plan.balance().years().size();
        balances.forEach(sheet -> {
            summary.check(Message.of(CalculationPhrase.BALANCES), row(sheet.balances(), 0, years));
            summary.check(Message.of(CalculationPhrase.CASH_AGREES), row(sheet.cashAgrees(), 1, years));
            for (int year = 0; year < years; year++) {
                summary.check(
                        Message.of(CalculationPhrase.RESULT_AGREES).with("year", plan.budget().years().get(year)),
                        LinearSum.of(sheet.result(year)).minus(budget.result(year)));
            }
        });
        LinearSum due = Vector.range(0, years).foldLeft(LinearSum.NONE, (sum, year) -> sum.plus(budget.contributions(year)));
        summary.check(Message.of(CalculationPhrase.INVOICES_AGREE), due.minus(contributions.invoiced()));
        return summary.sheet();
    }

    private static Span row(Place first, int from, int to) {
        return new Span(first.right(from), first.right(to));
    }
}
