package rar.simulation.payout;

/**
 * How a commitment is paid in one scenario: decided, late, used, ended early, left by refusals and provided for, before the
 * reservation clause cuts. Amounts are in öre, months count from the plan's first, 0. {@link PayoutStep} and {@link
 * GrantPayer} compute the same in all scenarios of a block at once.
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
public record CommitmentPath(
        PayoutShape shape,
        Refusals refusals,
        long amount,
        long provision,
        int decided,
        int late,
        int early,
        double used,
        long refused) {

    /** The first month in which anything can be claimed. */
    int begins() {
        return decided + late;
    }

    /** The first month from which nothing is claimed any longer, refusals apart. */
    int ends() {
        return begins() + shape.lastsFor() - early;
    }

    /** What is claimed in a month. */
    public long claimed(int month) {
        int t = month - begins();
        if (t < 0 || month >= ends()) {
            return 0;
        }
        long due = shape.paidWithin(t + 1, amount) - (t == 0 ? 0 : shape.paidWithin(t, amount));
        return (long) Math.rint((double) due * share(month));
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
