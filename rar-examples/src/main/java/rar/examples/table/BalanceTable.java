package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.page.YearTable;
import rar.model.balance.BalancePlan;
import rar.model.balance.CommitmentStatement;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.OpeningBalance;

/**
 * The balance plan (balansplan) with its rows as the operating plans print them, and the statement of decided projects:
 * inside it as provisions where grants are expensed at decision, else a note below it.
 */
public final class BalanceTable {

    private final BalancePlan balance;
    private final CommitmentStatement commitments;
    private final Amounts amounts;
    private final boolean atDecision;
    private final Seq<String> columns;
    private final Seq<BalanceSheet> sheets;

    public BalanceTable(BalancePlan balance, CommitmentStatement commitments, Amounts amounts) {
        this.balance = balance;
        this.commitments = commitments;
        this.amounts = amounts;
        this.atDecision = balance.plan().recognition().providesForGrants();
        this.columns = commitments.columns().map(String::valueOf);
        this.sheets = balance.years().map(year -> year.closing()).prepend(balance.opening());
    }

    /** Whether the balance plan has the statement of decided projects in it. */
    public boolean showsCommitments() {
        return atDecision && balance.hasBalance();
    }

    /** The whole balance plan. */
    public void printOn(Page page) {
        YearTable table = table("Balansplan").section("TILLGÅNGAR");
        assets(table);
        table.section("EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER");
        equity(table);
        if (atDecision) {
            table.section("Avsättningar");
            commitmentsOn(table);
        }
        liabilities(table);
        table.printOn(page, title("Balance plan (balansplan) at year end"));
    }

    /** The balance plan with one row for what remains to be paid. */
    public void printBrieflyOn(Page page) {
        YearTable table = table("Balansplan");
        assets(table);
        equity(table);
        if (atDecision) {
            row(table, "Avsättningar", BalanceSheet::provisions);
        }
        liabilities(table);
        if (!atDecision) {
            cells(table, "Beviljade projekt, återstående belopp", commitments.remaining());
        }
        table.row("Beslut om nya projekt", grantsDecided());
        table.printOn(page, title("Balance plan (balansplan) at year end"));
    }

    /** What is decided, paid and left, alone. */
    public void printCommitmentsOn(Page page) {
        YearTable table = table("Beviljade projekt");
        commitmentsOn(table);
        table.printOn(page, title("Decided projects (beviljade projekt, återstående belopp), cumulative"));
    }

    private YearTable table(String heading) {
        return new YearTable(heading, columns);
    }

    private String title(String what) {
        return what + ", " + amounts.unit();
    }

    private void assets(YearTable table) {
        row(table, "Anläggningstillgångar", BalanceSheet::fixedAssets);
        row(table, "Kundfordringar och övriga fordringar", BalanceSheet::receivables);
        thereof(table, "- därav förutbetalda kostnader", BalanceSheet::prepaidCost);
        thereof(table, "- därav momsfordran", BalanceSheet::vatReceivable);
        row(table, "Kassa och bank", BalanceSheet::cash);
        row(table, "Summa omsättningstillgångar", BalanceSheet::currentAssets);
        row(table, "SUMMA TILLGÅNGAR", BalanceSheet::assets);
    }

    private void equity(YearTable table) {
        row(table, "Eget kapital", BalanceSheet::equity);
        Seq<Money> results = balance.years().map(year -> year.result());
        Seq<Money> before = balance.years().map(year -> year.opening().equity());
        var known = balance.plan().opening().flatMap(OpeningBalance::result);
        table.row(
                "- ingående eget kapital",
                texts(before)
                        .prepend(known.map(result ->
                                        amounts.of(balance.opening().equity().minus(result)))
                                .getOrElse("")));
        table.row(
                "- därav årets resultat",
                texts(results).prepend(known.map(amounts::of).getOrElse("")));
    }

    private void liabilities(YearTable table) {
        row(table, "Långfristiga skulder", BalanceSheet::longTermLiabilities);
        row(table, "Kortfristiga skulder", BalanceSheet::shortTermLiabilities);
        thereof(table, "- därav obetalda kostnader", BalanceSheet::payables);
        thereof(table, "- därav förutbetalda intäkter", BalanceSheet::prepaidIncome);
        row(table, "Summa skulder", BalanceSheet::liabilities);
        row(table, "SUMMA EGET KAPITAL OCH SKULDER", BalanceSheet::equityAndLiabilities);
    }

    private void commitmentsOn(YearTable table) {
        commitments.decided().forEach(row -> cells(table, row.name(), row.amounts()));
        cells(table, "Summa beslutade projekt", commitments.totalDecided());
        commitments.paid().forEach(row -> cells(table, row.name(), row.amounts()));
        cells(table, "Summa utbetalningar", commitments.totalPaid());
        cells(table, "Återstår att betala ut", commitments.remaining());
    }

    private Seq<String> grantsDecided() {
        return texts(balance.years().map(year -> year.grantsDecided())).prepend("");
    }

    private void row(YearTable table, String name, Function<BalanceSheet, Money> account) {
        cells(table, name, sheets.map(account));
    }

    /** A part of the row above, where there is anything of it. */
    private void thereof(YearTable table, String name, Function<BalanceSheet, Money> account) {
        if (sheets.exists(sheet -> account.apply(sheet).ore() != 0)) {
            row(table, name, account);
        }
    }

    private void cells(YearTable table, String name, Seq<Money> row) {
        table.row(name, texts(row));
    }

    private Seq<String> texts(Seq<Money> row) {
        return Vector.ofAll(row).map(amounts::of);
    }
}
