package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.model.money.MoneyUnit;
import rar.simulation.answer.RunSettings;

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
    private final Option<RiskSheets> risks;
    private final Option<RunSettings> settings;

    PlanSheets(PlanFigures plan, Option<RiskFigures> risk, Headings headings) {
        this.plan = plan;
        this.settings = risk.map(RiskFigures::settings);
        this.headings = headings;
        BalancePlan balance = plan.balance();
        this.flows = new FlowSheet(balance, headings);
        this.funds = Option.when(balance.funds().nonEmpty(), () -> new FundSheet(balance, headings));
        this.liquidity = Option.when(balance.hasBalance(), () -> new LiquiditySheet(plan, flows, funds, headings));
        this.balances = liquidity.map(cash -> new BalancePlanSheet(balance, flows, cash, funds, headings));
        this.budget = new BudgetSheet(plan.budget(), flows, headings);
        this.contributions = new ContributionSheets(balance, flows, headings);
        this.goals = new GoalSheet(plan, liquidity, headings);
        this.risks = liquidity.flatMap(cash -> risk.map(figures -> new RiskSheets(figures, cash, headings)));
    }

    /** In the order of their tabs, with others. */
    Seq<Sheet> sheets(Seq<Sheet> others, Inputs inputs) {
        return Vector.of(summary(), contributions.byYear(), contributions.invoiceList(), budget.sheet())
                .appendAll(balances.map(BalancePlanSheet::sheet))
                .appendAll(liquidity.map(LiquiditySheet::sheet))
                .append(new ProjectSheet(plan.balance(), flows, headings).sheet())
                .append(goals.sheet())
                .appendAll(funds.map(FundSheet::sheet))
                .appendAll(risks.toVector().flatMap(RiskSheets::sheets))
                .appendAll(others)
                .appendAll(liquidity.map(this::charts))
                .append(flows.sheet())
                .append(new InputSheet(inputs, settings, headings).sheet());
    }

    private Sheet summary() {
        SummarySheet summary = new SummarySheet(plan, sentences(), goals, headings);
        risks.forEach(sheets -> sheets.summarize(summary));
        summary.checks();
        int years = plan.balance().years().size();
        balances.forEach(sheet -> {
            summary.check(Message.of(CalculationPhrase.BALANCES), row(sheet.balances(), 0, years));
            summary.check(Message.of(CalculationPhrase.CASH_AGREES), row(sheet.cashAgrees(), 1, years));
            for (int year = 0; year < years; year++) {
                summary.check(
                        Message.of(CalculationPhrase.RESULT_AGREES)
                                .with("year", plan.budget().years().get(year)),
                        LinearSum.of(sheet.result(year)).minus(budget.result(year)));
            }
        });
        LinearSum due =
                Vector.range(0, years).foldLeft(LinearSum.NONE, (sum, year) -> sum.plus(budget.contributions(year)));
        summary.check(Message.of(CalculationPhrase.INVOICES_AGREE), due.minus(contributions.invoiced()));
        return summary.sheet();
    }

    private Seq<Message> sentences() {
        Amounts amounts = new Amounts(MoneyUnit.TKR, headings.words());
        return Vector.ofAll(ActualsAnswer.of(plan.known(), amounts))
                .appendAll(risks.toVector().flatMap(RiskSheets::sentences));
    }

    private Sheet charts(LiquiditySheet cash) {
        ChartSheet charts = new ChartSheet(headings);
        charts.chart(CalculationPhrase.CASH_CHART, cash.months(0), cash.lines());
        risks.forEach(sheets -> sheets.draw(charts));
        return charts.sheet();
    }

    private static Span row(Place first, int from, int to) {
        return new Span(first.right(from), first.right(to));
    }
}
