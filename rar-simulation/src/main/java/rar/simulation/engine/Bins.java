package rar.simulation.engine;

import rar.model.money.Money;
import rar.simulation.projection.Projection;

/** Chooses the bins of an outcome's histograms, all of one width, with the floor as an edge. */
final class Bins {

    /** Fine enough for a quantile, few enough for a month's counts to stay near the processor. */
    private static final int MOST_BINS = 8_192;

    private final long floor;
    private final int widthBits;

    private Bins(long floor, int widthBits) {
        this.floor = floor;
        this.widthBits = widthBits;
    }

    /** An empty outcome for a projection whose cash stays within a range. */
    static Outcome outcome(Projection projection, CashRange range) {
        Money floor = projection.floor();
        double least = floor.ore();
        double most = floor.ore();
        double widest = 1;
        for (int m = 0; m < projection.months(); m++) {
            least = Math.min(least, range.low(m));
            most = Math.max(most, range.high(m));
            widest = Math.max(widest, range.high(m) - range.low(m));
        }
        int widthBits = 0;
        while (Math.max(widest, most - least) / (1L << widthBits) > MOST_BINS - 2) {
            widthBits++;
        }
        Bins bins = new Bins(floor.ore(), widthBits);
        Histogram[] cash = new Histogram[projection.months()];
        for (int m = 0; m < cash.length; m++) {
            cash[m] = bins.histogram(range.low(m), range.high(m));
        }
        EquityRange equity = EquityRange.of(projection, range);
        return new Outcome(floor, cash, bins.histogram(least, most), bins.histogram(equity.low(), equity.high()));
    }

    private Histogram histogram(double low, double high) {
        long width = 1L << widthBits;
        long first = Math.floorDiv((long) Math.floor(low) - floor, width);
        long last = Math.floorDiv((long) Math.ceil(high) - floor, width);
        return new Histogram(floor + first * width, widthBits, Math.toIntExact(last - first + 1));
    }

    /**
     * Between which amounts closing equity can lie.
     *
     * @param low in öre
     * @param high in öre
     */
    private record EquityRange(double low, double high) {

        /** Provisions lower equity by at most all grants; outstanding contributions raise it by at most all of them. */
        static EquityRange of(Projection projection, CashRange range) {
            int last = projection.months() - 1;
            double grants = 0;
            for (var stream : projection.payoutStreams()) {
                grants += Math.abs((double) stream.total());
            }
            double contributions = 0;
            for (var instalment : projection.instalments()) {
                contributions += instalment.ore();
            }
            double others = projection.closingNetOfOthers();
            double provided = projection.expensesAtDecision() ? grants : 0;
            return new EquityRange(range.low(last) + others - provided, range.high(last) + others + contributions);
        }
    }
}
