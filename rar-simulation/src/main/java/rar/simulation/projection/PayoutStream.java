package rar.simulation.projection;

import java.util.Arrays;

/**
 * The payouts of one commitment as a dense array.
 *
 * @param id of the project or planned grant
 * @param first the month of the first payout, 0 being the first of the plan
 * @param payouts by month from {@code first} on, in öre, zero where nothing is paid; beyond the horizon too
 * @param reserved whether the reservation clause applies to it
 */
public record PayoutStream(String id, int first, long[] payouts, boolean reserved) {

    /** The month of the last payout. */
    public int last() {
        return first + payouts.length - 1;
    }

    /** What is paid in all, in öre. */
    public long total() {
        return Arrays.stream(payouts).sum();
    }

    /** What is paid in {@code month}, zero outside the stream. */
    public long payout(int month) {
        int i = month - first;
        return i >= 0 && i < payouts.length ? payouts[i] : 0;
    }
}
