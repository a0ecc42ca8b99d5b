package rar.simulation.risk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Between which ranks of n independent amounts a true quantile lies: how many of them are under it is binomial, whatever
 * the amounts' distribution, so the interval are the ranks that this number passes with half the error each (David and
 * Nagaraja, "Order Statistics", 2003, section 7.1). The ranks depend on nothing but n, so the months of a run share them.
 *
 * @param n how many amounts, 1 or more
 * @param confidence of the intervals, between 0 and 1
 * @param known what has been worked out, as the inverse of a binomial distribution takes its time
 */
record OrderStatistics(long n, double confidence, Map<Double, OrderStatistics.Ranks> known) {

    /**
     * Ranks of amounts from the least, 1 being the first; below 1 and beyond n where there are too few amounts to bound the
     * quantile.
     */
    record Ranks(double low, double high) {}

    static OrderStatistics of(long n, double confidence) {
        Probability.requireConfidence(confidence);
        return new OrderStatistics(n, confidence, new ConcurrentHashMap<>());
    }

    /** The ranks of the amounts that bound the true p-quantile. */
    Ranks around(double p) {
        return known.computeIfAbsent(
                p, any -> new Ranks(rankUnder(any, (1 - confidence) / 2), rankUnder(any, (1 + confidence) / 2) + 1));
    }

    /**
     * The least number that so many of n amounts lie under the true p-quantile with this probability or more; for more
     * than 2³¹ - 1 amounts that of 2³¹ - 1, with their share, which makes a wider interval.
     */
    private double rankUnder(double p, double probability) {
        int trials = (int) Math.min(n, Integer.MAX_VALUE);
        int rank = new BinomialDistribution(null, trials, p).inverseCumulativeProbability(probability);
        return rank * ((double) n / trials);
    }
}
