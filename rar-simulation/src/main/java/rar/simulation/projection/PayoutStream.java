package rar.simulation.projection;

import java.util.Optional;
import rar.model.schedule.FundedPayouts;

/**
 * The payouts of one commitment as a dense array over months, in whole öre: as agreed, before the loss of its funding
 * changes any.
 */
public final class PayoutStream {

    private final OpenCommitment commitment;
    private final int first;
    private final long[] payouts;
    private final Optional<CarryOver> carryOver;
    /** {@code before[i]} = what the first i payouts come to. */
    private final long[] before;

    /**
     * A stream.
     *
     * @param commitment whose payouts they are
     * @param first the month of the first payout, 0 being the first of the plan
     * @param payouts by month from {@code first} on, in öre, zero where nothing is paid; beyond the horizon too
     * @param carryOver the rule by which what a year leaves unpaid is carried over
     */
    PayoutStream(OpenCommitment commitment, int first, long[] payouts, Optional<CarryOver> carryOver) {
        this.commitment = commitment;
        this.first = first;
        this.payouts = payouts.clone();
        this.carryOver = carryOver;
        this.before = new long[payouts.length + 1];
        for (int i = 0; i < payouts.length; i++) {
            before[i + 1] = before[i] + payouts[i];
        }
    }

    /** Whose payouts they are. */
    public OpenCommitment commitment() {
        return commitment;
    }

    /** The id of the project or planned grant, or of the part of it. */
    public String id() {
        return commitment.id();
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
        return commitment.agreed().reserved();
    }

    /** The external funding of it that the association receives. */
    public Optional<FundedPayouts> funding() {
        return commitment.agreed().funding().toJavaOptional();
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

    /** What is provided for of it when {@code month} begins, in öre, and never less than nothing. */
    public long provided(int month) {
        return Math.max(0, commitment.provided() - paidBefore(month));
    }

    /** What is paid in {@code month}, in öre, zero outside the stream. */
    public long payout(int month) {
        int i = month - first;
        return i >= 0 && i < payouts.length ? payouts[i] : 0;
    }
}
