package rar.simulation.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import rar.simulation.outcome.OutcomeSnapshot.Bar;
import rar.simulation.outcome.OutcomeSnapshot.Bars;

/** How often each of the numbers from 0 to some greatest was counted; takes room only near those that were. */
final class PagedCounts {

    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    private static final long[] NONE = {};

    private final long[][] pages;

    PagedCounts(int greatest) {
        pages = new long[(greatest >> PAGE_BITS) + 1][];
        Arrays.fill(pages, NONE);
    }

    /** Everything counted, to be written down: a bin for each number. */
    Bars bars() {
        List<Bar> counted = new ArrayList<>();
        for (int p = 0; p < pages.length; p++) {
            long[] page = pages[p];
            for (int i = 0; i < page.length; i++) {
                if (page[i] > 0) {
                    counted.add(new Bar((p << PAGE_BITS) + i, page[i], 0));
                }
            }
        }
        long least = counted.isEmpty() ? 0 : counted.get(0).bin();
        long most = counted.isEmpty() ? 0 : counted.get(counted.size() - 1).bin();
        return new Bars(0, 1, pages.length << PAGE_BITS, false, true, least, most, counted);
    }

    /** Counts what was written down of as many numbers. */
    void add(Bars bars) {
        bars.counted().forEach(bar -> page(bar.bin() >> PAGE_BITS)[bar.bin() & (PAGE - 1)] += bar.count());
    }

    void add(int number) {
        page(number >> PAGE_BITS)[number & (PAGE - 1)]++;
    }

    void add(PagedCounts other) {
        for (int p = 0; p < pages.length; p++) {
            long[] theirs = other.pages[p];
            for (int i = 0; i < theirs.length; i++) {
                page(p)[i] += theirs[i];
            }
        }
    }

    private long[] page(int p) {
        if (pages[p].length == 0) {
            pages[p] = new long[PAGE];
        }
        return pages[p];
    }

    /** How many were counted that are less than {@code number}. */
    long under(long number) {
        long sum = 0;
        for (int p = 0; p < pages.length && (long) p << PAGE_BITS < number; p++) {
            long[] page = pages[p];
            long end = Math.min(page.length, number - ((long) p << PAGE_BITS));
            for (int i = 0; i < end; i++) {
                sum += page[i];
            }
        }
        return sum;
    }

    /** How many were counted. */
    long total() {
        return under((long) pages.length << PAGE_BITS);
    }

    /**
     * The number of rank {@code rank} from the least.
     *
     * @param rank 1 to the total
     */
    int ofRank(long rank) {
        long seen = 0;
        for (int p = 0; p < pages.length; p++) {
            long[] page = pages[p];
            for (int i = 0; i < page.length; i++) {
                seen += page[i];
                if (seen >= rank) {
                    return (p << PAGE_BITS) + i;
                }
            }
        }
        throw new IllegalArgumentException("only " + seen + " were counted, so none has the rank " + rank);
    }

    /** The sum over all that were counted of a function of the number. */
    double sum(IntToDoubleFunction function) {
        double sum = 0;
        for (int p = 0; p < pages.length; p++) {
            long[] page = pages[p];
            for (int i = 0; i < page.length; i++) {
                if (page[i] > 0) {
                    sum += (double) page[i] * function.applyAsDouble((p << PAGE_BITS) + i);
                }
            }
        }
        return sum;
    }
}
