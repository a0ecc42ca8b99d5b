package rar.simulation.replay;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import rar.model.money.Money;
import rar.model.plan.Accrual;
import rar.model.plan.Horizon;
import rar.model.plan.LineKind;
import rar.model.schedule.Booking;
import rar.model.schedule.LinePayments;
import rar.model.schedule.Schedule;
import rar.simulation.projection.Projection;

/**
 * Budget lines of one scenario that are paid apart from when they are incurred, or with VAT: their parts as they come out, booked
 * as those of the plan are.
 */
final class DatedReplay {

    private final Schedule schedule;
    private final Horizon horizon;
    private final FundingReplay funding;
    /** The first month that is open. */
    private final YearMonth first;

    DatedReplay(Projection projection, FundingReplay funding) {
        this.schedule = projection.schedule();
        this.first = projection.calendar().month(projection.firstOpen());
        this.horizon = schedule.plan().horizon();
        this.funding = funding;
    }

    /**
     * Their bookings.
     *
     * @param costs what the costs of a year come to, as a factor
     * @param interest what the interest of a year comes to
     */
    List<Booking> bookings(IntToDoubleFunction costs, IntToDoubleFunction interest) {
        List<Booking> bookings = new ArrayList<>();
        for (LinePayments line : schedule.dated()) {
            bookings.addAll(comesOut(line, costs, interest).bookings().asJava());
        }
        return bookings;
    }

    private LinePayments comesOut(LinePayments line, IntToDoubleFunction costs, IntToDoubleFunction interest) {
        LineKind kind = line.line().kind();
        if (kind == LineKind.INCOME) {
            return line.withAccruals(line.accruals()
                    .flatMap(part -> isPast(part)
                            ? Vector.of(part)
                            : funding.received(line.line().id(), part, isKnown(part))
                                    .toVector()));
        }
        // costs keep the level that they have reached; no interest is drawn of years after the plan
        return kind == LineKind.COST
                ? scaled(line, year -> costs.applyAsDouble(Math.min(year, horizon.lastYear())))
                : scaled(line, year -> year > horizon.lastYear() ? 1 : interest.applyAsDouble(year));
    }

    /** Paid before the open months: nothing moves it any longer. */
    private boolean isPast(Accrual part) {
        return part.due().isBefore(first);
    }

    /** Incurred before them: it is known what it comes to. */
    private boolean isKnown(Accrual part) {
        return part.incurred().isBefore(first);
    }

    /** What a year's months have of one payment is rounded together: each has what it adds to the sum of those before. */
    private LinePayments scaled(LinePayments line, IntToDoubleFunction factor) {
        record Payment(YearMonth due, int year) {}
        Map<Payment, Money> sums = new HashMap<>();
        return line.withAccruals(line.accruals().map(part -> {
            if (isPast(part) || isKnown(part)) {
                return part;
            }
            int year = part.incurred().getYear();
            Money before = sums.getOrDefault(new Payment(part.due(), year), Money.ZERO);
            Money now = before.plus(part.result());
            sums.put(new Payment(part.due(), year), now);
            double f = factor.applyAsDouble(year);
            Money scaled = CommitmentLedger.scaled(now, f).minus(CommitmentLedger.scaled(before, f));
            return new Accrual(part.incurred(), part.due(), scaled);
        }));
    }
}
