package rar.simulation.replay;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rar.model.money.Money;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.timing.Vat;

/** VAT on the payouts of a commitment in one scenario: paid with each, and refunded later. */
final class ReplayedVat {

    private ReplayedVat() {}

    /**
     * The bookings of it on payouts of the open months; none where there is no VAT.
     *
     * @param first the first month that is open
     * @param paid bookings among which the payouts are
     */
    static List<Booking> of(Commitment commitment, YearMonth first, List<Booking> paid) {
        List<Booking> bookings = new ArrayList<>();
        for (Vat vat : commitment.vat()) {
            String id = commitment.id();
            ReplayedFunding.payouts(commitment, paid)
                    .filterKeys(month -> !month.isBefore(first))
                    .forEach((month, net) -> {
                        Money amount = vat.on(net);
                        YearMonth refunded = month.plusMonths(vat.refundedAfter());
                        bookings.add(new Booking(month, BookingKind.PAYOUT_VAT_PAID, id, amount));
                        bookings.add(new Booking(refunded, BookingKind.PAYOUT_VAT_REFUNDED, id, amount));
                    });
        }
        return bookings;
    }

    /** Whether a booking is VAT that is paid in the open months, or the refund of that. */
    static boolean isOpen(Booking booking, Vat vat, YearMonth first) {
        YearMonth from =
                booking.kind() == BookingKind.PAYOUT_VAT_REFUNDED ? first.plusMonths(vat.refundedAfter()) : first;
        return isOfPayout(booking) && !booking.month().isBefore(from);
    }

    static boolean isOfPayout(Booking booking) {
        return booking.kind() == BookingKind.PAYOUT_VAT_PAID || booking.kind() == BookingKind.PAYOUT_VAT_REFUNDED;
    }

    /** What has been paid by the end of a month on payouts that are so many months later, and is refunded after it. */
    static long standing(Commitment commitment, SortedMap<YearMonth, Money> payouts, int later, YearMonth through) {
        Money standing = Money.ZERO;
        for (Vat vat : commitment.vat()) {
            SortedMap<YearMonth, Money> made =
                    TreeMap.ofEntries(payouts.map(payout -> new Tuple2<>(payout._1.plusMonths(later), payout._2)));
            standing = Money.sum(made.filterKeys(month -> !month.isAfter(through)
                            && month.plusMonths(vat.refundedAfter()).isAfter(through))
                    .values()
                    .map(vat::on));
        }
        return standing.ore();
    }
}
