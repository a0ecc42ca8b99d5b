package rar.simulation.engine;

import rar.simulation.projection.Projection;

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

    /** An empty outcome of a projection whose scenarios lie between these extremes. */
    static Outcome outcome(Projection projection, Extremes extremes) {
        long floor = projection.floor().ore();
        double least = extremes.low(0);
        double leastMost = extremes.high(0);
        double most = extremes.high(0);
        for (int m = 1; m < projection.months(); m++) {
            least = Math.min(least, extremes.low(m));
            leastMost = Math.min(leastMost, extremes.high(m));
            most = Math.max(most, extremes.high(m));
        }
        Bins bins = new Bins(floor, Math.min(floor, least), Math.max(floor, most));
        Histogram[] cash = new Histogram[projection.months()];
        for (int m = 0; m < cash.length; m++) {
            cash[m] = bins.histogram(extremes.low(m), extremes.high(m), false);
        }
        Bins equity = new Bins(floor, extremes.equityLow(), extremes.equityHigh());
        return new Outcome(
                projection.floor(),
                cash,
                bins.histogram(least, leastMost, true),
                equity.histogram(extremes.equityLow(), extremes.equityHigh(), true));
    }

    private Histogram histogram(double low, double high, boolean keepsSums) {
        long width = 1L << widthBits;
        Histogram.Range possible = new Histogram.Range((long) Math.floor(low), (long) Math.ceil(high));
        long first = Math.floorDiv(possible.least() - floor, width);
        long last = Math.floorDiv(possible.most() - floor, width);
        return new Histogram(floor + first * width, widthBits, Math.toIntExact(last - first + 1), keepsSums, possible);
    }
}
