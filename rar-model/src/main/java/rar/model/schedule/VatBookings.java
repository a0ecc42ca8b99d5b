package rar.model.schedule;

import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.BudgetLine;
import rar.model.timing.Vat;

/**
 * VAT on payments: rounded when a payment is made, a receivable until it is refunded.
 *
 * @param paid on which kind it is booked when it is paid
 * @param refunded on which when it is refunded
 */
record VatBookings(BookingKind paid, BookingKind refunded) {

    private static final VatBookings OF_LINES = new VatBookings(BookingKind.VAT_PAID, BookingKind.VAT_REFUNDED);
    private static final VatBookings OF_ASSETS =
            new VatBookings(BookingKind.INVESTMENT_VAT_PAID, BookingKind.INVESTMENT_VAT_REFUNDED);
    /** On payouts of projects and grants. */
    static final VatBookings OF_PAYOUTS = new VatBookings(BookingKind.PAYOUT_VAT_PAID, BookingKind.PAYOUT_VAT_REFUNDED);

    /** Those of a line's net payments; what comes in is positive. */
    static Vector<Booking> of(BudgetLine line, SortedMap<YearMonth, Money> payments) {
        return line.vat()
                .toVector()
                .flatMap(vat ->
                        payments.toVector().flatMap(paid -> OF_LINES.of(vat, paid._1, paid._2.negated(), line.id())));
    }

    /** Those of a fixed asset that is bought. */
    static Vector<Booking> of(AssetEvent event) {
        return event.vat()
                .toVector()
                .flatMap(vat -> OF_ASSETS.of(vat, event.month(), event.amount(), AssetEvents.SOURCE));
    }

    /** VAT on a net payment, and its refund. */
    Vector<Booking> of(Vat vat, YearMonth month, Money net, String source) {
        Money amount = vat.on(net);
        return Vector.of(
                new Booking(month, paid, source, amount),
                new Booking(month.plusMonths(vat.refundedAfter()), refunded, source, amount));
    }
}
