package rar.examples.calculation;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import rar.examples.answer.SourceNames;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.schedule.BookingKind;

/**
 * Every flow of a plan by month, as values, summed by kind of booking: what all other sheets sum. Whoever changes one of them
 * changes all that follows from it.
 */
final class FlowSheet {

    private static final int NAMES = 2;

    private final BalancePlan balance;
    private final Headings headings;
    private final Grid grid;
    private final Vector<FlowRow> rows;
    private Map<FlowRow, Place> places = HashMap.empty();
    private Map<BookingKind, Place> totals = HashMap.empty();

    FlowSheet(BalancePlan balance, Headings headings) {
        this.balance = balance;
        this.headings = headings;
        this.grid = headings.grid(SheetName.FLOWS, CalculationPhrase.FLOWS_NOTE);
        this.rows = FlowRow.of(balance);
        fill();
    }

    private void fill() {
        grid.head(
                Vector.of(headings.text(CalculationPhrase.BOOKING), headings.text(CalculationPhrase.SOURCE))
                        .appendAll(Vector.range(0, balance.months()).map(m -> Cell.month(balance.month(m))))
                        .append(headings.text(CalculationPhrase.TOTAL)),
                NAMES);
        SourceNames names = SourceNames.of(balance.schedule(), headings.words());
        for (BookingKind kind : rows.map(FlowRow::kind).distinct()) {
            Vector<FlowRow> ofKind = rows.filter(row -> row.kind() == kind);
            Place first = grid.next();
            ofKind.forEach(row -> places = places.put(
                    row,
                    row(row, names.of(row.kind(), row.source()).getOrElse("")).right(NAMES)));
            totals = totals.put(kind, total(kind, ofKind, first).right(NAMES));
        }
    }

    private Place row(FlowRow row, String name) {
        Place first = grid.row(headings.text(row.kind()), Cell.text(name));
        for (int m = 0; m < balance.months(); m++) {
            if (row.months().get(m).ore() != 0) {
                grid.put(first.right(NAMES + m), Cell.amount(row.months().get(m)));
            }
        }
        sum(first, row.sum(0, balance.months() - 1), Look.PLAIN);
        return first;
    }

    private Place total(BookingKind kind, Vector<FlowRow> ofKind, Place first) {
        Cell name = headings.text(Message.of(CalculationPhrase.SUM_OF).with("kind", Message.of(kind)));
        Place total = grid.row(name.as(Look.TOTAL), Cell.text("").as(Look.TOTAL));
        for (int m = 0; m < balance.months(); m++) {
            int month = m;
            Place top = first.right(NAMES + m);
            Money known = Money.sum(ofKind.map(row -> row.months().get(month)));
            grid.put(
                    total.right(NAMES + m),
                    Cell.amount(known)
                            .by(LinearSum.of(new Span(top, top.below(ofKind.size() - 1))))
                            .as(Look.TOTAL));
        }
        sum(total, Money.sum(ofKind.map(row -> row.sum(0, balance.months() - 1))), Look.TOTAL);
        return total;
    }

    private void sum(Place first, Money known, Look look) {
        Span months = new Span(first.right(NAMES), first.right(NAMES + balance.months() - 1));
        grid.put(
                first.right(NAMES + balance.months()),
                Cell.amount(known).by(LinearSum.of(months)).as(look));
    }

    Sheet sheet() {
        return grid.sheet();
    }

    /** The kinds that are booked. */
    Seq<BookingKind> kinds() {
        return rows.map(FlowRow::kind).distinct();
    }

    /** What bookings of every kind add to an account and those under it, from one month to another. */
    KnownSum ofHeading(Account heading, int first, int last) {
        return sum(
                row -> true,
                kind -> Vector.of(Account.values())
                        .filter(account -> account.heading() == heading)
                        .map(kind::effectOn)
                        .sum()
                        .intValue(),
                first,
                last);
    }

    /** What they add to one account. */
    KnownSum of(Account account, int first, int last) {
        return sum(row -> true, kind -> kind.effectOn(account), first, last);
    }

    /**
     * The sum of some rows from one month to another, both included; kind by kind where all of a kind are among them.
     *
     * @param sign 1, -1, or 0 for a kind that is left out
     */
    KnownSum sum(Predicate<FlowRow> which, ToIntFunction<BookingKind> sign, int first, int last) {
        KnownSum sum = KnownSum.NONE;
        for (BookingKind kind : kinds()) {
            Vector<FlowRow> ofKind = rows.filter(row -> row.kind() == kind);
            Vector<FlowRow> some = sign.applyAsInt(kind) == 0 ? Vector.empty() : ofKind.filter(which);
            if (some.size() == ofKind.size()) {
                Money known = Money.sum(some.map(row -> row.sum(first, last)));
                sum = sum.and(sign.applyAsInt(kind), span(totals.get(kind).get(), first, last), known);
            } else {
                for (FlowRow row : some) {
                    Span span = span(places.get(row).get(), first, last);
                    sum = sum.and(sign.applyAsInt(kind), span, row.sum(first, last));
                }
            }
        }
        return sum;
    }

    private static Span span(Place row, int first, int last) {
        return new Span(row.right(first), row.right(last));
    }
}
