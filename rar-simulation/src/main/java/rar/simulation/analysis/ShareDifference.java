package rar.simulation.analysis;

import java.util.stream.LongStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.Probability;

/**
 * The difference of two probabilities, estimated from the same scenarios, with an interval that holds the true one with
 * the stated confidence.
 *
 * @param value the second less the first, -1 to 1
 * @param low the interval's lower end
 * @param high the interval's upper end
 * @param confidence of the interval, between 0 and 1
 * @param method of the interval
 */
public record ShareDifference(double value, double low, double high, double confidence, String method) {

    /**
     * The difference of what occurred for the second alone in some and for the first alone in other of {@code n} scenarios.
     * What occurred for both does not enter (McNemar, "Note on the sampling error of the difference between correlated
     * proportions or percentages", Psychometrika 12, 1947). Each of the two shares has its exact interval
     * ({@link Estimate#ofCount}) at half the error, so that both hold together with the confidence, and with them the
     * difference, whatever n is; where the shares are rare and few that is wider than approximations, and true.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ShareDifference of(long firstAlone, long secondAlone, long n, double confidence) {
        double each = (1 + Probability.requireConfidence(confidence)) / 2;
        Estimate first = Estimate.ofCount(firstAlone, n, each);
        Estimate second = Estimate.ofCount(secondAlone, n, each);
        return new ShareDifference(
                (double) (secondAlone - firstAlone) / (double) n,
                second.low() - first.high(),
                second.high() - first.low(),
                confidence,
                "Clopper-Pearson of each discordant share, Bonferroni");
    }

    /**
     * The same of replications that are independent of each other while the scenarios of one are not: Student's interval of
     * the replications' differences ({@link Estimate#ofReplications}). Where these are all the same their spread says nothing,
     * and the interval is that of independent scenarios.
     *
     * @param firstAlone of each replication, two or more
     * @param secondAlone of each, likewise
     * @param n scenarios of each
     * @throws IllegalArgumentException if a number is out of range, or there are not equally many of both, two or more
     */
    public static ShareDifference ofReplications(long[] firstAlone, long[] secondAlone, long n, double confidence) {
        if (firstAlone.length < 2 || firstAlone.length != secondAlone.length) {
            throw new IllegalArgumentException("an error takes two or more replications of both, not "
                    + firstAlone.length + " and " + secondAlone.length);
        }
        SummaryStatistics differences = new SummaryStatistics();
        for (int r = 0; r < firstAlone.length; r++) {
            differences.addValue((double) (secondAlone[r] - firstAlone[r]) / (double) n);
        }
        ShareDifference pooled = of(
                LongStream.of(firstAlone).sum(),
                LongStream.of(secondAlone).sum(),
                Math.multiplyExact(n, (long) firstAlone.length),
                confidence);
        if (differences.getMin() == differences.getMax()) {
            return new ShareDifference(
                    pooled.value, pooled.low, pooled.high, confidence, pooled.method + ", of all replications");
        }
        double half = Estimate.halfWidth(differences, confidence);
        return new ShareDifference(
                pooled.value,
                Math.max(-1, pooled.value - half),
                Math.min(1, pooled.value + half),
                confidence,
                "Student's t of " + firstAlone.length + " replications");
    }

    /** Whether the interval leaves no doubt which of the two is greater. */
    public boolean isDecided() {
        return low > 0 || high < 0;
    }
}
