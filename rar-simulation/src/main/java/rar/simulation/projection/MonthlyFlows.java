package rar.simulation.projection;

import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import rar.model.balance.Payments;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.LineKind;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/** What a schedule's bookings add to cash in each month, by what can still come otherwise. All amounts are in öre. */
final class MonthlyFlows {

    private static final Vector<BookingKind> MOVED_APART =
            Vector.of(BookingKind.COST, BookingKind.PAYOUT, BookingKind.PAYOUT_EXPENSED);

    private final Schedule schedule;
    private final Months calendar;
    private final int from;
    private final Set<String> dated;

    /**
     * The flows of a schedule.
     *
     * @param from the first month that is open
     * @param dated the lines that are paid apart from when they are incurred, or with VAT
     */
    MonthlyFlows(Schedule schedule, Months calendar, int from, Set<String> dated) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.from = from;
        this.dated = dated;
    }

    /** Running costs that are open, negative. */
    long[] costs() {
        return cash(booking -> isOpen(booking) && booking.kind() == BookingKind.COST);
    }

    /** Interest that is open. */
    long[] interest() {
        return cash(booking -> isOpen(booking) && booking.kind() == BookingKind.INTEREST);
    }

    /** Everything but contributions, and costs and payouts that are open. */
    long[] others() {
        return cash(booking -> !isContribution(booking) && !(isOpen(booking) && MOVED_APART.contains(booking.kind())));
    }

    /** What is paid of everything but payouts that can still come otherwise, not set off against what is received. */
    long[] payments() {
        Payments payments = new Payments(schedule);
        long[] paid = new long[calendar.count()];
        for (Booking booking : schedule.bookings()) {
            boolean isPayout = booking.kind() == BookingKind.PAYOUT || booking.kind() == BookingKind.PAYOUT_EXPENSED;
            if (!isPayout || !isOpen(booking)) {
                add(paid, booking, payments.of(booking));
            }
        }
        return paid;
    }

    /** Income that is open by line of other income, in the order of the plan. */
    Map<String, long[]> incomes() {
        Map<String, long[]> incomes = new LinkedHashMap<>();
        for (BudgetLine line : schedule.plan().lines()) {
            if (line.kind() == LineKind.INCOME) {
                incomes.put(line.id(), new long[calendar.count()]);
            }
        }
        for (Booking booking : schedule.bookings()) {
            // income of another source, such as what a bank account holds beyond the books, is of no line
            boolean isPaidAtOnce = booking.kind() == BookingKind.INCOME && isOpen(booking);
            long[] flows = isPaidAtOnce ? incomes.get(booking.source()) : null;
            if (flows != null) {
                add(flows, booking, booking.amount().ore());
            }
        }
        return Collections.unmodifiableMap(incomes);
    }

    /** Whether one of the dated lines books it. */
    boolean isDated(Booking booking) {
        return booking.kind().isOfLine() && dated.contains(booking.source());
    }

    /** Whether a booking of an undated line, or of a commitment, can still come otherwise. */
    private boolean isOpen(Booking booking) {
        return calendar.indexOf(booking.month()) >= from && !isDated(booking);
    }

    private static boolean isContribution(Booking booking) {
        return booking.kind() == BookingKind.CONTRIBUTION || booking.kind() == BookingKind.CONTRIBUTION_ARREARS;
    }

    private long[] cash(Predicate<Booking> which) {
        long[] flows = new long[calendar.count()];
        for (Booking booking : schedule.bookings()) {
            if (which.test(booking)) {
                add(flows, booking, booking.effectOn(Account.CASH).ore());
            }
        }
        return flows;
    }

    private void add(long[] flows, Booking booking, long ore) {
        int month = calendar.indexOf(booking.month());
        flows[month] = Math.addExact(flows[month], ore);
    }
}
