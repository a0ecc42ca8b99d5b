package rar.simulation.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.Schedule;

/**
 * What members owe as booked, by the month it is due in, and what of cash stems from it: an instalment arrives in its month,
 * or so many months later as its party has agreed. What has been paid, in advance too, is certain. Amounts are in öre.
 */
final class DueContributions {

    private final Months months;
    private final int from;
    private final Map<String, long[]> due = new HashMap<>();
    private final List<OwedInstalment> owed = new ArrayList<>();
    private final long[] settled;
    private final long[] cashOfOthers;
    private final long[] receivable;

    /** @param from the first month that is open */
    DueContributions(Schedule schedule, Months months, int from) {
        this.months = months;
        this.from = from;
        this.settled = new long[months.years()];
        this.cashOfOthers = new long[months.count()];
        this.receivable = new long[months.count()];
        Map<String, MemberBookings> ledgers = new LinkedHashMap<>();
        for (Booking booking : schedule.bookings()) {
            ledgers.computeIfAbsent(booking.source(), any -> new MemberBookings(months.count()))
                    .add(booking, months.indexOf(booking.month()));
        }
        for (Party party : schedule.plan().contributions().parties()) {
            int paidAfter = schedule.plan().contributions().terms(party).paidAfter();
            for (Member member : party.members()) {
                MemberBookings ledger = ledgers.get(member.id());
                if (ledger != null) {
                    fallDue(member.id(), ledger, paidAfter);
                    owe(party.id(), member.id(), ledger, paidAfter);
                }
            }
        }
    }

    private void fallDue(String member, MemberBookings ledger, int paidAfter) {
        long[] amounts = new long[months.count()];
        for (int m = 0; m < amounts.length; m++) {
            cashOfOthers[m] += ledger.arrives(m);
            amounts[m] = ledger.due(m);
            if (m < from) {
                settled[m / 12] += amounts[m];
            } else {
                long paid = ledger.fromPrepaid(m);
                settled[m / 12] += paid;
                amounts[m] -= paid;
                expect(m, m + paidAfter, amounts[m]);
            }
        }
        due.put(member, amounts);
    }

    private void owe(String party, String member, MemberBookings ledger, int paidAfter) {
        long[] unpaid = ledger.owed(from);
        int late = ledger.overdueArrives(from, paidAfter, unpaid);
        for (int m = 0; m < from; m++) {
            int expected = m + paidAfter >= from ? m + paidAfter : late;
            if (unpaid[m] > 0 && expected != MemberBookings.NEVER) {
                owed.add(new OwedInstalment(party, member, m, expected, paidAfter, unpaid[m]));
                expect(m, expected, unpaid[m]);
            }
        }
    }

    /** What can be moved is none of the other cash, and a receivable until it is expected. */
    private void expect(int month, int arrives, long ore) {
        for (int m = month; m < Math.min(arrives, months.count()); m++) {
            receivable[m] += ore;
        }
        if (arrives < months.count()) {
            cashOfOthers[arrives] -= ore;
        }
    }

    /** What is due of a member in each month, what it has paid in advance apart. */
    long[] of(String member) {
        return Objects.requireNonNullElseGet(due.get(member), () -> new long[months.count()]);
    }

    /** What members owe when the first open month begins, and are expected to pay. */
    List<OwedInstalment> owed() {
        return List.copyOf(owed);
    }

    /** What is certain of the contributions of a year: what was due before the first open month or has been paid in advance. */
    long settled(int y) {
        return settled[y];
    }

    /** What arrives in a month of what members owe, besides what can be moved. */
    long cashOfOthers(int month) {
        return cashOfOthers[month];
    }

    /** What is due by the end of a month and arrives later, as agreed or expected. */
    long receivable(int month) {
        return receivable[month];
    }
}
