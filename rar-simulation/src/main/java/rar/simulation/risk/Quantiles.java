package rar.simulation.risk;

import org.apache.commons.math3.distribution.NormalDistribution;
import rar.model.money.Money;
import rar.simulation.engine.Histogram;

/**
 * Quantiles and tail means of the amounts in a histogram.
 *
 * <p>The p-quantile of n amounts is the one of rank ⌈pn⌉ (Hyndman and Fan, "Sample Quantiles in Statistical Packages",
 * The American Statistician 50, 1996, definition 1), placed in its bin by linear interpolation, so within one bin's
 * width of the exact one. Its interval are the amounts of the ranks pn ± z √(np(1-p)) (order statistics; David and
 * Nagaraja, "Order Statistics", 2003, section 7.1), taken to the outer edges of their bins.
 */
public final class Quantiles {

    private final Histogram histogram;
    private final long n;
    private final double confidence;

    /**
     * Quantiles of a histogram.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Quantiles(Histogram histogram, double confidence) {
        this.histogram = histogram;
        this.n = histogram.total();
        this.confidence = confidence;
        if (n == 0) {
            throw new IllegalArgumentException("no scenarios have no quantiles");
        }
    }

    /**
     * The quantile at probability {@code p}.
     *
     * @param p between 0 and 1, both exclusive
     */
    public MoneyEstimate at(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a quantile's probability lies between 0 and 1, not at " + p);
        }
        double spread = z() * Math.sqrt((double) n * p * (1 - p));
        long lowRank = (long) Math.floor(p * (double) n - spread);
        long highRank = (long) Math.ceil(p * (double) n + spread);
        return new MoneyEstimate(
                amountOfRank((long) Math.ceil(p * (double) n)),
                new Money(histogram.edge(binOfRank(lowRank))),
                new Money(histogram.edge(binOfRank(highRank)) + histogram.width()),
                confidence,
                new Money(histogram.width()));
    }

    /**
     * Expected shortfall: the mean of the least share {@code p} of the amounts (Acerbi and Tasche, "On the coherence of
     * expected shortfall", Journal of Banking and Finance 26, 2002, definition 2.6). Only the share of the last bin
     * that is needed is interpolated. The standard error is √((s² + (1-p)(q - e)²)/(np)), with s² the variance in the
     * tail, q the quantile and e the mean (Manistre and Hancock, "Variance of the CTE estimator", North American
     * Actuarial Journal 9(2), 2005).
     *
     * @param p between 0 and 1, both exclusive
     */
    public MoneyEstimate tailMean(double p) {
        double needed = p * (double) n;
        double quantile = at(p).value().ore();
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
        double gap = quantile - mean;
        double halfWidth = z() * Math.sqrt((variance + (1 - p) * gap * gap) / needed);
        return new MoneyEstimate(
                money(mean),
                money(mean - halfWidth),
                money(mean + halfWidth),
                confidence,
                new Money(histogram.width()));
    }

    /** The mean of all amounts, exact but for its sampling error. */
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
        return new MoneyEstimate(money(mean), money(mean - halfWidth), money(mean + halfWidth), confidence, Money.ZERO);
    }

    private double z() {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
    }

    private Money amountOfRank(long rank) {
        int bin = binOfRank(rank);
        long before = 0;
        for (int i = 0; i < bin; i++) {
            before += histogram.count(i);
        }
        double within = ((double) (rank - before) - 0.5) / (double) histogram.count(bin);
        return money((double) histogram.edge(bin) + within * (double) histogram.width());
    }

    /** The bin of an amount by its rank from the least, 1 being the first; ranks outside are taken to the ends. */
    private int binOfRank(long rank) {
        long wanted = Math.max(1, Math.min(n, rank));
        long seen = 0;
        int bin = -1;
        while (seen < wanted) {
            bin++;
            seen += histogram.count(bin);
        }
        return bin;
    }

    private static Money money(double ore) {
        return new Money(Math.round(ore));
    }
}
