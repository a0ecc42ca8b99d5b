package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import rar.examples.document.ForecastDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ForecastAnswer;
import rar.examples.table.BalancePhrase;
import rar.examples.table.FigureTable;
import rar.examples.table.GoalVerdictPhrase;
import rar.examples.table.GoalVerdicts;
import rar.examples.table.GoalVerdicts.Pair;
import rar.examples.table.UnspentPhrase;
import rar.examples.table.UnspentTable;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.StatementRow;
import rar.model.forecast.BankCheck;
import rar.model.forecast.CarriedAmount;
import rar.model.forecast.ContributionStatement;
import rar.model.forecast.FollowUp;
import rar.model.message.Message;
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
        Page page = new Page(amounts.words())
                .paragraph(followUp.planned().plan().name())
                .paragraph(Message.of(ForecastPhrase.ACTUALS)
                        .with("month", followUp.through())
                        .with("name", followUp.outcome().name())
                        .with("source", followUp.outcome().source()));
        page.answer(new ForecastAnswer(followUp, amounts).sentences());
        printOn(page, amounts);
        return page.end(inputs, inputs.line());
    }

    /** Prints the year's figures, and what they make of balance, cash and goals. */
    public void printOn(Page page, Amounts amounts) {
        FigureTable figures = new FigureTable(followUp, amounts);
        figures.printResultOn(page);
        page.paragraph(contributions(amounts));
        figures.printPayoutsOn(page);
        Vector<CarriedAmount> unspent = followUp.unspent();
        if (unspent.nonEmpty()) {
            page.table(Message.of(UnspentPhrase.TITLE).with("unit", amounts.unit()), UnspentTable.of(unspent, amounts));
        }
        if (followUp.planned().hasBalance()) {
            balance(page, amounts);
            cash(page, amounts);
        } else {
            page.paragraph(Message.of(BalancePhrase.NO_BALANCE));
        }
        page.table(Message.of(ForecastPhrase.GOALS_TITLE), goals(amounts));
    }

    private Message contributions(Amounts amounts) {
        ContributionStatement statement = followUp.contributions(year());
        Seq<Message> open = statement
                .rows()
                .filter(row -> row.outstanding().ore() != 0)
                .map(row -> Message.of(ForecastPhrase.OF_MEMBER)
                        .with("member", row.member().name())
                        .with("amount", amounts.margin(row.outstanding())));
        return open.isEmpty()
                ? Message.of(ForecastPhrase.ALL_RECEIVED)
                : Message.of(ForecastPhrase.OUTSTANDING)
                        .with("unit", amounts.unit())
                        .with("members", open);
    }

    private void balance(Page page, Amounts amounts) {
        int now = followUp.planned().plan().horizon().indexOf(followUp.through());
        int end = 12 * (year() - followUp.planned().firstYear()) + 11;
        Vector<BalanceSheet> sheets = Vector.of(
                followUp.forecast().monthEnd(now),
                followUp.planned().monthEnd(end),
                followUp.forecast().monthEnd(end));
        List<Column> columns = List.of(
                Column.text(amounts.text(ForecastPhrase.BALANCE)),
                number(ForecastPhrase.ACTUALS_OF, followUp.through(), amounts),
                number(ForecastPhrase.PLAN_OF, YearMonth.of(year(), 12), amounts),
                number(ForecastPhrase.FORECAST_OF, YearMonth.of(year(), 12), amounts),
                Column.number(amounts.text(ForecastPhrase.DIFFERENCE)));
        List<List<String>> rows = List.of(
                row(StatementRow.FIXED_ASSETS, sheets, BalanceSheet::fixedAssets, amounts),
                row(StatementRow.RECEIVABLES, sheets, BalanceSheet::receivables, amounts),
                row(StatementRow.CASH, sheets, BalanceSheet::cash, amounts),
                row(StatementRow.ASSETS, sheets, BalanceSheet::assets, amounts),
                row(StatementRow.EQUITY, sheets, BalanceSheet::equity, amounts),
                row(StatementRow.PROVISIONS, sheets, BalanceSheet::provisions, amounts),
                row(StatementRow.LONG_TERM_LIABILITIES, sheets, BalanceSheet::longTermLiabilities, amounts),
                row(StatementRow.SHORT_TERM_LIABILITIES, sheets, BalanceSheet::shortTermLiabilities, amounts),
                row(StatementRow.EQUITY_AND_LIABILITIES, sheets, BalanceSheet::equityAndLiabilities, amounts));
        page.table(
                Message.of(ForecastPhrase.BALANCE_TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of()));
        followUp.bank().forEach(bank -> page.paragraph(sentence(bank)));
    }

    private static List<String> row(
            StatementRow name, Vector<BalanceSheet> sheets, Function<BalanceSheet, Money> account, Amounts amounts) {
        Money difference = account.apply(sheets.get(2)).minus(account.apply(sheets.get(1)));
        return Vector.of(amounts.text(name))
                .appendAll(sheets.map(account).map(amounts::of))
                .append(amounts.of(difference))
                .asJava();
    }

    private Message sentence(BankCheck bank) {
        Money difference = bank.difference();
        if (difference.ore() == 0) {
            return Message.of(ForecastPhrase.BANK_AGREES).with("cash", bank.bank());
        }
        return Message.of(bank.booked() ? ForecastPhrase.BANK_BOOKED : ForecastPhrase.BANK_NOT_BOOKED)
                .with("cash", bank.bank())
                .with("month", followUp.through())
                .with("explained", bank.explained())
                .with("difference", difference);
    }

    private static Column number(ForecastPhrase heading, YearMonth month, Amounts amounts) {
        return Column.number(amounts.text(Message.of(heading).with("month", month)));
    }

    private void cash(Page page, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(amounts.text(ForecastPhrase.MONTH)),
                Column.number(amounts.text(ForecastPhrase.PLAN)),
                Column.number(amounts.text(ForecastPhrase.FORECAST)),
                Column.number(amounts.text(ForecastPhrase.DIFFERENCE)),
                Column.text(""));
        int first = 12 * (year() - followUp.planned().firstYear());
        List<List<String>> rows = Vector.rangeClosed(first, first + 11)
                .map(i -> month(i, amounts))
                .asJava();
        page.table(
                        Message.of(ForecastPhrase.CASH_TITLE).with("unit", amounts.unit()),
                        new TextTable(columns, rows, List.of()))
                .paragraph(Message.of(ForecastPhrase.LOWEST)
                        .with("planned", amounts.lowestWithUnit(followUp.planned()))
                        .with("forecast", amounts.lowestWithUnit(followUp.forecast())));
    }

    private List<String> month(int index, Amounts amounts) {
        Money planned = followUp.planned().monthEnd(index).cash();
        Money forecast = followUp.forecast().monthEnd(index).cash();
        return List.of(
                followUp.planned().month(index).toString(),
                amounts.of(planned),
                amounts.of(forecast),
                amounts.of(forecast.minus(planned)),
                followUp.planned().month(index).isAfter(followUp.through())
                        ? ""
                        : amounts.text(ForecastPhrase.IS_ACTUAL));
    }

    private TextTable goals(Amounts amounts) {
        return GoalVerdicts.table(
                followUp.planned()
                        .assessments()
                        .zip(followUp.forecast().assessments())
                        .map(goal -> new Pair(goal._1.goal().title(), goal._1, Option.some(goal._2))),
                GoalVerdictPhrase.FORECAST,
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
