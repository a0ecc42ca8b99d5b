package rar.simulation.sampling;

import rar.simulation.distribution.Distribution;
import rar.simulation.random.CounterRandom;

/**
 * A distribution of few whole numbers as the places where its quantile rises: a value is then counted from the bits of a
 * uniform number, without the number itself, and is the same as the quantile's.
 */
final class IntegerThresholds {

    private static final long LAST_FRACTION = (1L << 52) - 1;
    /** C2 vectorises a loop over about so many limits and not over more. */
    private static final int AT_A_TIME = 6;

    private final long least;
    /** How many places there are. */
    private final int rises;
    /** The last fraction at which the value is at most {@code least + k}, in rising order, and then none to be passed. */
    private final long[] limits;

    private IntegerThresholds(long least, int rises, long[] limits) {
        this.least = least;
        this.rises = rises;
        this.limits = limits;
    }

    /** Finds the limits of a distribution of whole numbers by halving, as a quantile never falls. */
    static IntegerThresholds of(Distribution distribution) {
        long least = (long) distribution.leastDrawn();
        int rises = (int) ((long) distribution.greatestDrawn() - least);
        long[] limits = new long[Math.max(rises, AT_A_TIME)];
        for (int k = 0; k < limits.length; k++) {
            limits[k] = k < rises ? last(distribution, (double) (least + k)) : LAST_FRACTION;
        }
        return new IntegerThresholds(least, rises, limits);
    }

    /** The last fraction at which the value is at most {@code most}; the first gives no more, the last gives more. */
    private static long last(Distribution distribution, double most) {
        long from = 0;
        long to = LAST_FRACTION;
        while (from < to - 1) {
            long middle = (from + to) >>> 1;
            if (distribution.quantile(CounterRandom.uniform(middle)) <= most) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** {@code out[i]} = the value that a stream draws with {@code keys[i]} for 0 ≤ i &lt; n; scratch is overwritten. */
    void draw(long[] keys, long stream, long[] scratch, long[] out, int n) {
        if (least == 0 && rises == 1) {
            CounterRandom.fillBeyond(keys, stream, limits[0], out, n);
            return;
        }
        CounterRandom.fillFractions(keys, stream, scratch, n);
        values(scratch, out, n);
    }

    /** {@code row[i] += amount} where a stream draws 1, not 0, with {@code keys[i]}, for 0 ≤ i &lt; n. */
    void addWhereOne(long[] keys, long stream, long amount, long[] row, int n) {
        CounterRandom.addBeyond(keys, stream, limits[0], amount, row, n);
    }

    /** {@code out[i]} = the value at {@code fractions[i]} for 0 ≤ i &lt; n. */
    void values(long[] fractions, long[] out, int n) {
        long[] l = limits;
        count(out, fractions, least, l[0], l[1], l[2], l[3], l[4], l[5], n);
        for (int k = AT_A_TIME; k < rises; k++) {
            countOne(out, fractions, l[k], n);
        }
    }

    private static void countOne(long[] out, long[] fractions, long limit, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += (limit - fractions[i]) >>> 63;
        }
    }

    /** {@code least}, and 1 for each limit that the fraction is beyond: the sign of their difference. */
    private static void count(
            long[] out,
            long[] fractions,
            long least,
            long limit0,
            long limit1,
            long limit2,
            long limit3,
            long limit4,
            long limit5,
            int n) {
        for (int i = 0; i < n; i++) {
            long x = fractions[i];
            out[i] = least
                    + ((limit0 - x) >>> 63)
                    + ((limit1 - x) >>> 63)
                    + ((limit2 - x) >>> 63)
                    + ((limit3 - x) >>> 63)
                    + ((limit4 - x) >>> 63)
                    + ((limit5 - x) >>> 63);
        }
    }
}
