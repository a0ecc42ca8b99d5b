package rar.model.schedule;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.model.timing.Vat;

/** VAT on what a project or grant is paid: rounded once for what it is paid in a month, in however many parts. */
public final class PayoutVat {

    private PayoutVat() {}

    /** What it books in the months of a plan. */
    public static Vector<Booking> bookings(
            Vat vat, String grant, SortedMap<YearMonth, Money> payouts, Horizon horizon) {
        return payouts.toVector()
                .flatMap(paid -> VatBookings.OF_PAYOUTS.of(vat, paid._1, paid._2, grant))
                .filter(booking -> horizon.covers(booking.month()));
    }

    /** What is refunded by month. */
    public static SortedMap<YearMonth, Money> refunds(Vat vat, SortedMap<YearMonth, Money> payouts) {
        return TreeMap.ofEntries(
                payouts.map(paid -> new Tuple2<>(paid._1.plusMonths(vat.refundedAfter()), vat.on(paid._2))));
    }
}
