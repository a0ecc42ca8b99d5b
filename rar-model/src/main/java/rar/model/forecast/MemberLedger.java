package rar.model.forecast;

import io.vavr.Tuple;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.model.plan.InstalmentTerms;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/**
 * A member's contributions booked month by month: what arrives pays what is outstanding first, the oldest before the others,
 * then what is due, and is a liability to the member beyond that; what is due is paid from such a liability first. What is to
 * be paid later by agreement is expected then, what is overdue when the outcome says.
 */
final class MemberLedger {

    private final String member;
    private final InstalmentTerms terms;
    private Vector<Booking> bookings = Vector.empty();
    /** By the month in which it is to be paid. */
    private SortedMap<YearMonth, Money> outstanding = Flow.NOTHING;

    private Money prepaid = Money.ZERO;

    private MemberLedger(String member, InstalmentTerms terms) {
        this.member = member;
        this.terms = terms;
    }

    /** The bookings of a member over the horizon. */
    static Vector<Booking> bookings(
            ActualsAndForecast following,
            MemberActuals outcome,
            InstalmentTerms terms,
            SortedMap<YearMonth, Money> plannedDue) {
        Cutoff cutoff = following.cutoff();
        SortedMap<YearMonth, Money> dueToDate = following.silentAsPlanned().toDate(outcome.due(), plannedDue);
        SortedMap<YearMonth, Money> due =
                Flow.plus(dueToDate, following.rest(outcome.forecast(), plannedDue, dueToDate));
        SortedMap<YearMonth, Money> received = following.toDate(
                outcome.received(), dueToDate.map((month, amount) -> Tuple.of(terms.paid(month), amount)));
        Horizon horizon = cutoff.horizon();
        MemberLedger ledger = new MemberLedger(outcome.member(), terms);
        for (YearMonth month : Vector.range(0, horizon.months()).map(horizon::month)) {
            Money falls = due.getOrElse(month, Money.ZERO);
            Money arrives = cutoff.isPast(month)
                    ? received.getOrElse(month, Money.ZERO)
                    : ledger.expected(month, falls, outcome.arrears().contains(month));
            ledger.book(month, falls, arrives);
        }
        return ledger.bookings;
    }

    /** What is to be paid arrives, less what has arrived already, and what is overdue if that is expected now. */
    private Money expected(YearMonth month, Money due, boolean withOverdue) {
        Money onTime = outstanding.get(month).getOrElse(Money.ZERO);
        Money rest = terms.paidAfter() == 0 ? due.minus(due.min(prepaid)) : Money.ZERO;
        Money overdue = Flow.sum(outstanding.filterKeys(before -> before.isBefore(month)));
        return onTime.plus(rest).plus(withOverdue ? overdue : Money.ZERO);
    }

    private void book(YearMonth month, Money due, Money received) {
        Money arrears = received.min(Flow.sum(outstanding));
        Money fromPrepaid = due.min(prepaid);
        Money paid = received.minus(arrears).min(due.minus(fromPrepaid));
        Money unpaid = due.minus(fromPrepaid).minus(paid);
        Money tooEarly = received.minus(arrears).minus(paid);
        outstanding = Flow.plus(afterPaying(arrears), TreeMap.of(terms.paid(month), unpaid));
        prepaid = prepaid.minus(fromPrepaid).plus(tooEarly);
        book(month, BookingKind.CONTRIBUTION, paid.plus(fromPrepaid));
        book(month, BookingKind.CONTRIBUTION_OUTSTANDING, unpaid);
        book(month, BookingKind.CONTRIBUTION_ARREARS, arrears);
        book(month, BookingKind.LIABILITIES_RISE, tooEarly.minus(fromPrepaid));
    }

    private SortedMap<YearMonth, Money> afterPaying(Money arrears) {
        SortedMap<YearMonth, Money> paid = Flow.atMost(outstanding, arrears);
        return Flow.withoutZeros(outstanding.map(
                (month, amount) -> Tuple.of(month, amount.minus(paid.get(month).getOrElse(Money.ZERO)))));
    }

    private void book(YearMonth month, BookingKind kind, Money amount) {
        bookings = bookings.append(new Booking(month, kind, member, amount));
    }
}
