package rar.simulation.projection;

import rar.model.money.Money;
import rar.model.schedule.Booking;

/** What is booked of one member's contributions, by month, in öre. */
final class MemberBookings {

    private final long[] paid;
    private final long[] outstanding;
    private final long[] arrears;
    private final long[] prepaid;

    MemberBookings(int months) {
        this.paid = new long[months];
        this.outstanding = new long[months];
        this.arrears = new long[months];
        this.prepaid = new long[months];
    }

    void add(Booking booking, int month) {
        Money amount = booking.amount();
        switch (booking.kind()) {
            case CONTRIBUTION -> paid[month] += amount.ore();
            case CONTRIBUTION_OUTSTANDING -> outstanding[month] += amount.ore();
            case CONTRIBUTION_ARREARS -> arrears[month] += amount.ore();
            case LIABILITIES_RISE -> prepaid[month] += amount.ore();
            default -> {
                // nothing else is of a member
            }
        }
    }

    /** What falls due in a month. */
    long due(int month) {
        return paid[month] + outstanding[month];
    }

    /** What of that has been paid in advance. */
    long fromPrepaid(int month) {
        return Math.max(0, -prepaid[month]);
    }

    /** What arrives in a month, what is paid in advance apart. */
    long arrives(int month) {
        return paid[month] + arrears[month];
    }

    /** What is owed at the end of the months before {@code from} by the month it was due in; the oldest is paid first. */
    long[] owed(int from) {
        long[] owed = new long[from];
        long arrived = 0;
        for (int m = 0; m < from; m++) {
            owed[m] = outstanding[m];
            arrived += arrears[m];
        }
        for (int m = 0; m < from; m++) {
            long part = Math.min(owed[m], arrived);
            owed[m] -= part;
            arrived -= part;
        }
        return owed;
    }

    /**
     * The month in which what is overdue when month {@code from} begins is expected: the first in which more arrives than is
     * to be paid then; none if it is not expected at all.
     */
    int overdueArrives(int from, int paidAfter, long[] owed) {
        for (int m = from; m < arrears.length; m++) {
            int due = m - paidAfter;
            long onTime = due < 0 ? 0 : due < from ? owed[due] : outstanding[due];
            if (arrears[m] > onTime) {
                return m;
            }
        }
        return NEVER;
    }

    /** In place of a month. */
    static final int NEVER = -1;
}
