package rar.model.mapping;

import io.vavr.collection.SortedSet;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.sie.LedgerAccount;
import rar.model.sie.LedgerObject;

/**
 * What no rule takes of an account.
 *
 * @param account the account
 * @param objects those that it is on, of the dimensions that rules on the account are on
 * @param amount debit positive, credit negative
 */
public record UnmappedSum(LedgerAccount account, SortedSet<LedgerObject> objects, Money amount) {

    /** @throws NullPointerException if a component is null; it names the component */
    public UnmappedSum {
        Components.present(UnmappedSum.class, account, objects, amount);
    }
}
