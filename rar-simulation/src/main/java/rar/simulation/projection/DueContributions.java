package rar.simulation.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/**
 * What members owe as booked, by the month it is due in, and what of cash stems from it: an instalment arrives in its month,
 * or so many months later as its party has agreed. Amounts are in öre.
 */
final class DueContributions {

    private final Months months;
    private final Map<String, long[]> due = new HashMap<>();
    private final Map<String, Integer> paidAfter = new HashMap<>();
    private final Map<String, long[]> arrears = new HashMap<>();
    private final long[] cashOfOthers;
    private final long[] receivable;

    DueContributions(Schedule schedule, Months months) {
        this.months = months;
        this.cashOfOthers = new long[months.count()];
        this.receivable = new long[months.count()];
        FinancialPlan plan = schedule.plan();
        for (Party party : plan.contributions().parties()) {
            int late = plan.contributions().terms(party).paidAfter();
            party.members().forEach(member -> paidAfter.put(member.id(), late));
        }
        schedule.bookings()
                .filter(booking -> booking.kind() == BookingKind.CONTRIBUTION_ARREARS)
                .forEach(this::arrive);
        schedule.bookings()
                .filter(booking -> booking.kind() == BookingKind.CONTRIBUTION
                        || booking.kind() == BookingKind.CONTRIBUTION_OUTSTANDING)
                .forEach(this::fallDue);
    }

    private void arrive(Booking booking) {
        int month = months.indexOf(booking.month());
        arrears.computeIfAbsent(booking.source(), any -> new long[months.count()])[month] +=
                booking.amount().ore();
        cashOfOthers[month] += booking.amount().ore();
    }

    private void fallDue(Booking booking) {
        String member = booking.source();
        int month = months.indexOf(booking.month());
        int late = paidAfter.getOrDefault(member, 0);
        boolean arrived = booking.kind() == BookingKind.CONTRIBUTION;
        long ore = arrived ? booking.amount().ore() : late == 0 ? 0 : arriving(member, month + late, booking);
        due.computeIfAbsent(member, any -> new long[months.count()])[month] += ore;
        for (int m = month; m < Math.min(month + late, months.count()); m++) {
            receivable[m] += ore;
        }
        if (arrived && late > 0) {
            cashOfOthers[month] += ore;
        }
        if (late > 0 && month + late < months.count()) {
            cashOfOthers[month + late] -= ore;
        }
    }

    /** What arrives as agreed of an instalment that is outstanding; all of it where that is after the plan. */
    private long arriving(String member, int month, Booking booking) {
        long ore = booking.amount().ore();
        if (month >= months.count()) {
            return ore;
        }
        long[] arriving = arrears.getOrDefault(member, new long[months.count()]);
        long part = Math.min(ore, arriving[month]);
        arriving[month] -= part;
        return part;
    }

    /** What is due of a member in each month. */
    long[] of(String member) {
        return Objects.requireNonNullElseGet(due.get(member), () -> new long[months.count()]);
    }

    /** What arrives in a month of what members owe, besides what arrives of each instalment as agreed: arrears of before. */
    long cashOfOthers(int month) {
        return cashOfOthers[month];
    }

    /** What is due by the end of a month and arrives later, as agreed. */
    long receivable(int month) {
        return receivable[month];
    }
}
