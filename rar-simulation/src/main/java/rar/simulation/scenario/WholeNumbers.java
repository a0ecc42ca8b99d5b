package rar.simulation.scenario;

import java.util.Arrays;
import rar.simulation.random.CounterRandom;

/**
 * A distribution of few whole numbers as the places where its quantile rises: a value is then counted from the bits of a
 * uniform number, without the number itself, and is the same as the quantile's.
 */
final class WholeNumbers {

    private static final long LAST_FRACTION = (1L << 52) - 1;

    private final long least;
    /** The last fraction at which the value is at most {@code least + k}, in rising order. */
    private final long[] limits;

    private WholeNumbers(long least, long[] limits) {
        this.least = least;
        this.limits = limits;
    }

    /** Finds the limits of a distribution of whole numbers by halving, as a quantile never falls. */
    static WholeNumbers of(Distribution distribution) {
        long least = (long) distribution.leastDrawn();
        long[] limits = new long[(int) ((long) distribution.greatestDrawn() - least)];
        for (int k = 0; k < limits.length; k++) {
            limits[k] = last(distribution, (double) (least + k));
        }
        return new WholeNumbers(least, limits);
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

    /** {@code out[i]} = the value at {@code fractions[i]} for 0 ≤ i &lt; n. */
    void values(long[] fractions, long[] out, int n) {
        Arrays.fill(out, 0, n, least);
        int k = 0;
        for (; k + 6 <= limits.length; k += 6) {
            countBeyond(
                    out,
                    fractions,
                    limits[k],
                    limits[k + 1],
                    limits[k + 2],
                    limits[k + 3],
                    limits[k + 4],
                    limits[k + 5],
                    n);
        }
        for (; k < limits.length; k++) {
            countBeyond(out, fractions, limits[k], n);
        }
    }

    /** Adds 1 where the fraction is beyond the limit: the sign of their difference. */
    private static void countBeyond(long[] out, long[] fractions, long limit, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += (limit - fractions[i]) >>> 63;
        }
    }

    /** The same for six limits; C2 vectorises no more than about so much at a time. */
    private static void countBeyond(
            long[] out, long[] fractions, long a, long b, long c, long d, long e, long f, int n) {
        for (int i = 0; i < n; i++) {
            long x = fractions[i];
            out[i] += ((a - x) >>> 63)
                    + ((b - x) >>> 63)
                    + ((c - x) >>> 63)
                    + ((d - x) >>> 63)
                    + ((e - x) >>> 63)
                    + ((f - x) >>> 63);
        }
    }
}
