package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.mapping.Target.Balance;
import rar.model.money.Money;
import rar.model.plan.MonthRange;
import rar.model.sie.AccountYear;
import rar.model.sie.Ledger;
import rar.model.sie.LedgerYear;
import rar.model.sie.Movement;

/** What the accounts of the bank stand at. */
final class BankOfBooks {

    private final Ledger ledger;
    private final AccountMap map;
    private final MonthRange months;

    BankOfBooks(Ledger ledger, AccountMap map, MonthRange months) {
        this.ledger = ledger;
        this.map = map;
        this.months = months;
    }

    /** At the end of the outcome; none where the books have no balances of that year, or no account is the bank's. */
    Option<Money> closing() {
        return ledger.years()
                .find(year -> year.year().covers(months.last()))
                .flatMap(year -> opening(year)
                        .map(open -> open.plus(Money.sum(bank(year)
                                .flatMap(AccountYear::totals)
                                .filter(this::isToDate)
                                .map(Movement::amount)))));
    }

    /** At the beginning of the outcome, where a year of the books begins there too. */
    Option<Money> opening() {
        return ledger.years()
                .find(year -> year.year().months().first().equals(months.first()))
                .flatMap(this::opening);
    }

    private Option<Money> opening(LedgerYear year) {
        Seq<AccountYear> bank = bank(year);
        return Option.when(
                bank.nonEmpty() && bank.forAll(account -> account.opening().isDefined()),
                () -> Money.sum(bank.flatMap(AccountYear::opening)));
    }

    private boolean isToDate(Movement movement) {
        return movement.month().forAll(month -> !month.isAfter(months.last()));
    }

    private Seq<AccountYear> bank(LedgerYear year) {
        return year.accounts()
                .filter(account -> map.on(account.account().number())
                        .exists(rule -> rule.target().equals(Balance.BANK.target())));
    }
}
