package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.page.Amounts;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartKind;
import rar.examples.paper.ChartSeries.Role;
import rar.examples.terminal.TextTable;
import rar.model.balance.BalancePlan;
import rar.model.balance.CommitmentStatement;
import rar.model.forecast.FollowUp;
import rar.model.forecast.ResultStatement;
import rar.model.message.Message;
import rar.model.plan.BalanceSheet;
import rar.simulation.projection.Projection;

/**
 * What is planned, without chance.
 *
 * @param amounts as the paper prints them
 */
record PlanCharts(Amounts amounts) {

    /** What the association owns and how it is financed, at year ends. */
    Chart balance(BalancePlan plan) {
        Seq<BalanceSheet> sheets = plan.years().map(year -> year.closing()).prepend(plan.opening());
        Seq<String> years = CommitmentStatement.of(plan.schedule()).columns().map(String::valueOf);
        return ChartDraft.of(ChartKind.STACKS, ChartPhrase.YEAR, years)
                .with(ChartPhrase.CASH, Role.CASH, sheets.map(BalanceSheet::cash))
                .with(
                        ChartPhrase.OTHER_ASSETS,
                        Role.OTHER_ASSETS,
                        sheets.map(sheet -> sheet.assets().minus(sheet.cash())))
                .with(ChartPhrase.EQUITY, Role.EQUITY, sheets.map(BalanceSheet::equity))
                .with(ChartPhrase.PROVISIONS, Role.PROVISIONS, sheets.map(BalanceSheet::provisions))
                .with(ChartPhrase.LIABILITIES, Role.LIABILITIES, sheets.map(BalanceSheet::liabilities))
                .titled(
                        PaperChart.BALANCE,
                        Message.of(ChartPhrase.BALANCE_SUMMARY)
                                .with("first", years.head())
                                .with("last", years.last())
                                .with("opening", amounts.withUnit(sheets.head().equity()))
                                .with("closing", amounts.withUnit(sheets.last().equity())),
                        amounts);
    }

    /** The cash of two plans, with the floor of the first. */
    Chart alternative(Projection first, Projection second) {
        BalancePlan one = first.balancePlan();
        BalancePlan other = second.balancePlan();
        Vector<Integer> months = Vector.range(0, one.months());
        return ChartDraft.of(
                        ChartKind.LINES,
                        ChartPhrase.MONTH,
                        months.map(m -> one.month(m).toString()))
                .with(
                        ChartPhrase.FIRST_PLAN,
                        Role.PLAN,
                        months.map(m -> one.monthEnd(m).cash()))
                .with(
                        ChartPhrase.SECOND_PLAN,
                        Role.ALTERNATIVE,
                        months.map(m -> other.monthEnd(m).cash()))
                .with(
                        ChartPhrase.FLOOR,
                        Role.FLOOR,
                        months.map(m -> first.floors().floors().in(one, m).floor()))
                .titled(
                        PaperChart.ALTERNATIVE,
                        Message.of(ChartPhrase.ALTERNATIVE_SUMMARY)
                                .with("first", amounts.lowestWithUnit(one))
                                .with("second", amounts.lowestWithUnit(other)),
                        amounts);
    }

    /** Budget, actuals and forecast of the year of the actuals. */
    Chart followUp(FollowUp followUp, TextTable table) {
        ResultStatement result = followUp.result(followUp.through().getYear());
        Seq<ResultStatement.Row> rows = result.rows();
        return ChartDraft.of(ChartKind.COLUMNS, ChartPhrase.ITEM, rows.map(row -> amounts.text(row.name())))
                .with(
                        ChartPhrase.BUDGET,
                        Role.PLAN,
                        rows.map(row -> row.figures().budget()))
                .with(
                        ChartPhrase.ACTUALS,
                        Role.ACTUALS,
                        rows.map(row -> row.figures().outcome()))
                .with(
                        ChartPhrase.FORECAST,
                        Role.FORECAST,
                        rows.map(row -> row.figures().forecast()))
                .titled(
                        PaperChart.FOLLOW_UP,
                        Message.of(ChartPhrase.FOLLOW_UP_SUMMARY)
                                .with("month", followUp.through())
                                .with(
                                        "budget",
                                        amounts.withUnit(
                                                result.resultAfterUseOfEquity().budget()))
                                .with(
                                        "forecast",
                                        amounts.withUnit(
                                                result.resultAfterUseOfEquity().forecast())),
                        table,
                        amounts);
    }
}
