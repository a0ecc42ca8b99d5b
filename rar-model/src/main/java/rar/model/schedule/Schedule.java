package rar.model.schedule;

import io.vavr.collection.Vector;
import java.util.Objects;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;

/**
 * Everything that a plan will book, month by month, with grants settled: what the balance plan sums and what every
 * scenario starts from.
 *
 * @param plan what was scheduled
 * @param commitments projects first, then planned grants, each in the plan's order
 * @param dated the lines that are paid apart from when they are incurred, or with VAT, as they are booked
 * @param bookings inside the horizon, by month, then by kind, then in the plan's order; none is zero
 */
public record Schedule(
        FinancialPlan plan, Vector<Commitment> commitments, Vector<LinePayments> dated, Vector<Booking> bookings) {

    /** The source of bookings of how receivables as a whole rise and fall. */
    public static final String RECEIVABLES = "receivables";

    /** @throws NullPointerException if a component is null; it names the component */
    public Schedule {
        Components.present(Schedule.class, plan, commitments, dated, bookings);
    }

    /**
     * Schedules a plan.
     *
     * @throws ArithmeticException if amounts overflow
     */
    public static Schedule of(FinancialPlan plan) {
        Objects.requireNonNull(plan, "Schedule.plan is null");
        return new Scheduling(plan).schedule();
    }
}
