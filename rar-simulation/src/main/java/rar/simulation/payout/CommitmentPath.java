package rar.simulation.payout;

import rar.simulation.projection.CarryOver;

/**
 * How a commitment is paid in one scenario: decided, late, used, ended early, left by refusals and provided for, before the
 * reservation clause cuts. Amounts are in öre, months count from the plan's first, 0. {@link PayoutStep} and the payer of granted
 * requests (rar.simulation.decision) compute the same in all scenarios of a block at once.
 */
public final class CommitmentPath {

    private final PayoutShape shape;
    private final Refusals refusals;
    private final long amount;
    private final long provision;
    private final int decided;
    private final int late;
    private final int early;
    private final double used;
    private final long refused;
    private final CarriedPayouts carried;

    /**
     * A path.
     *
     * @param shape how what is granted is paid, month by month from the decision on, if nothing is late
     * @param refusals that can touch it
     * @param amount that is granted
     * @param provision that is made for it; less than the amount where it is paid beyond what was decided
     * @param decided the month of the decision; of a commitment of before the plan, that of its first payout
     * @param late months by which its payouts move
     * @param early months before its last planned payout in which it ends
     * @param used the share of what is due that is used
     * @param refused what is refused, as {@link Refusals} draw it
     */
    public CommitmentPath(
            PayoutShape shape,
            Refusals refusals,
            long amount,
            long provision,
            int decided,
            int late,
            int early,
            double used,
            long refused) {
        this.shape = shape;
        this.refusals = refusals;
        this.amount = amount;
        this.provision = provision;
        this.decided = decided;
        this.late = late;
        this.early = early;
        this.used = used;
        this.refused = refused;
        CarryOver rule = shape.carryOver();
        this.carried = used < 1 && rule != null ? CarriedPayouts.of(this, rule) : CarriedPayouts.NONE;
    }

    /** What is granted. */
    public long amount() {
        return amount;
    }

    /** The month of the decision. */
    public int decided() {
        return decided;
    }

    /** Months by which its payouts move. */
    public int late() {
        return late;
    }

    /** Months before its last planned payout in which it ends. */
    public int early() {
        return early;
    }

    /** The first month in which anything can be claimed. */
    int begins() {
        return decided + late;
    }

    /** The first month from which nothing is claimed any longer, refusals apart. */
    int ends() {
        return Math.max(lastDue(), carried.ends());
    }

    /** The first month from which nothing is due any longer, but for what is carried over. */
    int lastDue() {
        return begins() + shape.lastsFor() - early;
    }

    /** What is claimed in a month. */
    public long claimed(int month) {
        return used(due(month), month) + carried.in(month);
    }

    /** What is due in a month. */
    long due(int month) {
        int t = month - begins();
        return t < 0 || month >= lastDue()
                ? 0
                : shape.paidWithin(t + 1, amount) - (t == 0 ? 0 : shape.paidWithin(t, amount));
    }

    /** What is claimed of what is due in a month. */
    long used(long due, int month) {
        return (long) Math.rint((double) due * share(month));
    }

    /** What refusals leave of an amount in a month. */
    long left(long due, int month) {
        return (long) Math.rint((double) due * refusals.share(1, month, refused));
    }

    /** The share of an agreed amount of funding that is earned in a month: what is carried over is used in the end. */
    double earnedShare(int month) {
        return refusals.share(shape.carryOver() == null ? used : Math.max(1, used), month, refused);
    }

    /** The share of what is due in a month that is claimed. */
    double share(int month) {
        return refusals.share(used, month, refused);
    }

    /** What is paid in a month, where the reservation clause leaves {@code scale} of it. */
    long paid(int month, double scale) {
        return (long) Math.rint((double) claimed(month) * scale);
    }

    /** The first month after this one, {@link #begins} or later, in which what is claimed may differ. */
    int nextChange(int month) {
        if (carried != CarriedPayouts.NONE) {
            return month + 1;
        }
        return Math.min(begins() + shape.nextChange(month - begins(), amount), refusals.next(month, refused));
    }

    /** What is claimed in all months from one on and before another. */
    public long claimedBetween(int from, int before) {
        int until = Math.min(before, ends());
        long claimed = 0;
        int next;
        for (int m = Math.max(from, begins()); m < until; m = next) {
            next = Math.min(until, nextChange(m));
            claimed += (next - m) * claimed(m);
        }
        return claimed;
    }

    /**
     * What is provided for when a month begins: once it is decided and until its last payout, or the refusal that ends it,
     * what has been provided for and not claimed.
     *
     * @param claimedBefore what has been claimed before that month
     */
    public long provided(int month, long claimedBefore) {
        boolean isOver = Math.min(ends() - 1, refusals.end(refused)) < month;
        return isOver ? 0 : Math.max(0, provision - claimedBefore);
    }
}
