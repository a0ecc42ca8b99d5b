package rar.model.mapping;

import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.sie.LedgerAccount.Statement;

/**
 * Sums of a statement of the books in the months of the outcome, debit positive.
 *
 * @param statement which
 * @param books by the accounts alone
 * @param mapped what rules take of it
 * @param unmapped what they do not
 */
public record Control(Statement statement, Money books, Money mapped, Money unmapped) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Control {
        Components.present(Control.class, statement, books, mapped, unmapped);
    }
}
