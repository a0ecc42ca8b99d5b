package rar.model.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.Accrual;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.OpeningItem;
import rar.model.timing.PaymentTerms;

/**
 * What a budget line is incurred and paid in a plan: every part of it in the month of its result and in that of its payment.
 * What lies between is a receivable, a payable, a prepaid cost or a prepaid income.
 *
 * @param horizon the plan's
 * @param line the line
 * @param items those of the opening balance that name it
 * @param accruals each part as it is paid; one that was paid before the plan has its month before the plan's first
 */
public record LinePayments(Horizon horizon, BudgetLine line, Vector<OpeningItem> items, Vector<Accrual> accruals) {

    /** @throws NullPointerException if a component is null; it names the component */
    public LinePayments {
        Components.present(LinePayments.class, horizon, line, items, accruals);
    }

    /** A line as planned. */
    public static LinePayments of(FinancialPlan plan, BudgetLine line) {
        return of(plan, line, line.accruals(plan.horizon()));
    }

    /**
     * A line of which something else is incurred in the plan's months; what comes after them is as planned.
     *
     * @param incurred by month, in the line's own sign
     */
    public static LinePayments of(FinancialPlan plan, BudgetLine line, SortedMap<YearMonth, Money> incurred) {
        Vector<Accrual> after =
                line.accruals(plan.horizon()).reject(accrual -> plan.horizon().covers(accrual.incurred()));
        return of(
                plan,
                line,
                incurred.toVector()
                        .map(month -> line.accrual(month._1, month._2))
                        .appendAll(after));
    }

    private static LinePayments of(FinancialPlan plan, BudgetLine line, Vector<Accrual> byTerms) {
        Vector<OpeningItem> items =
                plan.opening().map(opening -> opening.itemsOf(line)).getOrElse(Vector.empty());
        LinePayments nothing = new LinePayments(plan.horizon(), line, items, Vector.empty());
        return nothing.withAccruals(byTerms.flatMap(nothing::asPaid));
    }

    /** The line with other accruals. */
    public LinePayments withAccruals(Vector<Accrual> accruals) {
        return new LinePayments(horizon, line, items, accruals);
    }

    /** Whether everything is paid in its month and without VAT. */
    public boolean isUndated() {
        return line.timing().payment().equals(PaymentTerms.WHEN_INCURRED)
                && line.vat().isEmpty()
                && items.isEmpty();
    }

    /** What the terms would have paid before the plan, and no item of the opening balance says was paid. */
    public Money unpaidBefore() {
        return isPrepaid()
                ? Money.ZERO
                : Money.sum(line.accruals(horizon).filter(this::isDueBefore).map(Accrual::result));
    }

    /** What is paid after the plan of what is incurred in it: payables, or receivables, at its end. */
    public Money paidAfter() {
        return Money.sum(accruals.filter(accrual -> accrual.due().isAfter(horizon.lastMonth()))
                .map(Accrual::result));
    }

    /** What is paid in the plan for months after it: prepaid at its end. */
    public Money prepaidAfter() {
        return Money.sum(
                accruals.reject(accrual -> horizon.covers(accrual.incurred())).map(Accrual::result));
    }

    /** The VAT that is paid in the plan and refunded after it. */
    public Money vatRefundedAfter() {
        return Money.sum(VatBookings.of(line, payments())
                .filter(booking -> booking.kind() == BookingKind.VAT_REFUNDED)
                .reject(booking -> horizon.covers(booking.month()))
                .map(Booking::amount));
    }

    /** The net payments by month, those of the opening balance's items included; what comes in is positive. */
    public SortedMap<YearMonth, Money> payments() {
        SortedMap<YearMonth, Money> paid = TreeMap.empty();
        for (Accrual accrual : accruals) {
            paid = paid.merge(TreeMap.of(accrual.due(), accrual.result()), Money::plus);
        }
        for (Booking settled : settlements()) {
            paid = paid.merge(TreeMap.of(settled.month(), settled.effectOn(Account.CASH)), Money::plus);
        }
        return paid.filterKeys(horizon::covers);
    }

