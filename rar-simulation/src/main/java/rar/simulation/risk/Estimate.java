package rar.simulation.risk;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import rar.model.money.Components;

/**
 * A probability estimated from scenarios, with an interval that holds the true one with the stated confidence.
 *
 * @param value the share of scenarios
 * @param low the interval's lower end
 * @param high the interval's upper end; for no occurrence at all, what the probability is "at most"
 * @param confidence of the interval, between 0 and 1
 * @param method of the interval
 */
public record Estimate(double value, double low, double high, double confidence, String method) {

    /** The confidence of every interval that is not asked for otherwise. */
    public static final double USUAL_CONFIDENCE = 0.95;

    /** Of an end of an interval, where 14 digits of it are not enough. */
    private static final double ACCURACY = 1e-30;

    /** @throws NullPointerException if a component is null; it names the component */
    public Estimate {
        Components.present(Estimate.class, method);
    }

    /**
     * The probability of something that occurred in {@code count} of {@code n} scenarios: the exact interval of Clopper
     * and Pearson ("The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26,
     * 1934), which holds for every n and is rather too wide than too narrow. Where nothing occurred, or everything, the
     * interval is one-sided.
     *
     * @param count 0 to {@code n}
     * @param n 1 or more; beyond 2³¹ - 1 the interval is one that holds those of 2³¹ - 1 scenarios with the same share,
     *     rounded down and up, which is wider
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Estimate ofCount(long count, long n, double confidence) {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException(count + " of " + n + " scenarios is no share");
        }
        Probability.requireConfidence(confidence);
        double value = (double) count / (double) n;
        double error = 1 - confidence;
        if (count == 0) {
            return new Estimate(0, 0, noneOf(n, error), confidence, "Clopper-Pearson, one-sided");
        }
        if (count == n) {
            return new Estimate(1, 1 - noneOf(n, error), 1, confidence, "Clopper-Pearson, one-sided");
        }
        int trials = (int) Math.min(n, Integer.MAX_VALUE);
        double successes = n == trials ? count : value * trials;
        return new Estimate(
                value,
                low(trials, Math.floor(successes), error),
                high(trials, Math.ceil(successes), error),
                confidence,
                "Clopper-Pearson");
    }

    /**
     * The probability of something that occurred in {@code counts[r]} of {@code n} scenarios of replication r, which are
     * independent of each other while the scenarios of one are not (randomised quasi-Monte Carlo): the mean, with
     * Student's interval of the replications' shares (A. B. Owen, "Monte Carlo theory, methods and examples", 17.2).
     * Where all shares are the same their spread says nothing, and the interval is that of independent scenarios.
     *
     * @param counts two or more, each 0 to {@code n}
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Estimate ofReplications(long[] counts, long n, double confidence) {
        if (counts.length < 2) {
            throw new IllegalArgumentException("an error takes two or more replications, not " + counts.length);
        }
        SummaryStatistics shares = new SummaryStatistics();
        long all = 0;
        for (long count : counts) {
            shares.addValue((double) count / (double) n);
            all += count;
        }
        Estimate pooled = ofCount(all, Math.multiplyExact(n, (long) counts.length), confidence);
        if (shares.getMin() == shares.getMax()) {
            return new Estimate(
                    pooled.value(), pooled.low(), pooled.high(), confidence, pooled.method() + ", of all replications");
        }
        double half = halfWidth(shares, confidence);
        return new Estimate(
                pooled.value(),
                Math.max(0, pooled.value() - half),
                Math.min(1, pooled.value() + half),
                confidence,
                "Student's t of " + counts.length + " replications");
    }

    /**
     * The probability of something that occurred in {@code counts[r]} of {@code n} scenarios of part r: {@link #ofCount}
     * where there is one part, all of whose scenarios are independent, else {@link #ofReplications}.
     *
     * @param counts one or more, each 0 to {@code n}
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Estimate ofParts(long[] counts, long n, double confidence) {
        return counts.length == 1 ? ofCount(counts[0], n, confidence) : ofReplications(counts, n, confidence);
    }

    /**
     * Half the width of Student's interval of the mean of these numbers, two or more.
     *
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    static double halfWidth(SummaryStatistics numbers, double confidence) {
        Probability.requireConfidence(confidence);
        double quantile = new TDistribution(null, (double) (numbers.getN() - 1))
                .inverseCumulativeProbability((1 + confidence) / 2);
        return quantile * numbers.getStandardDeviation() / Math.sqrt((double) numbers.getN());
    }

    /**
     * This estimate as one of several looks at scenarios that grow in number ({@link Precision}).
     *
     * @param together the confidence with which the intervals of all looks hold together
     * @param looks how many there can be, 1 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public Estimate ofLooks(double together, int looks) {
        Precision.confidenceOfLook(together, looks);
        return looks == 1 ? this : new Estimate(value, low, high, together, method + ", for " + looks + " looks");
    }

    /** The probability at which so many occurrences or more have half the error. */
    private static double low(int trials, double successes, double error) {
        return successes == 0 ? 0 : beta(successes, trials - successes + 1).inverseCumulativeProbability(error / 2);
    }

    /** The probability at which so many occurrences or fewer have half the error. */
    private static double high(int trials, double successes, double error) {
        return successes == trials
                ? 1
                : beta(successes + 1, trials - successes).inverseCumulativeProbability(1 - error / 2);
    }

    /** The usual accuracy is 1e-9, which many scenarios see. */
    private static BetaDistribution beta(double alpha, double beta) {
        return new BetaDistribution(null, alpha, beta, ACCURACY);
    }

    /** The probability at which n scenarios without an occurrence have the probability {@code error}. */
    private static double noneOf(long n, double error) {
        return -StrictMath.expm1(StrictMath.log(error) / (double) n);
    }
}
