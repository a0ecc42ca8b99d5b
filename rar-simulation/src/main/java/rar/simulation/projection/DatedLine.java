package rar.simulation.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rar.model.money.Components;
import rar.model.plan.Account;
import rar.model.plan.LineKind;
import rar.model.schedule.LinePayments;
import rar.model.timing.Vat;

/**
 * A budget line that is paid apart from when it is incurred, or with VAT. Months count from the plan's first, 0.
 *
 * @param id of the line
 * @param kind of the line: a cost, an income or interest
 * @param parts what is incurred and paid, but for what was paid before the first open month
 * @param settled what else is paid in a month, of months before the plan, in öre; what comes in is positive
 * @param vat that is paid on top
 * @param from the first open month: what was incurred before is known
 */
public record DatedLine(
        String id, LineKind kind, List<Part> parts, SortedMap<Integer, Long> settled, Optional<Vat> vat, int from) {

    /** @throws NullPointerException if a component is null; it names the component */
    public DatedLine {
        Components.present(DatedLine.class, id, kind, parts, settled, vat);
    }

    /**
     * A part of a line.
     *
     * @param incurred the month whose result it is, perhaps after the plan's last
     * @param due the month of its payment, likewise
     * @param ore what it adds to the result: income is positive, a cost negative
     */
    public record Part(int incurred, int due, long ore) {}

    /** Whether what a part comes to can still change. */
    public boolean isOpen(Part part) {
        return part.incurred >= from;
    }

    static DatedLine of(LinePayments payments, Months calendar, int from) {
        List<Part> parts = new ArrayList<>();
        payments.accruals().forEach(accrual -> {
            int due = calendar.indexOf(accrual.due());
            if (due >= from) {
                parts.add(new Part(
                        calendar.indexOf(accrual.incurred()),
                        due,
                        accrual.result().ore()));
            }
        });
        SortedMap<Integer, Long> settled = new TreeMap<>();
        payments.settlements()
                .filter(booking -> calendar.indexOf(booking.month()) >= from)
                .forEach(booking -> settled.merge(
                        calendar.indexOf(booking.month()),
                        booking.effectOn(Account.CASH).ore(),
                        Math::addExact));
        return new DatedLine(
                payments.line().id(),
                payments.line().kind(),
                List.copyOf(parts),
                settled,
                payments.line().vat().toJavaOptional(),
                from);
    }
}
