package rar.simulation.risk;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean that is not money, estimated from scenarios, with an interval that holds the true one with the stated confidence.
 *
 * @param value the estimate
 * @param low the interval's lower end
 * @param high the interval's upper end
 * @param confidence of the interval, between 0 and 1
 */
public record MeanEstimate(double value, double low, double high, double confidence) {

    /**
     * The mean of n numbers that are known to lie between two others: the interval of Student's t (Student, "The probable
     * error of a mean", Biometrika 6, 1908), an approximation for numbers that are not normal, cut off at what is
     * possible. Where all n are the same, they show no spread, and the interval reaches as far as a share of others could
     * that n scenarios would not show ({@link Estimate#ofCount} of none).
     *
     * @param mean of the numbers
     * @param variance of the numbers around their mean, divided by n; rather too large than too small
     * @param n how many, 1 or more
     * @param least that a number can be
     * @param most that a number can be
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public static MeanEstimate of(double mean, double variance, long n, double least, double most, double confidence) {
        Probability.requireConfidence(confidence);
        if (n == 1) {
            return new MeanEstimate(mean, least, most, confidence);
        }
        if (variance <= 0) {
            double unseen = Estimate.ofCount(0, n, confidence).high();
            return new MeanEstimate(mean, mean - unseen * (mean - least), mean + unseen * (most - mean), confidence);
        }
        double t = new TDistribution(null, (double) (n - 1)).inverseCumulativeProbability((1 + confidence) / 2);
        double halfWidth = t * Math.sqrt(variance / (double) (n - 1));
        return new MeanEstimate(mean, Math.max(least, mean - halfWidth), Math.min(most, mean + halfWidth), confidence);
    }
}
