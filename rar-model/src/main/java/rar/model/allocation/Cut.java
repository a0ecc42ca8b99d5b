package rar.model.allocation;

import java.util.Arrays;

/**
 * The remainder from which on a unit left over is received, found without sorting all of them.
 *
 * @param remainder the smallest remainder that receives
 * @param receivers how many of those with exactly this remainder receive; the first ones in member order
 * @param tied how many have exactly this remainder
 */
record Cut(long remainder, int receivers, int tied) {

    /** Nothing is left over. */
    private static final Cut NOTHING = new Cut(Long.MAX_VALUE, 0, 0);

    private static final int MOST_BIN_BITS = 12;

    /** From here on counting into bins costs less than sorting. */
    private static final int MANY = 64;

    /**
     * The cut that gives a unit to the {@code left} largest remainders.
     *
     * @param remainders zero or more each
     * @param left less than there are remainders above zero, or zero
     */
    static Cut of(long[] remainders, int left) {
        if (left == 0) {
            return NOTHING;
        }
        return remainders.length < MANY ? ofSorted(remainders.clone(), left) : ofBinned(remainders, left);
    }

    private static Cut ofSorted(long[] remainders, int left) {
        Arrays.sort(remainders);
        int last = remainders.length - left;
        long remainder = remainders[last];
        int from = last;
        while (from > 0 && remainders[from - 1] == remainder) {
            from--;
        }
        int to = last + 1;
        while (to < remainders.length && remainders[to] == remainder) {
            to++;
        }
        return new Cut(remainder, to - last, to - from);
    }

    /** Counts the remainders by their leading bits, then sorts only those in the bin where the cut falls. */
    private static Cut ofBinned(long[] remainders, int left) {
        long all = 0;
        for (long remainder : remainders) {
            all |= remainder;
        }
        // about a bin for each remainder, as long as the bins stay in the nearest cache
        int bits = Math.min(MOST_BIN_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(remainders.length));
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(all) - bits);
        int[] counts = new int[1 << bits];
        for (long remainder : remainders) {
            counts[(int) (remainder >>> shift)]++;
        }
        int bin = counts.length - 1;
        int above = 0;
        while (above + counts[bin] < left) {
            above += counts[bin];
            bin--;
        }
        long[] within = new long[counts[bin]];
        int count = 0;
        for (long remainder : remainders) {
            if (remainder >>> shift == bin) {
                within[count++] = remainder;
            }
        }
        return ofSorted(within, left - above);
    }
}
