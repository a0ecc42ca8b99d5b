package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.sie.LedgerAccount.Statement;

/**
 * A fiscal year of the books.
 *
 * @param year which
 * @param basis what its movements are known from
 * @param accounts by number; those that nothing is said of are left out
 */
public record LedgerYear(FiscalYear year, Basis basis, Seq<AccountYear> accounts) {

    /** @throws NullPointerException if a component is null; it names the component */
    public LedgerYear {
        Components.present(LedgerYear.class, year, basis, accounts);
    }

    /** The accounts of a statement. */
    public Seq<AccountYear> of(Statement statement) {
        return accounts.filter(each -> each.account().statement() == statement);
    }

    /** The year's result so far as the books have it: income positive; nothing once the year is closed. */
    public Money result() {
        return Money.sum(of(Statement.RESULT).map(AccountYear::change)).negated();
    }

    /** An account of the year, if anything is said of it. */
    public Option<AccountYear> account(String number) {
        return accounts.find(each -> each.account().number().equals(number));
    }
}
