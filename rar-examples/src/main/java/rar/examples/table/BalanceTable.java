package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.page.YearTable;
import rar.model.balance.BalancePlan;
import rar.model.balance.CommitmentStatement;
import rar.model.balance.StatementRow;
import rar.model.message.Message;
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

    /** True if the balance plan has the statement of decided projects in it. */
    public boolean showsCommitments() {
        return atDecision && balance.hasBalance();
    }

    /** The whole balance plan. */
    public void printOn(Page page) {
        YearTable table = table(BalancePhrase.HEADING).section(amounts.text(BalancePhrase.ASSETS));
        assets(table);
        table.section(amounts.text(BalancePhrase.EQUITY_AND_LIABILITIES));
        equity(table);
        if (atDecision) {
            table.section(amounts.text(StatementRow.PROVISIONS));
            commitmentsOn(table);
        }
        liabilities(table);
        table.printOn(page, title(BalancePhrase.TITLE));
    }

    /** The balance plan with one row for what remains to be paid. */
    public void printBrieflyOn(Page page) {
        YearTable table = table(BalancePhrase.HEADING);
        assets(table);
        equity(table);
        if (atDecision) {
            row(table, StatementRow.PROVISIONS, BalanceSheet::provisions);
        }
        liabilities(table);
        if (!atDecision) {
            cells(table, Message.of(BalancePhrase.NOT_PROVIDED), commitments.remaining());
        }
        table.row(amounts.text(BalancePhrase.NEW_DECISIONS), grantsDecided());
        table.printOn(page, title(BalancePhrase.TITLE));
    }

    /** The statement of what is decided, paid and left, alone. */
    public void printCommitmentsOn(Page page) {
        YearTable table = table(BalancePhrase.PROJECTS);
        commitmentsOn(table);
        table.printOn(page, title(BalancePhrase.PROJECTS_TITLE));
    }

    private YearTable table(BalancePhrase heading) {
        return new YearTable(amounts.text(heading), columns);
    }

    private Message title(BalancePhrase phrase) {
        return Message.of(phrase).with("unit", amounts.unit());
    }

    private void assets(YearTable table) {
        row(table, StatementRow.FIXED_ASSETS, BalanceSheet::fixedAssets);
        row(table, StatementRow.RECEIVABLES, BalanceSheet::receivables);
        thereof(table, StatementRow.PREPAID_COST, BalanceSheet::prepaidCost);
        thereof(table, StatementRow.VAT_RECEIVABLE, BalanceSheet::vatReceivable);
        row(table, StatementRow.CASH, BalanceSheet::cash);
        earmarked(table);
        row(table, StatementRow.CURRENT_ASSETS, BalanceSheet::currentAssets);
        row(table, StatementRow.ASSETS, BalanceSheet::assets);
    }

    private void equity(YearTable table) {
        row(table, StatementRow.EQUITY, BalanceSheet::equity);
        Seq<Money> results = balance.years().map(year -> year.result());
        Seq<Money> before = balance.years().map(year -> year.opening().equity());
        var known = balance.plan().opening().flatMap(OpeningBalance::result);
        table.row(
                amounts.text(BalancePhrase.EQUITY_BEFORE),
                texts(before)
                        .prepend(known.map(result ->
                                        amounts.of(balance.opening().equity().minus(result)))
                                .getOrElse("")));
        table.row(
                amounts.text(BalancePhrase.RESULT),
                texts(results).prepend(known.map(amounts::of).getOrElse("")));
        earmarked(table);
    }

    private void liabilities(YearTable table) {
        row(table, StatementRow.LONG_TERM_LIABILITIES, BalanceSheet::longTermLiabilities);
        row(table, StatementRow.SHORT_TERM_LIABILITIES, BalanceSheet::shortTermLiabilities);
        thereof(table, StatementRow.PAYABLES, BalanceSheet::payables);
        thereof(table, StatementRow.PREPAID_INCOME, BalanceSheet::prepaidIncome);
        row(table, StatementRow.LIABILITIES, BalanceSheet::liabilities);
        row(table, StatementRow.EQUITY_AND_LIABILITIES, BalanceSheet::equityAndLiabilities);
    }

    private void commitmentsOn(YearTable table) {
        commitments.decided().forEach(row -> cells(table, row.name(), row.amounts()));
        cells(table, Message.of(BalancePhrase.TOTAL_DECIDED), commitments.totalDecided());
        commitments.paid().forEach(row -> cells(table, row.name(), row.amounts()));
        cells(table, Message.of(BalancePhrase.TOTAL_PAID), commitments.totalPaid());
        cells(table, Message.of(BalancePhrase.REMAINING), commitments.remaining());
    }

    private Seq<String> grantsDecided() {
        return texts(balance.years().map(year -> year.grantsDecided())).prepend("");
    }

    private void row(YearTable table, StatementRow name, Function<BalanceSheet, Money> account) {
        cells(table, Message.of(name), sheets.map(account));
    }

    /** A part of the row above, where there is anything of it. */
    private void thereof(YearTable table, StatementRow name, Function<BalanceSheet, Money> account) {
        if (sheets.exists(sheet -> account.apply(sheet).ore() != 0)) {
            row(table, name, account);
        }
    }

    private void earmarked(YearTable table) {
        FundTable funds = new FundTable(balance, amounts);
        if (!funds.isEmpty()) {
            cells(table, Message.of(BalancePhrase.EARMARKED), funds.setAsideByYear());
        }
    }

    private void cells(YearTable table, Message name, Seq<Money> row) {
        table.row(amounts.text(name), texts(row));
    }

    private Seq<String> texts(Seq<Money> row) {
        return Vector.ofAll(row).map(amounts::of);
    }
}
