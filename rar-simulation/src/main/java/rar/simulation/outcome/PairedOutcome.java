package rar.simulation.outcome;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import rar.simulation.outcome.Counts.FirstFound;

/**
 * What the same scenarios come to for a first and a second simulation, each held against its own floor. Differences are
 * the second's amount less the first's.
 */
public final class PairedOutcome implements PairTally<PairedOutcome>, Recorded<PairedOutcome> {

    /** Differences crowd around nothing, so their bins are narrower than those of amounts. */
    private static final int MOST_BINS = 1 << 16;

    private final long firstLimit;
    private final long secondLimit;
    private final Histogram lowest;
    private final Histogram closing;
    private final CountedScenarios scenarios = new CountedScenarios();
    private long both;
    private long firstAlone;
    private long secondAlone;
    private long lowestMore;
    private long lowestLess;
    private long closingMore;
    private long closingLess;

    // of the block at hand
    private double[] differences = {};
    private double[] places = {};

    private PairedOutcome(long firstLimit, long secondLimit, Histogram lowest, Histogram closing) {
        this.firstLimit = firstLimit;
        this.secondLimit = secondLimit;
        this.lowest = lowest;
        this.closing = closing;
    }

    /** One that has counted nothing yet, for scenarios of which these have counted nothing yet. */
    public static PairedOutcome nothing(Outcome one, Outcome other) {
        return new PairedOutcome(
                one.limit().ore(),
                other.limit().ore(),
                differences(one.lowest(), other.lowest()),
                differences(one.cash(one.months() - 1), other.cash(other.months() - 1)));
    }

    /** Bins for every difference that is possible, with 0 as an edge. */
    private static Histogram differences(Histogram one, Histogram other) {
        long low = other.edge(0) - one.edge(one.bins());
        long high = other.edge(other.bins()) - one.edge(0);
        int bits = 0;
        while ((high - low) >> bits > MOST_BINS - 2) {
            bits++;
        }
        long first = Math.floorDiv(low, 1L << bits);
        long last = Math.floorDiv(high, 1L << bits);
        return new Histogram(
                first << bits,
                bits,
                Math.toIntExact(last - first + 1),
                true,
                new Histogram.Range(
                        other.leastPossible() - one.mostPossible(), other.mostPossible() - one.leastPossible()));
    }

    @Override
    public PairedOutcome empty() {
        return new PairedOutcome(firstLimit, secondLimit, lowest.empty(), closing.empty());
    }

    @Override
    public void add(Paths one, Paths other) {
        int n = one.count();
        scenarios.add(one.first(), n);
        if (differences.length < n) {
            differences = new double[n];
            places = new double[n];
        }
        for (int i = 0; i < n; i++) {
            boolean first = one.tightest()[i] < firstLimit;
            boolean second = other.tightest()[i] < secondLimit;
            both += first && second ? 1 : 0;
            firstAlone += first && !second ? 1 : 0;
            secondAlone += second && !first ? 1 : 0;
        }
        subtract(other.lowest(), one.lowest(), n);
        lowest.add(differences, places, n);
        lowestMore += positive(n);
        lowestLess += negative(n);
        int last = one.months() - 1;
        subtract(other.cash(last), one.cash(last), n);
        closing.add(differences, places, n);
        closingMore += positive(n);
        closingLess += negative(n);
    }

    private void subtract(double[] from, double[] amounts, int n) {
        for (int i = 0; i < n; i++) {
            differences[i] = from[i] - amounts[i];
        }
    }

    private long positive(int n) {
        long count = 0;
        for (int i = 0; i < n; i++) {
            count += differences[i] > 0 ? 1 : 0;
        }
        return count;
    }

    private long negative(int n) {
        long count = 0;
        for (int i = 0; i < n; i++) {
            count += differences[i] < 0 ? 1 : 0;
        }
        return count;
    }

    @Override
    public void requireAddable(PairedOutcome other) {
        if (firstLimit != other.firstLimit
                || secondLimit != other.secondLimit
                || !lowest.isLike(other.lowest)
                || !closing.isLike(other.closing)) {
            throw new IllegalArgumentException("outcomes of other pairs of plans or risk models do not add up");
        }
        scenarios.requireNone(other.scenarios);
    }

    @Override
    public void add(PairedOutcome other) {
        requireAddable(other);
        scenarios.add(other.scenarios);
        both += other.both;
        firstAlone += other.firstAlone;
        secondAlone += other.secondAlone;
        lowestMore += other.lowestMore;
        lowestLess += other.lowestLess;
        closingMore += other.closingMore;
        closingLess += other.closingLess;
        lowest.add(other.lowest);
        closing.add(other.closing);
    }

    @Override
    public Counts counts() {
        return new Counts(
                scenarios.stretches(),
                LongStream.of(both, firstAlone, secondAlone, lowestMore, lowestLess, closingMore, closingLess)
                        .mapToObj(BigInteger::valueOf)
                        .toList(),
                List.of(),
                List.of(lowest.snapshot(), closing.snapshot()),
                FirstFound.NOTHING);
    }

    /** It keeps the floors and the bins of this one, which may have counted anything. */
    @Override
    public PairedOutcome restored(Counts written) {
        PairedOutcome read = empty();
        read.counts().requireShapeOf(written);
        read.scenarios.add(CountedScenarios.of(written.scenarios()));
        long[] counts = written.shares(0, written.sums().size());
        read.both = counts[0];
        read.firstAlone = counts[1];
        read.secondAlone = counts[2];
        read.lowestMore = counts[3];
        read.lowestLess = counts[4];
        read.closingMore = counts[5];
        read.closingLess = counts[6];
        read.lowest.add(written.amounts().get(0));
        read.closing.add(written.amounts().get(1));
        Counts.require(read.isPossible());
        return read;
    }

    private boolean isPossible() {
        long n = scenarios();
        return both + firstAlone + secondAlone <= n
                && areSigns(lowest, lowestMore, lowestLess)
                && areSigns(closing, closingMore, closingLess)
                && lowest.total() == n
                && closing.total() == n;
    }

    /** Whether so many differences of these can be positive and negative: 0 is the least of its bin. */
    private static boolean areSigns(Histogram differences, long more, long less) {
        return less == differences.countUnder(0) && less + more <= differences.total();
    }

    /** How many scenarios were run. */
    public long scenarios() {
        return scenarios.count();
    }

    /** In how many scenarios both are ever under their floors. */
    public long both() {
        return both;
    }

    /** In how many the first is and the second is not. */
    public long firstAlone() {
        return firstAlone;
    }

    /** In how many the second is and the first is not. */
    public long secondAlone() {
        return secondAlone;
    }

    /** By how much the least closing cash of a scenario differs. */
    public Histogram lowest() {
        return lowest;
    }

    /** In how many scenarios the least closing cash of the second is higher. */
    public long lowestMore() {
        return lowestMore;
    }

    /** In how many it is lower. */
    public long lowestLess() {
        return lowestLess;
    }

    /** By how much cash at the end differs. */
    public Histogram closing() {
        return closing;
    }

    /** In how many scenarios the second has more cash at the end. */
    public long closingMore() {
        return closingMore;
    }

    /** In how many it has less. */
    public long closingLess() {
        return closingLess;
    }
}
