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
                .table("In the outcome, " + amounts.unit() + "; debit positive, credit negative", mapped(amounts));
        if (made.unmapped().isEmpty()) {
            page.paragraph("Every amount of the books is in a rule.");
        } else {
            page.table("In no rule, and not in the outcome, kr", unmapped());
        }
        page.table("Control (avstämning), kr; debit positive, credit negative", controls());
        made.actuals()
                .bank()
                .forEach(bank -> page.paragraph("The bank's accounts stand at " + bank.cash() + " at the end of "
                        + made.actuals().through() + "."));
        later().forEach(page::paragraph);
        return page.end(inputs, inputs.line());
    }

    private String years(Amounts amounts) {
        return "Books of type " + ledger.source().type() + " in "
                + ledger.source().encoding() + ": "
                + ledger.years().map(year -> year(year, amounts)).mkString("; ") + ".";
    }

    private static String year(LedgerYear year, Amounts amounts) {
        Money result = year.result();
        return year.year() + " " + basis(year.basis()) + ", "
                + (result.ore() == 0
                        ? "closed or without a result"
                        : "result " + amounts.exact(result) + ", not closed");
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case VOUCHERS -> "by voucher";
            case PERIODS -> "by month";
            case YEAR -> "by year alone";
        };
    }

    private TextTable mapped(Amounts amounts) {
        List<Column> columns = List.of(Column.text("Part"), Column.text("Id"), Column.number("To date"));
        return new TextTable(
                columns,
                made.mapped().map(each -> row(each, amounts)).asJava(),
                List.of(List.of("Sum", "", amounts.of(Money.sum(made.mapped().map(MappedSum::amount))))));
    }

    private static List<String> row(MappedSum sum, Amounts amounts) {
        return List.of(sum.target().part().toString(), sum.target().id(), amounts.of(sum.amount()));
    }

    private TextTable unmapped() {
        List<Column> columns =
                List.of(Column.text("Account"), Column.text("Name"), Column.text("On"), Column.number("Amount"));
        return new TextTable(
                columns,
                made.unmapped().map(ImportReport::row).asJava(),
                List.of(List.of("Sum", "", "", kr(Money.sum(made.unmapped().map(UnmappedSum::amount))))));
    }

    private static List<String> row(UnmappedSum sum) {
        return List.of(
                sum.account().number(),
                sum.account().name(),
                sum.objects().toVector().map(LedgerObject::toString).mkString(", "),
                kr(sum.amount()));
    }

    private TextTable controls() {
        List<Column> columns = List.of(
                Column.text("Of"),
                Column.number("In the outcome"),
                Column.number("In no rule"),
                Column.number("Together"),
                Column.number("By the books"));
        return new TextTable(columns, made.controls().map(ImportReport::row).asJava(), List.of());
    }

    private static List<String> row(Control control) {
        return Vector.of(
                        control.mapped(),
                        control.unmapped(),
                        control.mapped().plus(control.unmapped()),
                        control.books())
                .map(ImportReport::kr)
                .prepend(name(control.statement()))
                .asJava();
    }

    private static String name(Statement statement) {
        return switch (statement) {
            case RESULT -> "the result (resultat)";
            case BALANCE -> "changes of balances (balanser)";
            case UNKNOWN -> "accounts of unknown kind";
        };
    }

    private Seq<String> later() {
        Money result = Money.sum(made.later()
                .filter(each -> each.statement() == Statement.RESULT)
                .map(Control::books));
        boolean isLater = made.later().exists(each -> each.books().ore() != 0);
        return isLater
                ? Vector.of("Booked after " + made.actuals().through() + " and left out: " + result.negated()
                        + " of the result.")
                : Vector.empty();
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
