package rar.model.balance;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.EnumMap;
import java.util.Map;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.OpeningBalance;
import rar.model.schedule.Booking;
import rar.model.schedule.Schedule;

/** The accounts as bookings are added to them, month after month. */
final class RunningBalance {

    private final Map<Account, Money> amounts = new EnumMap<>(Account.class);

    private RunningBalance(BalanceSheet opening) {
        opening.amounts().forEach(amounts::put);
    }

    /** The opening balance sheet, then one for each month end. */
    static Vector<BalanceSheet> of(Schedule schedule) {
        BalanceSheet opening =
                schedule.plan().opening().map(OpeningBalance::byAccount).getOrElse(BalanceSheet.EMPTY);
        RunningBalance balance = new RunningBalance(opening);
        Vector<BalanceSheet> sheets = Vector.of(opening);
        var byMonth = schedule.bookings().groupBy(Booking::month);
        for (int i = 0; i < schedule.plan().horizon().months(); i++) {
            byMonth.get(schedule.plan().horizon().month(i))
                    .getOrElse(Vector.empty())
                    .forEach(balance::add);
            sheets = sheets.append(balance.sheet());
        }
        return sheets;
    }

    private void add(Booking booking) {
        add(booking, booking.kind().debit());
        add(booking, booking.kind().credit());
    }

    private void add(Booking booking, Account account) {
        amounts.merge(account, booking.effectOn(account), Money::plus);
    }

    private BalanceSheet sheet() {
        return new BalanceSheet(TreeMap.ofAll(amounts));
    }
}
