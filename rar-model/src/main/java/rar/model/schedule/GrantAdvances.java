package rar.model.schedule;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.Account;

/**
 * What is paid of a grant before it is decided on (förskott): nothing is provided for it yet, so it is a claim on whom it was
 * paid to, prepaid until its decision makes it an expense. Cash and result are the same with and without.
 */
public final class GrantAdvances {

    private GrantAdvances() {}

    /**
     * The bookings that keep the provision of a grant from falling below nothing.
     *
     * @param grant decided on in the plan
     * @param bookings of it
     */
    public static Vector<Booking> of(String grant, Seq<Booking> bookings) {
        Vector<Booking> found = Vector.empty();
        Money provision = Money.ZERO;
        Money advanced = Money.ZERO;
        for (var month : bookings.groupBy(Booking::month).toSortedMap(each -> each)) {
            provision = provision.plus(Money.sum(month._2.map(booking -> booking.effectOn(Account.PROVISIONS))));
            Money standing = provision.negated().max(Money.ZERO);
            found = rises(found, month._1, grant, standing.minus(advanced));
            advanced = standing;
        }
        return found;
    }

    private static Vector<Booking> rises(Vector<Booking> before, YearMonth month, String grant, Money amount) {
        return amount.ore() == 0
                ? before
                : before.append(new Booking(month, BookingKind.PAYOUT_IN_ADVANCE, grant, amount));
    }

    /** What of a grant has been paid before its decision at the end of a month. */
    public static Money standing(String grant, Seq<Booking> bookings, YearMonth month) {
        return Money.sum(of(grant, bookings, false)
                .filter(booking -> !booking.month().isAfter(month))
                .map(Booking::amount));
    }

    /** What decisions after a month make an expense of it, by month. */
    public static Vector<Tuple2<YearMonth, Money>> settled(String grant, Seq<Booking> bookings, YearMonth month) {
        return of(grant, bookings, true)
                .filter(booking -> booking.month().isAfter(month))
                .map(booking -> new Tuple2<>(booking.month(), booking.amount().negated()))
                .toVector();
    }

    private static Seq<Booking> of(String grant, Seq<Booking> bookings, boolean settlingOnly) {
        return bookings.filter(booking -> booking.kind() == BookingKind.PAYOUT_IN_ADVANCE
                && booking.source().equals(grant)
                && (booking.amount().isNegative() || !settlingOnly));
    }
}