    /** Everything that the line books in the plan's months, each month and kind once. */
    public Vector<Booking> bookings() {
        Option<BookingKind> plain = BookingKind.of(line.kind());
        return plain.isEmpty()
                ? Vector.empty()
                : together(accruals.flatMap(accrual -> bookings(accrual, plain.get()))
                        .appendAll(settlements())
                        .appendAll(VatBookings.of(line, payments()))
                        .filter(booking -> horizon.covers(booking.month())));
    }

    private Vector<Accrual> asPaid(Accrual accrual) {
        if (!isDueBefore(accrual)) {
            return Vector.of(accrual);
        }
        if (!isPrepaid()) {
            // nothing counts as paid before the plan, so it is due as the plan begins
            return Vector.of(accrual.paidIn(horizon.firstMonth()));
        }
        Money planned = line.months(accrual.incurred().getYear(), horizon)
                .get(accrual.incurred().getMonthValue() - 1);
        Accrual prepaid = line.accrual(accrual.incurred(), planned);
        return Vector.of(
                        prepaid,
                        new Accrual(
                                accrual.incurred(),
                                accrual.incurred(),
                                accrual.result().minus(prepaid.result())))
                .reject(part -> part.result().ore() == 0);
    }

    private boolean isDueBefore(Accrual accrual) {
        return accrual.due().isBefore(horizon.firstMonth());
    }

    private boolean isPrepaid() {
        return items.exists(item -> item.kind().isPrepaid());
    }

    private Vector<Booking> bookings(Accrual accrual, BookingKind plain) {
        Money result = accrual.result();
        if (accrual.isPaidWhenIncurred()) {
            boolean isCost = !line.kind().isIncome();
            return Vector.of(booking(accrual.incurred(), plain, isCost ? result.negated() : result));
        }
        boolean later = accrual.due().isAfter(accrual.incurred());
        if (result.isNegative()) {
            return Vector.of(
                    booking(
                            accrual.incurred(),
                            later ? BookingKind.COST_PAYABLE : BookingKind.ADVANCE_INCURRED,
                            result.negated()),
                    booking(
                            accrual.due(),
                            later ? BookingKind.PAYABLE_PAID : BookingKind.COST_IN_ADVANCE,
                            result.negated()));
        }
        return Vector.of(
                booking(accrual.incurred(), later ? BookingKind.INCOME_RECEIVABLE : BookingKind.ADVANCE_EARNED, result),
                booking(
                        accrual.due(),
                        later ? BookingKind.RECEIVABLE_RECEIVED : BookingKind.INCOME_IN_ADVANCE,
                        result));
    }

    /** The payables and receivables of the opening balance that are of this line, in their month or on its terms. */
    public Vector<Booking> settlements() {
        return items.reject(item -> item.kind().isPrepaid()).flatMap(this::settlements);
    }

    private Seq<Booking> settlements(OpeningItem item) {
        Vector<YearMonth> months = item.month().map(Vector::of).getOrElse(() -> line.dueFromBefore(horizon));
        return months.zip(item.amount().dividedInto(months.size()))
                .map(part -> OpeningItems.settled(part._1, item, part._2, line.id()));
    }

    private Booking booking(YearMonth month, BookingKind kind, Money amount) {
        return new Booking(month, kind, line.id(), amount);
    }

    private static Vector<Booking> together(Vector<Booking> bookings) {
        record Key(YearMonth month, BookingKind kind) {}
        Map<Key, Booking> sums = new LinkedHashMap<>();
        bookings.forEach(booking -> sums.merge(
                new Key(booking.month(), booking.kind()),
                booking,
                (one, other) -> new Booking(
                        one.month(), one.kind(), one.source(), one.amount().plus(other.amount()))));
        return Vector.ofAll(sums.values());
    }
}
