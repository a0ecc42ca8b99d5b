package rar.simulation.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.math3.distribution.NormalDistribution;
import rar.model.money.Money;
import rar.simulation.outcome.Histogram;

/**
 * Quantiles and means of the amounts in a histogram.
 *
 * <p>The p-quantile of n amounts is the one of rank ⌈pn⌉ (Hyndman and Fan, "Sample Quantiles in Statistical Packages",
 * The American Statistician 50, 1996, definition 1). Where each bin has met one amount it is that amount, else it is
 * placed in its bin by linear interpolation, so within one bin's width of the exact one, and never below the least or above
 * the greatest amount. How many of n amounts lie under the true quantile is binomial, whatever the amounts'
 * distribution; so the interval are the amounts of the ranks that this number passes with half the error each (order
 * statistics; David and Nagaraja, "Order Statistics", 2003, section 7.1), taken to the outer edges of their bins. Where
 * there are too few amounts for such a rank, the interval reaches to the end of what is possible at all.
 */
public final class Quantiles {

    private static final int LEAST_WITH_VARIANCE = 2;

    private final Histogram histogram;
    /** How many amounts lie in each bin or under it. */
    private final long[] upTo;

    private final long n;
    private final double confidence;
    private final OrderStatistics order;

    /**
     * Quantiles of a histogram.
     *
     * @param confidence of the intervals, between 0 and 1
     * @throws IllegalArgumentException if it is empty, or the confidence is out of range
     */
    public Quantiles(Histogram histogram, double confidence) {
        this(
                Objects.requireNonNull(histogram, "Quantiles.histogram is null"),
                OrderStatistics.of(histogram.total(), confidence));
    }

    /** The same, of a histogram of so many amounts. */
    Quantiles(Histogram histogram, OrderStatistics order) {
        this.histogram = histogram;
        this.upTo = upTo(histogram);
        this.n = order.n();
        this.confidence = order.confidence();
        this.order = order;
        if (n == 0) {
            throw new IllegalArgumentException("no scenarios have no quantiles");
        }
        if (upTo[upTo.length - 1] != n) {
            throw new IllegalArgumentException("a histogram of " + upTo[upTo.length - 1] + " amounts, not of " + n);
        }
    }

    private static long[] upTo(Histogram histogram) {
        long[] upTo = new long[histogram.bins()];
        long seen = 0;
        for (int bin = 0; bin < upTo.length; bin++) {
            seen += histogram.count(bin);
            upTo[bin] = seen;
        }
        return upTo;
    }

    /**
     * The quantile at probability {@code p}.
     *
     * @param p between 0 and 1, both exclusive
     * @throws IllegalArgumentException if it is not
     */
    public MoneyEstimate at(double p) {
        Probability.require("a quantile's probability", p);
        return new MoneyEstimate(
                amountOfRank(ofAll(p).setScale(0, RoundingMode.CEILING).longValueExact()),
                lowEdge(order.around(p).low()),
                highEdge(order.around(p).high()),
                confidence,
                resolution());
    }

    /** In decimals, as 0.07 of 100 is 7 and not a little more. */
    private BigDecimal ofAll(double p) {
        return BigDecimal.valueOf(p).multiply(BigDecimal.valueOf(n));
    }

    private Money resolution() {
        return histogram.isExact() ? Money.ZERO : new Money(histogram.width());
    }

    private Money lowEdge(double rank) {
        return new Money(rank < 1 ? histogram.leastPossible() : histogram.least(binOfRank((long) Math.floor(rank))));
    }

    private Money highEdge(double rank) {
        return new Money(rank > n ? histogram.mostPossible() : histogram.most(binOfRank((long) Math.ceil(rank))));
    }

    /**
     * Expected shortfall: the mean of the least share {@code p} of the amounts (Acerbi and Tasche, "On the coherence of
     * expected shortfall", Journal of Banking and Finance 26, 2002, definition 2.6). Only the share of the last bin
     * that is needed is interpolated. The standard error is √((s² + (1-p)(q - e)²)/(np)), with s² the variance in the
     * tail, q the quantile and e the mean (Manistre and Hancock, "Variance of the CTE estimator", North American
     * Actuarial Journal 9(2), 2005). Fewer than two amounts in the tail show no variance: there the interval is from the
     * least that is possible at all to the upper end of the quantile's.
     *
     * @param p between 0 and 1, both exclusive
     * @throws IllegalArgumentException if it is not
     * @throws IllegalStateException if the histogram keeps no sums
     */
    public MoneyEstimate tailMean(double p) {
        Probability.require("the share of a tail", p);
        MoneyEstimate quantile = at(p);
        double needed = ofAll(p).doubleValue();
        double sum = 0;
        double squares = 0;
        double taken = 0;
        for (int bin = 0; bin < histogram.bins() && taken < needed; bin++) {
            if (histogram.count(bin) == 0) {
                continue;
            }
            double count = Math.min((double) histogram.count(bin), needed - taken);
            double mean = histogram.sum(bin) / (double) histogram.count(bin);
            taken += count;
            sum += count * mean;
            squares += count * mean * mean;
        }
        double mean = sum / needed;
        double variance = Math.max(0, squares / needed - mean * mean);
        double gap = quantile.value().ore() - mean;
        double halfWidth = z() * Math.sqrt((variance + (1 - p) * gap * gap) / needed);
        boolean known = needed >= LEAST_WITH_VARIANCE;
        return new MoneyEstimate(
                money(mean),
                known ? money(mean - halfWidth) : new Money(histogram.leastPossible()),
                known ? money(mean + halfWidth) : quantile.high(),
                confidence,
                resolution());
    }

    /**
     * The mean of all amounts, exact but for its sampling error. The interval of a single amount is all that is
     * possible.
     *
     * @throws IllegalStateException if the histogram keeps no sums
     */
    public MoneyEstimate mean() {
        double sum = 0;
        double squares = 0;
        for (int bin = 0; bin < histogram.bins(); bin++) {
            if (histogram.count(bin) > 0) {
                double mean = histogram.sum(bin) / (double) histogram.count(bin);
                sum += histogram.sum(bin);
                squares += (double) histogram.count(bin) * mean * mean;
            }
        }
        double mean = sum / (double) n;
        double variance = Math.max(0, squares / (double) n - mean * mean);
        double halfWidth = z() * Math.sqrt(variance / (double) n);
        boolean known = n >= LEAST_WITH_VARIANCE;
        return new MoneyEstimate(
                money(mean),
                known ? money(mean - halfWidth) : new Money(histogram.leastPossible()),
                known ? money(mean + halfWidth) : new Money(histogram.mostPossible()),
                confidence,
                Money.ZERO);
    }

    private double z() {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
    }

    private Money amountOfRank(long rank) {
        int bin = binOfRank(rank);
        long before = upTo[bin] - histogram.count(bin);
        double within = ((double) (rank - before) - 0.5) / (double) histogram.count(bin);
        long placed = Math.round((double) histogram.edge(bin) + within * (double) histogram.width());
        return new Money(Math.min(Math.max(placed, histogram.least(bin)), histogram.most(bin)));
    }

    /** The bin of an amount by its rank from the least, 1 to n: the first with so many in it or under it. */
    private int binOfRank(long rank) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** No mean, and no end of its interval, is outside what is possible at all. */
    private Money money(double ore) {
        return new Money(Math.min(Math.max(Math.round(ore), histogram.leastPossible()), histogram.mostPossible()));
    }
}
