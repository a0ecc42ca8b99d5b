package rar.simulation.repair;

import io.vavr.collection.Vector;
import java.math.BigInteger;

/**
 * Payouts of one year that are alike to cash: paid evenly over the same months, and all planned grants or all projects.
 * What is taken from them is taken from the last in the plan first. A payout that is not even, or that claims or VAT follow, is
 * alone.
 */
final class RepairSource {

    /** One, in which shares of a year are counted: a multiple of all numbers of months. */
    static final long ONE = 27_720_000_000L;

    private final int year;
    private final Vector<MovablePayout> payouts;

    /** @param payouts in the order of the plan, at least one */
    RepairSource(int year, Vector<MovablePayout> payouts) {
        this.year = year;
        this.payouts = payouts.reverse();
    }

    /** The sources of a year. */
    static Vector<RepairSource> of(int year, Vector<MovablePayout> payouts) {
        return payouts.filter(payout -> payout.capacity(year) > 0)
                .groupBy(payout -> key(year, payout))
                .toSortedMap(each -> each)
                .map(alike -> new RepairSource(year, alike._2))
                .toVector();
    }

    /** Planned grants stand before projects, and the rest is an order like any other. */
    private static String key(int year, MovablePayout payout) {
        return (payout.isPlanned() ? "a " : "b ")
                + (payout.isEven(year) ? Integer.toBinaryString(payout.months(year)) : "uneven " + payout.id())
                + (payout.isFollowed() ? " followed " + payout.id() : "");
    }

    /** The index of the year, 0 being the plan's first. */
    int year() {
        return year;
    }

    /** In the order in which they are drawn on. */
    Vector<MovablePayout> payouts() {
        return payouts;
    }

    boolean isPlanned() {
        return payouts.head().isPlanned();
    }

    boolean isCuttable() {
        return payouts.head().isCuttable();
    }

    boolean isFollowed() {
        return payouts.head().isFollowed();
    }

    long capacity() {
        return payouts.map(payout -> payout.capacity(year)).sum().longValue();
    }

    /** The share of what is taken that would have been paid by the end of month {@code k}, rounded up. */
    long share(int k) {
        MovablePayout any = payouts.head();
        if (any.isEven(year)) {
            int months = any.months(year);
            return ONE / Integer.bitCount(months) * Integer.bitCount(months & (2 << k) - 1);
        }
        BigInteger[] parts = BigInteger.valueOf(ONE)
                .multiply(BigInteger.valueOf(any.paidBy(year, k)))
                .divideAndRemainder(BigInteger.valueOf(any.sum(year)));
        return parts[0].longValueExact() + parts[1].signum();
    }

    /** How much of {@code out} tkr each payout gives. */
    long[] drawn(long out) {
        long[] drawn = new long[payouts.size()];
        long left = out;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = Math.min(left, payouts.get(i).capacity(year));
            left -= drawn[i];
        }
        return drawn;
    }

    /** What taking {@code out} tkr saves by the end of month {@code k}, to the öre. */
    long saved(long out, int k) {
        long[] drawn = drawn(out);
        long saved = 0;
        for (int i = 0; i < drawn.length; i++) {
            MovablePayout payout = payouts.get(i);
            saved += payout.paidBy(year, k);
            long[] remaining = payout.remaining(year, drawn[i]);
            for (int j = 0; j <= k; j++) {
                saved -= remaining[j];
            }
        }
        return saved;
    }

    /**
     * How much more than its share may be saved in the middle of the year because öre do not divide: an even split has
     * paid at most 3 öre more than its share to date.
     */
    long roundingGain() {
        return 3L * payouts.size();
    }
}
