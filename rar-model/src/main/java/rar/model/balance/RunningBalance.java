package rar.model.balance;

import io.vavr.collection.Vector;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.OpeningBalance;
import rar.model.schedule.Booking;
import rar.model.schedule.Schedule;

/** The accounts as bookings are added to them, month after month. */
final class RunningBalance {

    private BalanceSheet sheet;

    private RunningBalance(BalanceSheet opening) {
        sheet = opening;
    }

    /** The opening balance sheet, then one for each month end. */
    static Vector<BalanceSheet> of(Schedule schedule) {
        RunningBalance balance = new RunningBalance(
                schedule.plan().opening().map(OpeningBalance::byAccount).getOrElse(BalanceSheet.EMPTY));
        Vector<BalanceSheet> sheets = Vector.of(balance.sheet);
        var byMonth = schedule.bookings().groupBy(Booking::month);
        for (int i = 0; i < schedule.plan().horizon().months(); i++) {
            byMonth.get(schedule.plan().horizon().month(i))
                    .getOrElse(Vector.empty())
                    .forEach(balance::add);
            sheets = sheets.append(balance.sheet);
        }
        return sheets;
    }

    private void add(Booking booking) {
        add(booking, booking.kind().debit());
        add(booking, booking.kind().credit());
    }

    private void add(Booking booking, Account account) {
        sheet = sheet.with(account, sheet.amount(account).plus(booking.effectOn(account)));
    }
}
