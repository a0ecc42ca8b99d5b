package rar.model.balance;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Map;
import rar.model.money.Money;
import rar.model.plan.OpeningBalance;
import rar.model.schedule.Account;
import rar.model.schedule.Booking;
import rar.model.schedule.Schedule;

/** The accounts as bookings are added to them, month after month. */
final class RunningBalance {

    private final Map<Account, Money> accounts = new EnumMap<>(Account.class);

    private RunningBalance(Option<OpeningBalance> opening) {
        open(Account.FIXED_ASSETS, opening.map(OpeningBalance::fixedAssets));
        open(Account.RECEIVABLES, opening.map(OpeningBalance::receivables));
        open(Account.CASH, opening.map(OpeningBalance::cash));
        open(Account.EQUITY, opening.map(OpeningBalance::equity));
        open(Account.PROVISIONS, opening.map(OpeningBalance::provisions));
        open(Account.LONG_TERM_LIABILITIES, opening.map(OpeningBalance::longTermLiabilities));
        open(Account.SHORT_TERM_LIABILITIES, opening.map(OpeningBalance::shortTermLiabilities));
    }

    /** The opening balance sheet, then one for each month end. */
    static Vector<BalanceSheet> of(Schedule schedule) {
        RunningBalance balance = new RunningBalance(schedule.plan().opening());
        Vector<BalanceSheet> sheets = Vector.of(balance.sheet());
        var byMonth = schedule.bookings().groupBy(Booking::month);
        for (int i = 0; i < schedule.plan().horizon().months(); i++) {
            byMonth.get(schedule.plan().horizon().month(i))
                    .getOrElse(Vector.empty())
                    .forEach(balance::add);
            sheets = sheets.append(balance.sheet());
        }
        return sheets;
    }

    private void open(Account account, Option<Money> amount) {
        accounts.put(account, amount.getOrElse(Money.ZERO));
    }

    private void add(Booking booking) {
        accounts.merge(booking.kind().debit(), booking.effectOn(booking.kind().debit()), Money::plus);
        accounts.merge(booking.kind().credit(), booking.effectOn(booking.kind().credit()), Money::plus);
    }

    private BalanceSheet sheet() {
        return new BalanceSheet(
                on(Account.FIXED_ASSETS),
                on(Account.RECEIVABLES),
                on(Account.CASH),
                on(Account.EQUITY),
                on(Account.PROVISIONS),
                on(Account.LONG_TERM_LIABILITIES),
                on(Account.SHORT_TERM_LIABILITIES));
    }

    private Money on(Account account) {
        return accounts.getOrDefault(account, Money.ZERO);
    }
}
