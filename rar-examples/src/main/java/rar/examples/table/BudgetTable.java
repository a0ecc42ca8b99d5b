package rar.examples.table;

import io.vavr.collection.Seq;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.page.YearTable;
import rar.model.balance.Budget;
import rar.model.message.Message;
import rar.model.money.Money;

/** The budget (budget för kostnader och intäkter), its groups summed. */
public final class BudgetTable {

    private final Budget budget;
    private final Amounts amounts;

    public BudgetTable(Budget budget, Amounts amounts) {
        this.budget = budget;
        this.amounts = amounts;
    }

    /**
     * Prints it.
     *
     * @param title with the unit
     */
    public void printOn(Page page, BudgetPhrase title) {
        YearTable table =
                new YearTable(amounts.text(BudgetPhrase.HEADING), budget.years().map(String::valueOf));
        Seq<Budget.Row> rows = budget.rows();
        for (int i = 0; i < rows.size(); i++) {
            Budget.Row row = rows.get(i);
            table.row(amounts.text(row.name()), cells(row.amounts()));
            if (row.group().isDefined() && isLast(row, i)) {
                String group = row.group().get();
                table.row(
                        amounts.text(Message.of(BudgetPhrase.SUBTOTAL).with("group", group)),
                        cells(budget.subtotal(group)));
            }
        }
        if (rows.exists(Budget.Row::usesEquity)) {
            table.row(amounts.text(BudgetPhrase.RESULT_BEFORE_EQUITY), cells(budget.result()));
        }
        table.row(amounts.text(BudgetPhrase.RESULT), cells(budget.resultAfterUseOfEquity()));
        table.printOn(page, Message.of(title).with("unit", amounts.unit()));
    }

    /** True if no later row belongs to the row's group: its rows need not stand together. */
    private boolean isLast(Budget.Row row, int index) {
        return !budget.rows().drop(index + 1).exists(later -> later.group().equals(row.group()));
    }

    private Seq<String> cells(Seq<Money> row) {
        return row.map(amounts::of);
    }
}
