package rar.model.balance;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.schedule.Booking;
import rar.model.schedule.Schedule;

/**
 * What is paid in each month, booking by booking and not set off against what is received.
 *
 * <p>Two kinds of bookings correct another one of their month rather than pay anything: running costs that no budget line has,
 * which are what a scenario adds to those of the lines or takes from them; and a receivable of an income, which says that the
 * income does not arrive yet.
 */
public final class Payments {

    private final Schedule schedule;
    private final Set<String> lines;

    /** The payments of a schedule. */
    public Payments(Schedule schedule) {
        this.schedule = schedule;
        this.lines = HashSet.ofAll(schedule.plan().lines().map(BudgetLine::id));
    }

    /** Of each month, in öre, 0 being the first. */
    public long[] byMonth() {
        long[] paid = new long[schedule.plan().horizon().months()];
        for (Booking booking : schedule.bookings()) {
            int month = schedule.plan().horizon().indexOf(booking.month());
            paid[month] = Math.addExact(paid[month], of(booking));
        }
        return paid;
    }

    /** What one booking pays, in öre; less than nothing where it corrects another. */
    public long of(Booking booking) {
        long paid = Math.negateExact(booking.effectOn(Account.CASH).ore());
        return switch (booking.kind()) {
            case COST -> lines.contains(booking.source()) ? Math.max(0, paid) : paid;
            case RECEIVABLES_RISE -> isOfBalance(booking) ? Math.max(0, paid) : 0;
            default -> Math.max(0, paid);
        };
    }

    private static boolean isOfBalance(Booking booking) {
        return booking.source().equals(Schedule.RECEIVABLES);
    }
}
