package rar.simulation.engine;

import java.util.List;
import rar.model.money.Money;

/** Bins of one width, a power of two in öre, with the floor as an edge. */
final class Bins {

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
     * An empty outcome.
     *
     * @param limit the liquidity floor
     * @param months between which amounts the closing cash of each month lies
     * @param end between which amounts equity at the end lies
     */
    static Outcome outcome(Money limit, List<AmountRange> months, AmountRange end) {
        long floor = limit.ore();
        double least = months.stream().mapToDouble(AmountRange::low).min().orElse((double) floor);
        double leastMost = months.stream().mapToDouble(AmountRange::high).min().orElse((double) floor);
        double most = months.stream().mapToDouble(AmountRange::high).max().orElse((double) floor);
        Bins bins = new Bins(floor, Math.min((double) floor, least), Math.max((double) floor, most));
        Histogram[] cash = new Histogram[months.size()];
        for (int m = 0; m < cash.length; m++) {
            cash[m] = bins.histogram(months.get(m).low(), months.get(m).high(), false);
        }
        Bins equity = new Bins(floor, end.low(), end.high());
        return new Outcome(
                limit, cash, bins.histogram(least, leastMost, true), equity.histogram(end.low(), end.high(), true));
    }

    private Histogram histogram(double low, double high, boolean keepsSums) {
        long width = 1L << widthBits;
        Histogram.Range possible = new Histogram.Range((long) Math.floor(low), (long) Math.ceil(high));
        long first = Math.floorDiv(possible.least() - floor, width);
        long last = Math.floorDiv(possible.most() - floor, width);
        return new Histogram(floor + first * width, widthBits, Math.toIntExact(last - first + 1), keepsSums, possible);
    }
}
