package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.document.ImportDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.mapping.BookedOutcome;
import rar.model.mapping.Control;
import rar.model.mapping.MappedSum;
import rar.model.mapping.UnmappedSum;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.sie.Basis;
import rar.model.sie.Ledger;
import rar.model.sie.LedgerAccount.Statement;
import rar.model.sie.LedgerObject;
import rar.model.sie.LedgerYear;

/**
 * What was made of the books: what each part of the plan came to, what no rule takes, and that the two are the books.
 *
 * @param ledger the books
 * @param made the outcome with what went in
 * @param inputs what it was made of
 */
public record ImportReport(Ledger ledger, BookedOutcome made, Inputs inputs) implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words())
                .paragraph(made.actuals().name() + ". " + made.actuals().source())
                .paragraph(years(amounts))
                .table(Message.of(ImportPhrase.MAPPED_TITLE).with("unit", amounts.unit()), mapped(amounts));
        if (made.unmapped().isEmpty()) {
            page.paragraph(Message.of(ImportPhrase.ALL_MAPPED));
        } else {
            page.table(Message.of(ImportPhrase.UNMAPPED_TITLE), unmapped(amounts));
        }
        page.table(Message.of(ImportPhrase.CONTROL_TITLE), controls(amounts));
        made.actuals()
                .bank()
                .forEach(bank -> page.paragraph(Message.of(ImportPhrase.BANK)
                        .with("cash", bank.cash())
                        .with("month", made.actuals().through())));
        later().forEach(sentence -> page.paragraph(sentence));
        return page.end(inputs, inputs.line());
    }

    private Message years(Amounts amounts) {
        return Message.of(ImportPhrase.BOOKS)
                .with("type", ledger.source().type())
                .with("encoding", ledger.source().encoding().toString())
                .with(
                        "years",
                        ledger.years()
                                .map(year -> amounts.text(year(year, amounts)))
                                .mkString("; "));
    }

    private static Message year(LedgerYear year, Amounts amounts) {
        Money result = year.result();
        Message said = Message.of(result.ore() == 0 ? ImportPhrase.YEAR_CLOSED : ImportPhrase.YEAR_OPEN)
                .with("year", year.year().toString())
                .with("basis", Message.of(basis(year.basis())));
        return result.ore() == 0 ? said : said.with("result", amounts.exact(result));
    }

    private static ImportPhrase basis(Basis basis) {
        return switch (basis) {
            case VOUCHERS -> ImportPhrase.VOUCHERS;
            case PERIODS -> ImportPhrase.PERIODS;
            case YEAR -> ImportPhrase.YEAR;
        };
    }

    private TextTable mapped(Amounts amounts) {
        List<Column> columns = List.of(
                text(ImportPhrase.PART, amounts),
                text(ImportPhrase.ID, amounts),
                number(ImportPhrase.TO_DATE, amounts));
        return new TextTable(
                columns,
                made.mapped().map(each -> row(each, amounts)).asJava(),
                List.of(List.of(
                        amounts.text(ImportPhrase.SUM),
                        "",
                        amounts.of(Money.sum(made.mapped().map(MappedSum::amount))))));
    }

    private static List<String> row(MappedSum sum, Amounts amounts) {
        return List.of(sum.target().part().toString(), sum.target().id(), amounts.of(sum.amount()));
    }

    private TextTable unmapped(Amounts amounts) {
        List<Column> columns = List.of(
                text(ImportPhrase.ACCOUNT, amounts),
                text(ImportPhrase.NAME, amounts),
                text(ImportPhrase.OBJECTS, amounts),
                number(ImportPhrase.AMOUNT, amounts));
        return new TextTable(
                columns,
                made.unmapped().map(ImportReport::row).asJava(),
                List.of(List.of(
                        amounts.text(ImportPhrase.SUM),
                        "",
                        "",
                        kr(Money.sum(made.unmapped().map(UnmappedSum::amount))))));
    }

    private static List<String> row(UnmappedSum sum) {
        return List.of(
                sum.account().number(),
                sum.account().name(),
                sum.objects().toVector().map(LedgerObject::toString).mkString(", "),
                kr(sum.amount()));
    }

    private TextTable controls(Amounts amounts) {
        List<Column> columns = List.of(
                text(ImportPhrase.OF, amounts),
                number(ImportPhrase.IN_OUTCOME, amounts),
                number(ImportPhrase.IN_NO_RULE, amounts),
                number(ImportPhrase.TOGETHER, amounts),
                number(ImportPhrase.BY_BOOKS, amounts));
        return new TextTable(
                columns, made.controls().map(control -> row(control, amounts)).asJava(), List.of());
    }

    private static List<String> row(Control control, Amounts amounts) {
        return Vector.of(
                        control.mapped(),
                        control.unmapped(),
                        control.mapped().plus(control.unmapped()),
                        control.books())
                .map(ImportReport::kr)
                .prepend(amounts.text(name(control.statement())))
                .asJava();
    }

    private static ImportPhrase name(Statement statement) {
        return switch (statement) {
            case RESULT -> ImportPhrase.RESULT;
            case BALANCE -> ImportPhrase.BALANCE;
            case UNKNOWN -> ImportPhrase.UNKNOWN;
        };
    }

    private Seq<Message> later() {
        Money result = Money.sum(made.later()
                .filter(each -> each.statement() == Statement.RESULT)
                .map(Control::books));
        boolean isLater = made.later().exists(each -> each.books().ore() != 0);
        return isLater
                ? Vector.of(Message.of(ImportPhrase.LATER)
                        .with("month", made.actuals().through())
                        .with("result", result.negated()))
                : Vector.empty();
    }

    private static Column text(ImportPhrase heading, Amounts amounts) {
        return Column.text(amounts.text(heading));
    }

    private static Column number(ImportPhrase heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private static String kr(Money amount) {
        return amount.format(MoneyUnit.KRONA).replace("\u00a0kr", "");
    }

    /** The same as JSON. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        new ImportDocument(ledger, made).putInto(document);
        return document;
    }
}
