package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import rar.examples.document.NextDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.YearTable;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.StatementRow;
import rar.model.forecast.FollowUp;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;
import rar.model.plan.Remarked;
import rar.model.schedule.Schedule;

/**
 * The draft of next year's plan, and from where it is.
 *
 * @param followUp this year's plan followed up
 * @param next the draft, with remarks on what it could not take over
 * @param inputs what it was made of
 */
public record NextReport(FollowUp followUp, Remarked<FinancialPlan> next, Inputs inputs) implements Report {

    private FinancialPlan draft() {
        return next.value();
    }

    private int year() {
        return followUp.through().getYear();
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words()).paragraph(draft().name()).answer(sentences(amounts));
        draft().opening().forEach(opening -> {
            balance(page, opening.sheet(), amounts);
            items(page, opening, amounts);
        });
        lines(page, amounts);
        remains(page, amounts);
        return page.end(inputs, inputs.line());
    }

    private Seq<Message> sentences(Amounts amounts) {
        int last = draft().horizon().lastYear();
        return Vector.of(Message.of(NextReportPhrase.DRAFT)
                        .with("years", Numbers.years(draft().horizon()))
                        .with("year", year())
                        .with("through", followUp.through()))
                .appendAll(draft().opening()
                        .map(opening -> Message.of(NextReportPhrase.BEGINS)
                                .with("cash", amounts.withUnit(opening.sheet().cash()))
                                .with("year", year())))
                .append(Message.of(
                        next.remarks().isEmpty() ? NextReportPhrase.SAME_MONTHS : NextReportPhrase.OTHER_MONTHS))
                .append(Message.of(NextReportPhrase.TO_DECIDE)
                        .with("last", last)
                        .with("before", last - 1));
    }

    private void balance(Page page, BalanceSheet sheet, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(amounts.text(NextReportPhrase.BALANCE)),
                Column.number(amounts.text(Message.of(NextReportPhrase.OPENS).with("year", year()))));
        List<List<String>> rows = List.of(
                row(StatementRow.FIXED_ASSETS, sheet, BalanceSheet::fixedAssets, amounts),
                row(StatementRow.RECEIVABLES, sheet, BalanceSheet::receivables, amounts),
                row(StatementRow.CASH, sheet, BalanceSheet::cash, amounts),
                row(StatementRow.EQUITY, sheet, BalanceSheet::equity, amounts),
                row(StatementRow.PROVISIONS, sheet, BalanceSheet::provisions, amounts),
                row(StatementRow.LONG_TERM_LIABILITIES, sheet, BalanceSheet::longTermLiabilities, amounts),
                row(StatementRow.SHORT_TERM_LIABILITIES, sheet, BalanceSheet::shortTermLiabilities, amounts));
        page.table(
                Message.of(NextReportPhrase.OPENING_TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of()));
    }

    private static List<String> row(
            StatementRow name, BalanceSheet sheet, Function<BalanceSheet, Money> row, Amounts amounts) {
        return List.of(amounts.text(name), amounts.of(row.apply(sheet)));
    }

    private static void items(Page page, OpeningBalance opening, Amounts amounts) {
        if (opening.items().isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                Column.text(amounts.text(NextReportPhrase.ITEM)),
                Column.text(amounts.text(NextReportPhrase.SETTLED)),
                Column.number(amounts.text(NextReportPhrase.AMOUNT)));
        List<List<String>> rows = opening.items()
                .map(item -> List.of(item.name(), settled(item, amounts), amounts.margin(item.amount())))
                .asJava();
        page.table(
                Message.of(NextReportPhrase.ITEMS_TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of()));
    }

    private static String settled(OpeningItem item, Amounts amounts) {
        return item.month().map(Object::toString).getOrElse(() -> amounts.text(NextReportPhrase.BY_TERMS));
    }

    private void lines(Page page, Amounts amounts) {
        YearTable table = new YearTable(
                amounts.text(NextReportPhrase.LINE),
                draft().horizon().eachYear().map(String::valueOf));
        draft().lines()
                .forEach(line -> table.row(
                        line.name(),
                        draft().horizon().eachYear().map(year -> amounts.of(line.amount(year, draft().horizon())))));
        table.printOn(page, Message.of(NextReportPhrase.LINES_TITLE).with("unit", amounts.unit()));
    }

    private void remains(Page page, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(amounts.text(NextReportPhrase.PROJECT)),
                Column.text(amounts.text(NextReportPhrase.DECIDED)),
                Column.number(amounts.text(NextReportPhrase.REMAINS)));
        List<List<String>> rows = Schedule.of(draft())
                .commitments()
                .map(each -> List.of(
                        each.name(),
                        each.decided().map(Object::toString).getOrElse(() -> amounts.text(NextReportPhrase.BEFORE)),
                        amounts.of(each.amount())))
                .asJava();
        if (!rows.isEmpty()) {
            page.table(
                    Message.of(NextReportPhrase.REMAINS_TITLE).with("unit", amounts.unit()),
                    new TextTable(columns, rows, List.of()));
        }
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        new NextDocument(followUp, draft()).putInto(document);
        return document;
    }
}
