package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import rar.examples.document.ForecastDocument;
import rar.examples.page.Amounts;
import rar.examples.page.FigureTable;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.table.GoalVerdicts;
import rar.examples.table.GoalVerdicts.Pair;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.forecast.BankCheck;
import rar.model.forecast.ContributionStatement;
import rar.model.forecast.FollowUp;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;

/**
 * A plan followed up: what has happened, and what that makes of the year and of the plan.
 *
 * @param followUp the plan with its outcome and forecast
 * @param inputs what it was computed from
 */
public record ForecastReport(FollowUp followUp, Inputs inputs) implements Report {

    private int year() {
        return followUp.through().getYear();
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page()
                .paragraph(followUp.planned().plan().name())
                .paragraph("Outcome up to and including " + followUp.through() + ": "
                        + followUp.outcome().name() + ". " + followUp.outcome().source());
        FigureTable figures = new FigureTable(followUp, amounts);
        figures.printResultOn(page);
        page.paragraph(contributions(amounts));
        figures.printPayoutsOn(page);
        if (followUp.planned().hasBalance()) {
            balance(page, amounts);
            cash(page, amounts);
        } else {
            page.paragraph("The plan has no opening balance, so there is no balance plan and no liquidity.");
        }
        return page.table("Financial goals (finansiella mål)", goals(amounts)).end(inputs, inputs.line());
    }

    private String contributions(Amounts amounts) {
        ContributionStatement statement = followUp.contributions(year());
        Seq<String> open = statement
                .rows()
                .filter(row -> row.outstanding().ore() != 0)
                .map(row -> row.member().name() + " " + amounts.margin(row.outstanding()));
        return open.isEmpty()
                ? "Every contribution that was due has been received."
                : "Due and not received from members, " + amounts.unit() + " (negative where received too early): "
                        + open.mkString(", ") + ".";
    }

    private void balance(Page page, Amounts amounts) {
        int now = followUp.planned().plan().horizon().indexOf(followUp.through());
        int end = 12 * (year() - followUp.planned().firstYear()) + 11;
        Vector<BalanceSheet> sheets = Vector.of(
                followUp.forecast().monthEnd(now),
                followUp.planned().monthEnd(end),
                followUp.forecast().monthEnd(end));
        List<Column> columns = List.of(
                Column.text("Balansplan"),
                Column.number("Outcome " + followUp.through()),
                Column.number("Plan " + year() + "-12"),
                Column.number("Forecast " + year() + "-12"),
                Column.number("Difference"));
        List<List<String>> rows = List.of(
                row("Anläggningstillgångar", sheets, BalanceSheet::fixedAssets, amounts),
                row("Kundfordringar och övriga fordringar", sheets, BalanceSheet::receivables, amounts),
                row("Kassa och bank", sheets, BalanceSheet::cash, amounts),
                row("SUMMA TILLGÅNGAR", sheets, BalanceSheet::assets, amounts),
                row("Eget kapital", sheets, BalanceSheet::equity, amounts),
                row("Avsättningar", sheets, BalanceSheet::provisions, amounts),
                row("Långfristiga skulder", sheets, BalanceSheet::longTermLiabilities, amounts),
                row("Kortfristiga skulder", sheets, BalanceSheet::shortTermLiabilities, amounts),
                row("SUMMA SKULDER OCH EGET KAPITAL", sheets, BalanceSheet::equityAndLiabilities, amounts));
        page.table("Balance sheet (balansräkning), " + amounts.unit(), new TextTable(columns, rows, List.of()));
        followUp.bank().forEach(bank -> page.paragraph(sentence(bank)));
    }

    private static List<String> row(
            String name, Vector<BalanceSheet> sheets, Function<BalanceSheet, Money> account, Amounts amounts) {
        Money difference = account.apply(sheets.get(2)).minus(account.apply(sheets.get(1)));
        return Vector.of(name)
                .appendAll(sheets.map(account).map(amounts::of))
                .append(amounts.of(difference))
                .asJava();
    }

    private String sentence(BankCheck bank) {
        Money difference = bank.difference();
        return difference.ore() == 0
                ? "The bank has the cash that the outcome explains, " + bank.bank() + "."
                : "The bank has " + bank.bank() + " at the end of " + followUp.through() + "; the outcome explains "
                        + bank.explained() + ". The difference of " + difference
                        + (bank.booked() ? " is booked as an item of its own." : " is not booked.");
    }

    private void cash(Page page, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text("Month"),
                Column.number("Plan"),
                Column.number("Forecast"),
                Column.number("Difference"),
                Column.text(""));
        int first = 12 * (year() - followUp.planned().firstYear());
        List<List<String>> rows = Vector.rangeClosed(first, first + 11)
                .map(i -> month(i, amounts))
                .asJava();
        page.table("Cash at month end (likviditet), " + amounts.unit(), new TextTable(columns, rows, List.of()))
                .paragraph("Lowest month end of the whole plan: " + amounts.lowestWithUnit(followUp.planned())
                        + " as planned, " + amounts.lowestWithUnit(followUp.forecast()) + " by the forecast.");
    }

    private List<String> month(int index, Amounts amounts) {
        Money planned = followUp.planned().monthEnd(index).cash();
        Money forecast = followUp.forecast().monthEnd(index).cash();
        return List.of(
                followUp.planned().month(index).toString(),
                amounts.of(planned),
                amounts.of(forecast),
                amounts.of(forecast.minus(planned)),
                followUp.planned().month(index).isAfter(followUp.through()) ? "" : "outcome");
    }

    private TextTable goals(Amounts amounts) {
        return GoalVerdicts.table(
                followUp.planned()
                        .assessments()
                        .zip(followUp.forecast().assessments())
                        .map(goal -> new Pair(goal._1.goal().demand(), goal._1, Option.some(goal._2))),
                "Forecast",
                amounts);
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, followUp.planned().plan());
        new ForecastDocument(followUp).putInto(document);
        return document;
    }
}
