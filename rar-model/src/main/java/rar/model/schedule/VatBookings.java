package rar.model.schedule;

import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.timing.Vat;

/** VAT on payments: rounded when a payment is made, a receivable until it is refunded. */
final class VatBookings {

    private VatBookings() {}

    /** Those of a line's net payments; what comes in is positive. */
    static Vector<Booking> of(BudgetLine line, SortedMap<YearMonth, Money> payments) {
        return line.vat()
                .toVector()
                .flatMap(vat -> payments.toVector().flatMap(paid -> of(vat, paid._1, paid._2.negated(), line.id())));
    }

    /** VAT on a net payment, and its refund. */
    static Vector<Booking> of(Vat vat, YearMonth month, Money net, String source) {
        Money amount = vat.on(net);
        return Vector.of(
                new Booking(month, BookingKind.VAT_PAID, source, amount),
                new Booking(month.plusMonths(vat.refundedAfter()), BookingKind.VAT_REFUNDED, source, amount));
    }
}
