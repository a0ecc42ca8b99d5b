package rar.model.forecast;

import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/**
 * A member's contributions booked month by month: what arrives pays what is outstanding first, then what is due, and is
 * a liability to the member beyond that; what is due is paid from such a liability first.
 */
final class MemberLedger {

    private final String member;
    private Vector<Booking> bookings = Vector.empty();
    private Money outstanding = Money.ZERO;
    private Money prepaid = Money.ZERO;

    private MemberLedger(String member) {
        this.member = member;
    }

    /** The bookings of a member over the horizon. */
    static Vector<Booking> bookings(
            ActualsAndForecast following, MemberActuals outcome, SortedMap<YearMonth, Money> plannedDue) {
        Cutoff cutoff = following.cutoff();
        SortedMap<YearMonth, Money> dueToDate = following.silentAsPlanned().toDate(outcome.due(), plannedDue);
        SortedMap<YearMonth, Money> due =
                Flow.plus(dueToDate, following.rest(outcome.forecast(), plannedDue, dueToDate));
        SortedMap<YearMonth, Money> received = following.toDate(outcome.received(), dueToDate);
        Horizon horizon = cutoff.horizon();
        MemberLedger ledger = new MemberLedger(outcome.member());
        for (YearMonth month : Vector.range(0, horizon.months()).map(horizon::month)) {
            Money falls = due.getOrElse(month, Money.ZERO);
            Money arrives = cutoff.isPast(month)
                    ? received.getOrElse(month, Money.ZERO)
                    : ledger.expected(falls, outcome.arrears().contains(month));
            ledger.book(month, falls, arrives);
        }
        return ledger.bookings;
    }

    /** What is due arrives, less what has arrived already, and what is outstanding if that is expected now. */
    private Money expected(Money due, boolean withArrears) {
        Money rest = due.minus(due.min(prepaid));
        return withArrears ? rest.plus(outstanding) : rest;
    }

    private void book(YearMonth month, Money due, Money received) {
        Money arrears = received.min(outstanding);
        Money fromPrepaid = due.min(prepaid);
        Money paid = received.minus(arrears).min(due.minus(fromPrepaid));
        Money unpaid = due.minus(fromPrepaid).minus(paid);
        Money tooEarly = received.minus(arrears).minus(paid);
        outstanding = outstanding.minus(arrears).plus(unpaid);
        prepaid = prepaid.minus(fromPrepaid).plus(tooEarly);
        book(month, BookingKind.CONTRIBUTION, paid.plus(fromPrepaid));
        book(month, BookingKind.CONTRIBUTION_OUTSTANDING, unpaid);
        book(month, BookingKind.CONTRIBUTION_ARREARS, arrears);
        book(month, BookingKind.LIABILITIES_RISE, tooEarly.minus(fromPrepaid));
    }

    private void book(YearMonth month, BookingKind kind, Money amount) {
        bookings = bookings.append(new Booking(month, kind, member, amount));
    }
}
