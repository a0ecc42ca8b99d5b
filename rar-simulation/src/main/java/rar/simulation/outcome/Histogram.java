package rar.simulation.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rar.model.money.Money;
import rar.simulation.kernel.Kernel;

/**
 * Counts of amounts in bins of equal width and, where it keeps them, the exact sum of what fell into each bin. Merging
 * adds integers, so it gives the same in any order.
 *
 * <p>Bins are half open, [edge, edge + width), and one edge is the liquidity floor: how many amounts are under the
 * floor is exact.
 *
 * <p>The least and the greatest amount are kept as they are; and where few things can happen, so that no bin has met two
 * amounts, each bin's own is kept too. Both depend on nothing but the amounts, in whatever order and parts they come.
 */
public final class Histogram {

    private static final double[] NONE = {};

    private final long lowEdge;
    private final int widthBits;
    private final Range possible;
    /** What was counted before the recent ones; no elements until there is any. */
    private long[] counts = {};
    /** The recent counts: half as wide, so that twice as many stay near the processor. */
    private final int[] recent;

    private int added;
    /** The sum over each bin of the distances from its lower edge; no elements where sums are not kept. */
    private final long[] offsetSums;

    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    /** Whether no bin has met two amounts. */
    private boolean exact = true;
    /** By bin the only amount met, no number before any; no elements before any amount, and once a bin has met two. */
    private double[] only = NONE;

    /** From one amount to another, in öre, both inclusive. */
    record Range(long least, long most) {}

    /**
     * An empty histogram.
     *
     * @param lowEdge the lower edge of the first bin, in öre
     * @param widthBits every bin is 2^widthBits öre wide
     * @param bins how many
     * @param keepsSums whether it keeps the sum of each bin too
     */
    Histogram(long lowEdge, int widthBits, int bins, boolean keepsSums) {
        this(lowEdge, widthBits, bins, keepsSums, new Range(lowEdge, lowEdge + ((long) bins << widthBits)));
    }

    /** The same, of amounts that are known to lie in a range. */
    Histogram(long lowEdge, int widthBits, int bins, boolean keepsSums, Range possible) {
        this.lowEdge = lowEdge;
        this.widthBits = widthBits;
        this.possible = possible;
        this.recent = new int[bins];
        this.offsetSums = new long[keepsSums ? bins : 0];
    }

    /** An empty one with the same bins. */
    Histogram empty() {
        return new Histogram(lowEdge, widthBits, bins(), keepsSums(), possible);
    }

    /** Whether another histogram has the same bins, so that the two can be added. */
    boolean isLike(Histogram other) {
        return lowEdge == other.lowEdge
                && widthBits == other.widthBits
                && bins() == other.bins()
                && offsetSums.length == other.offsetSums.length;
    }

    /**
     * Counts the first {@code n} amounts, whole öre.
     *
     * @param places overwritten; one row serves many histograms, which then stay near the processor
     * @throws IllegalArgumentException if an amount is a bin's width or more from every bin; who counts knows between
     *     what amounts they lie, but for draws that are as planned where their distribution never is
     * @throws ArithmeticException if the sum of a bin overflows, for which it takes 2⁶³ ÷ width amounts or more
     */
    void add(double[] amounts, double[] places, int n) {
        count(amounts, places, n);
        for (int i = 0; i < n; i++) {
            noteEnds(amounts[i]);
        }
    }

    /** The same, but for the least and the greatest amount. */
    void count(double[] amounts, double[] places, int n) {
        if (added > Integer.MAX_VALUE - n) {
            settle();
        }
        added += n;
        double perBin = 1.0 / (double) width();
        // the middle of the amounts of the first bin: none is half a bin or more from that of its own
        Kernel.places(places, amounts, (double) lowEdge + 0.5 * (double) (width() - 1), perBin, n);
        countPlaces(places, n);
        if (exact) {
            noteOnly(amounts, places, n);
        }
        if (keepsSums()) {
            addSums(amounts, places, n);
        }
    }

