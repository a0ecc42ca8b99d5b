package rar.simulation.engine;

/**
 * Counts of amounts in bins of equal width, with the exact sum of what fell into each bin. Merging adds integers, so
 * it gives the same in any order.
 *
 * <p>Bins are half open, [edge, edge + width), and one edge is the liquidity floor: how many amounts are under the
 * floor is exact.
 */
public final class Histogram {

    private final long lowEdge;
    private final int widthBits;
    private final long[] counts;
    private final long[] offsetSums;

    /**
     * An empty histogram.
     *
     * @param lowEdge the lower edge of the first bin, in öre
     * @param widthBits every bin is 2^widthBits öre wide
     * @param bins how many
     */
    Histogram(long lowEdge, int widthBits, int bins) {
        this.lowEdge = lowEdge;
        this.widthBits = widthBits;
        this.counts = new long[bins];
        this.offsetSums = new long[bins];
    }

    /** An empty one with the same bins. */
    Histogram empty() {
        return new Histogram(lowEdge, widthBits, counts.length);
    }

    /** Counts the first {@code n} amounts, whole öre. */
    void addCounts(double[] amounts, int n) {
        double scale = 1.0 / width();
        double first = lowEdge;
        long[] into = counts;
        int last = into.length - 1;
        for (int i = 0; i < n; i++) {
            int bin = (int) ((amounts[i] - first) * scale);
            into[Math.max(0, Math.min(last, bin))]++;
        }
    }

    /** Counts the first {@code n} amounts, whole öre, and adds them to the sums of their bins. */
    void addCountsAndSums(double[] amounts, int n) {
        double scale = 1.0 / width();
        for (int i = 0; i < n; i++) {
            double offset = amounts[i] - lowEdge;
            int bin = bin(offset * scale);
            counts[bin]++;
            offsetSums[bin] += (long) offset - bin * width();
        }
    }

    /** Adds what another histogram with the same bins has counted. */
    void add(Histogram other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
            offsetSums[i] += other.offsetSums[i];
        }
    }

    /** How many bins there are. */
    public int bins() {
        return counts.length;
    }

    /** The width of a bin in öre. */
    public long width() {
        return 1L << widthBits;
    }

    /** The lower edge of a bin, in öre, inclusive. */
    public long edge(int bin) {
        return lowEdge + bin * width();
    }

    /** How many amounts fell into a bin. */
    public long count(int bin) {
        return counts[bin];
    }

    /** The sum of the amounts that fell into a bin, in öre; only where sums were kept. */
    public double sum(int bin) {
        return (double) counts[bin] * edge(bin) + offsetSums[bin];
    }

    /** How many amounts were counted. */
    public long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    /** How many amounts are under {@code edge}, which must be an edge of a bin to be exact. */
    public long countUnder(long edge) {
        long under = 0;
        for (int i = 0; i < counts.length && edge(i) < edge; i++) {
            under += counts[i];
        }
        return under;
    }

    /** Amounts beyond either end, which the range is chosen to leave none of, fall into the outermost bin. */
    private int bin(double position) {
        return Math.max(0, Math.min(counts.length - 1, (int) position));
    }
}
