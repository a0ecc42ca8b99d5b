package rar.simulation.outcome;

import java.util.List;
import rar.model.money.Money;

/** Bins of one width, a power of two in öre, with the floor as an edge. */
public final class Bins {

    /** Fine enough for a quantile, few enough for a month's counts to stay near the processor. */
    private static final int MOST_BINS = 8_192;

    private final long floor;
    private final int widthBits;

    /** The narrowest bins of which {@link #MOST_BINS} hold the amounts from {@code low} to {@code high}. */
    private Bins(long floor, double low, double high) {
        int bits = 0;
        while ((high - low) / (1L << bits) > MOST_BINS - 2) {
            bits++;
        }
        this.floor = floor;
        this.widthBits = bits;
    }

    /**
     * An empty outcome in which cash is held against the same floor at every month end.
     *
     * @param floor the liquidity floor
     * @param months between which amounts the closing cash of each month lies
     * @param end between which amounts equity at the end lies
     * @param firstJudged the first month that is judged, 0 being the first of all
     */
    public static Outcome outcome(Money floor, List<AmountRange> months, AmountRange end, int firstJudged) {
        Monthly cash = Monthly.of(floor.ore(), months, firstJudged);
        return new Outcome(firstJudged, floor.ore(), cash.months, cash.least, equity(floor.ore(), end));
    }

    /**
     * An empty outcome in which what cash is above the floor of its month is held against zero.
     *
     * @param months between which amounts the closing cash of each month lies
     * @param judged between which what it is above the floor lies
     * @param end between which equity at the end lies
     * @param firstJudged the first month that is judged, 0 being the first of all
     */
    public static Outcome outcome(
            List<AmountRange> months, List<AmountRange> judged, AmountRange end, int firstJudged) {
        Monthly cash = Monthly.of(0, months, firstJudged);
        Monthly margins = Monthly.of(0, judged, firstJudged);
        return new Outcome(firstJudged, 0, cash.months, cash.least, margins.months, margins.least, equity(0, end));
    }

    private static Histogram equity(long floor, AmountRange end) {
        return new Bins(floor, end.low(), end.high()).histogram(end.low(), end.high(), true);
    }

    /** Bins of one width for some amount of each month, and for the least of those that are judged. */
    private static final class Monthly {

        private final Histogram[] months;
        private final Histogram least;

        private Monthly(Histogram[] months, Histogram least) {
            this.months = months;
            this.least = least;
        }

        static Monthly of(long floor, List<AmountRange> ranges, int firstJudged) {
            List<AmountRange> judged = ranges.subList(firstJudged, ranges.size());
            double least = ranges.stream().mapToDouble(AmountRange::low).min().orElse((double) floor);
            double leastJudged =
                    judged.stream().mapToDouble(AmountRange::low).min().orElse((double) floor);
            double leastMost =
                    judged.stream().mapToDouble(AmountRange::high).min().orElse((double) floor);
            double most = ranges.stream().mapToDouble(AmountRange::high).max().orElse((double) floor);
            Bins bins = new Bins(floor, Math.min((double) floor, least), Math.max((double) floor, most));
            Histogram[] months = ranges.stream()
                    .map(range -> bins.histogram(range.low(), range.high(), false))
                    .toArray(Histogram[]::new);
            return new Monthly(months, bins.histogram(leastJudged, leastMost, true));
        }
    }

    private Histogram histogram(double low, double high, boolean keepsSums) {
        long width = 1L << widthBits;
        Histogram.Range possible = new Histogram.Range((long) Math.floor(low), (long) Math.ceil(high));
        long first = Math.floorDiv(possible.least() - floor, width);
        long last = Math.floorDiv(possible.most() - floor, width);
        return new Histogram(floor + first * width, widthBits, Math.toIntExact(last - first + 1), keepsSums, possible);
    }
}