    private void countPlaces(double[] places, int n) {
        try {
            count(recent, places, n);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "a scenario comes to less than " + new Money(edge(0)) + " or more than " + new Money(edge(bins()))
                            + ", which the risk model's distributions do not allow; one of its draws has a value that"
                            + " its distribution does not give",
                    e);
        }
    }

    /** One increment an amount is all that a processor does at a time; whatever else stood here would take longer. */
    private static void count(int[] into, double[] places, int n) {
        for (int i = 0; i < n; i++) {
            into[bin(places[i])]++;
        }
    }

    /** Adds to each of {@code beyond} twice how far its amount is under the least or over the greatest, 0 if it is neither. */
    void addBeyondEnds(double[] beyond, double[] amounts, int n) {
        if (least > most) {
            Kernel.fill(beyond, 1, n);
        } else {
            Kernel.addBeyond(beyond, amounts, 0.5 * (least + most), 0.5 * (most - least), n);
        }
    }

    /** Takes an amount that has been counted for the least or the greatest where it is. */
    void noteEnds(double amount) {
        least = amount < least ? amount : least;
        most = amount > most ? amount : most;
    }

    private void noteOnly(double[] amounts, double[] places, int n) {
        if (only.length == 0 && showsTwo(amounts, places, n)) {
            keepNone();
        }
        for (int i = 0; i < n && exact; i++) {
            noteOnly(bin(places[i]), amounts[i]);
        }
    }

    /**
     * Whether the first bin that has met more than one of these, which have been counted, has met two amounts. Mostly it has,
     * and a row of all bins need not be filled to find out.
     */
    private boolean showsTwo(double[] amounts, double[] places, int n) {
        int i = 0;
        while (i < n && recent[bin(places[i])] < 2) {
            i++;
        }
        for (int j = i + 1; j < n; j++) {
            if (bin(places[j]) == bin(places[i]) && amounts[j] != amounts[i]) {
                return true;
            }
        }
        return false;
    }

    private static int bin(double place) {
        return (int) Double.doubleToRawLongBits(place);
    }

    private void noteOnly(int bin, double amount) {
        if (only.length == 0) {
            only = new double[bins()];
            Arrays.fill(only, Double.NaN);
        }
        if (Double.isNaN(only[bin])) {
            only[bin] = amount;
        } else if (only[bin] != amount) {
            keepNone();
        }
    }

    private void keepNone() {
        exact = false;
        only = NONE;
    }

    private void addSums(double[] amounts, double[] places, int n) {
        long withinBin = width() - 1;
        for (int i = 0; i < n; i++) {
            int bin = bin(places[i]);
            long offset = (long) amounts[i] - lowEdge;
            offsetSums[bin] = Math.addExact(offsetSums[bin], offset & withinBin);
        }
    }

    /** Adds what another histogram with the same bins has counted. @throws ArithmeticException if sums overflow */
    void add(Histogram other) {
        settle();
        addAmounts(other);
        for (int i = 0; i < recent.length; i++) {
            counts[i] += other.count(i);
        }
        for (int i = 0; i < offsetSums.length; i++) {
            offsetSums[i] = Math.addExact(offsetSums[i], other.offsetSums[i]);
        }
    }

    private void addAmounts(Histogram other) {
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
        if (!other.isExact()) {
            keepNone();
        }
        for (int i = 0; i < recent.length && exact; i++) {
            if (other.count(i) > 0) {
                noteOnly(i, other.only[i]);
            }
        }
    }

    /** Turns recent counts into others, before one of them can overflow. */
    private void settle() {
        counts = Arrays.copyOf(counts, recent.length);
        for (int i = 0; i < recent.length; i++) {
            counts[i] += recent[i];
        }
        Arrays.fill(recent, 0);
        added = 0;
    }

    private OutcomeSnapshot.Bars snapshotOfNothing() {
        return new OutcomeSnapshot.Bars(lowEdge, width(), bins(), keepsSums(), true, 0, 0, List.of());
    }

    /** Everything counted, to be written down. */
    OutcomeSnapshot.Bars snapshot() {
        List<OutcomeSnapshot.Bar> counted = new ArrayList<>();
        for (int i = 0; i < bins(); i++) {
            if (count(i) > 0) {
                counted.add(new OutcomeSnapshot.Bar(i, count(i), above(i)));
            }
        }
        return new OutcomeSnapshot.Bars(
                lowEdge, width(), bins(), keepsSums(), isExact(), (long) least, (long) most, counted);
    }

    private long above(int bin) {
        if (keepsSums()) {
            return offsetSums[bin];
        }
        return isExact() ? Math.multiplyExact(count(bin), (long) only[bin] - edge(bin)) : 0;
    }

    /**
     * Counts what was written down of a histogram with the same bins.
     *
     * @throws IllegalArgumentException if its bins are other ones, or it has what no amounts can count to
     */
    void add(OutcomeSnapshot.Bars bars) {
        WrittenBars.requireLike(bars, snapshotOfNothing());
        WrittenBars.require(bars);
        settle();
        for (OutcomeSnapshot.Bar bar : bars.counted()) {
            counts[bar.bin()] = Math.addExact(counts[bar.bin()], bar.count());
            if (keepsSums()) {
                offsetSums[bar.bin()] = Math.addExact(offsetSums[bar.bin()], bar.above());
            }
        }
        addAmounts(bars);
    }

    private void addAmounts(OutcomeSnapshot.Bars bars) {
        if (bars.counted().isEmpty()) {
            return;
        }
        least = Math.min(least, (double) bars.least());
        most = Math.max(most, (double) bars.most());
        if (!bars.exact()) {
            keepNone();
        }
        for (int i = 0; i < bars.counted().size() && exact; i++) {
            OutcomeSnapshot.Bar bar = bars.counted().get(i);
            noteOnly(bar.bin(), (double) (edge(bar.bin()) + bar.above() / bar.count()));
        }
    }

    /** Whether this can be the least of all amounts that were counted, one or more; so far as counts and sums show it. */
    boolean isLeast(long amount) {
        int bin = 0;
        while (count(bin) == 0) {
            bin++;
        }
        long above = amount - edge(bin);
        if (above < 0 || above >= width()) {
            return false;
        }
        if (!keepsSums()) {
            return true;
        }
        // each of the others is as far above the edge at least, and less than a bin's width at most
        BigInteger others = BigInteger.valueOf(count(bin) - 1);
        BigInteger ofOthers = BigInteger.valueOf(offsetSums[bin] - above);
        return ofOthers.compareTo(others.multiply(BigInteger.valueOf(above))) >= 0
                && ofOthers.compareTo(others.multiply(BigInteger.valueOf(width() - 1))) <= 0;
    }

    /** How many bins there are. */
    public int bins() {
        return recent.length;
    }

    /** The width of a bin in öre. */
    public long width() {
        return 1L << widthBits;
    }

    /** The lower edge of a bin, in öre, inclusive; for {@link #bins()} the upper edge of the last one, exclusive. */
    public long edge(int bin) {
        return lowEdge + bin * width();
    }

    /** Whether no bin has met two amounts, so that each amount is known. */
    public boolean isExact() {
        return exact;
    }

    /** The least that an amount of this bin can have been, in öre, where it has met any. */
    public long least(int bin) {
        return isExact() ? (long) only[bin] : Math.max(edge(bin), (long) least);
    }

    /** What no amount of this bin can have been above, in öre, where it has met any. */
    public long most(int bin) {
        return isExact() ? (long) only[bin] : Math.min(edge(bin + 1), (long) most);
    }

    /** The least amount that was counted, in öre, where any was. */
    public long least() {
        return (long) least;
    }

    /** The greatest amount that was counted, in öre, where any was. */
    public long most() {
        return (long) most;
    }

    /** No amount that can be counted at all is less, in öre. */
    public long leastPossible() {
        return possible.least();
    }

    /** No amount that can be counted at all is greater, in öre. */
    public long mostPossible() {
        return possible.most();
    }

    /** How many amounts fell into a bin. */
    public long count(int bin) {
        return recent[bin] + (counts.length == 0 ? 0 : counts[bin]);
    }

    /** Whether it keeps the sum of each bin. */
    public boolean keepsSums() {
        return offsetSums.length > 0;
    }

    /**
     * The sum of the amounts that fell into a bin, in öre.
     *
     * @throws IllegalStateException if sums are not kept
     */
    public double sum(int bin) {
        if (!keepsSums()) {
            throw new IllegalStateException("this histogram keeps counts alone");
        }
        return (double) count(bin) * edge(bin) + offsetSums[bin];
    }

    /** How many amounts were counted. */
    public long total() {
        long total = 0;
        for (int bin = 0; bin < bins(); bin++) {
            total += count(bin);
        }
        return total;
    }

    /** How many amounts are under {@code edge}, which must be an edge of a bin to be exact. */
    public long countUnder(long edge) {
        long under = 0;
        for (int bin = 0; bin < bins() && edge(bin) < edge; bin++) {
            under += count(bin);
        }
        return under;
    }
}
