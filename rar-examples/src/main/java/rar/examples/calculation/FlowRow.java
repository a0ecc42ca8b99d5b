package rar.examples.calculation;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import rar.model.balance.BalancePlan;
import rar.model.balance.Payments;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.Horizon;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/**
 * The bookings of one kind from one source, month by month.
 *
 * @param kind of them all
 * @param source the id of what they stem from
 * @param pays whether they pay something, seen by themselves and not set off against what is received
 * @param months what is booked in each month of the plan
 */
record FlowRow(BookingKind kind, String source, boolean pays, Vector<Money> months) {

    /** @throws NullPointerException if a component is null; it names the component */
    FlowRow {
        Components.present(FlowRow.class, kind, source, months);
    }

    /** The rows of a balance plan, kind by kind; of each kind first what pays. */
    static Vector<FlowRow> of(BalancePlan balance) {
        Payments payments = new Payments(balance.schedule());
        Map<FlowRow, Vector<Booking>> found = new LinkedHashMap<>();
        for (Booking booking : balance.schedule().bookings()) {
            FlowRow key = new FlowRow(booking.kind(), booking.source(), payments.of(booking) != 0, Vector.empty());
            found.merge(key, Vector.of(booking), Vector::appendAll);
        }
        Horizon horizon = balance.plan().horizon();
        return Vector.ofAll(found.entrySet())
                .map(row -> row.getKey().with(row.getValue(), horizon))
                .sorted(Comparator.comparing(FlowRow::kind).thenComparing(row -> row.pays() ? 0 : 1));
    }

    private FlowRow with(Seq<Booking> bookings, Horizon horizon) {
        Vector<Money> sums = Vector.fill(horizon.months(), Money.ZERO);
        for (Tuple2<Integer, Money> each :
                bookings.map(booking -> Tuple.of(horizon.indexOf(booking.month()), booking.amount()))) {
            sums = sums.update(each._1, before -> before.plus(each._2));
        }
        return new FlowRow(kind, source, pays, sums);
    }

    /** What is booked from one month to another, both included. */
    Money sum(int first, int last) {
        return Money.sum(months.slice(first, last + 1));
    }

    boolean movesCash() {
        return kind.effectOn(Account.CASH) != 0;
    }
}
