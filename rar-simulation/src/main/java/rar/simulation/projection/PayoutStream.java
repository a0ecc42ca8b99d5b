package rar.simulation.projection;

import java.util.Optional;
import rar.model.schedule.FundedPayouts;

/**
 * The payouts of one commitment as a dense array over months, in whole öre: as agreed, before the loss of its funding
 * changes any.
 */
public final class PayoutStream {

    private final String id;
    private final int first;
    private final long[] payouts;
    private final boolean reserved;
    private final boolean begun;
    private final Optional<FundedPayouts> funding;
    private final Optional<CarryOver> carryOver;
    /** {@code before[i]} = what the first i payouts come to. */
    private final long[] before;

    /**
     * A stream.
     *
     * @param id of the project or planned grant
     * @param first the month of the first payout, 0 being the first of the plan
     * @param payouts by month from {@code first} on, in öre, zero where nothing is paid; beyond the horizon too
     * @param reserved whether the reservation clause applies to it
     * @param begun whether it had begun by the plan's first month
     * @param funding that the association receives for it
     * @param carryOver the rule by which what a year leaves unpaid is carried over
     */
    PayoutStream(
            String id,
            int first,
            long[] payouts,
            boolean reserved,
            boolean begun,
            Optional<FundedPayouts> funding,
            Optional<CarryOver> carryOver) {
        this.id = id;
        this.first = first;
        this.payouts = payouts.clone();
        this.reserved = reserved;
        this.begun = begun;
        this.funding = funding;
        this.carryOver = carryOver;
        this.before = new long[payouts.length + 1];
        for (int i = 0; i < payouts.length; i++) {
            before[i + 1] = before[i] + payouts[i];
        }
    }

    /** The id of the project or planned grant. */
    public String id() {
        return id;
    }

    /** The month of the first payout, 0 being the first of the plan. */
    public int first() {
        return first;
    }

    /** The month of the last payout. */
    public int last() {
        return first + payouts.length - 1;
    }

    /** Whether the reservation clause applies to it. */
    public boolean reserved() {
        return reserved;
    }

    /** Whether it is a project that is paid in the plan's first month already; a planned grant never is one. */
    public boolean begun() {
        return begun;
    }

    /** The external funding of it that the association receives. */
    public Optional<FundedPayouts> funding() {
        return funding;
    }

    /** The rule by which what a year leaves unpaid is carried over, if it is. */
    public Optional<CarryOver> carryOver() {
        return carryOver;
    }

    /** What is paid in all, in öre. */
    public long total() {
        return before[payouts.length];
    }

    /** What is paid and what is paid back in all, added up without their signs, in öre. */
    public long turnover() {
        long turnover = 0;
        for (long payout : payouts) {
            turnover += Math.abs(payout);
        }
        return turnover;
    }

    /** Whether some of it is paid back. */
    public boolean paysBack() {
        return turnover() != total();
    }

    /** What is paid in all months before {@code month}, in öre. */
    public long paidBefore(int month) {
        return before[Math.max(0, Math.min(month - first, payouts.length))];
    }

    /** What remains to be paid when {@code month} begins, in öre, and never less than nothing. */
    public long unpaid(int month) {
        return Math.max(0, total() - paidBefore(month));
    }

    /** What is paid in {@code month}, in öre, zero outside the stream. */
    public long payout(int month) {
        int i = month - first;
        return i >= 0 && i < payouts.length ? payouts[i] : 0;
    }
}
