package rar.simulation.analysis;

import rar.simulation.risk.Estimate;

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
        double each = (1 + confidence) / 2;
        Estimate first = Estimate.ofCount(firstAlone, n, each);
        Estimate second = Estimate.ofCount(secondAlone, n, each);
        return new ShareDifference(
                (double) (secondAlone - firstAlone) / (double) n,
                second.low() - first.high(),
                second.high() - first.low(),
                confidence,
                "Clopper-Pearson of each discordant share, Bonferroni");
    }

    /** Whether the interval leaves no doubt which of the two is greater. */
    public boolean isDecided() {
        return low > 0 || high < 0;
    }
}
