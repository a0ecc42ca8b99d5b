package rar.simulation.capacity;

import java.time.YearMonth;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.Probability;

/**
 * How large a grant can be decided in a month: one that is paid evenly over a year, so that the probability of ever
 * being under the floor is at most 1 % with 95 % confidence, unless asked otherwise.
 */
public final class CapacityQuestion {

    private static final GrantProfile A_YEAR = new GrantProfile.Evenly(12);

    private static final double ONE_PERCENT = 0.01;

    private final YearMonth month;
    private final GrantProfile profile;
    private final double alpha;
    private final double confidence;

    private CapacityQuestion(YearMonth month, GrantProfile profile, double alpha, double confidence) {
        this.month = month;
        this.profile = profile;
        this.alpha = alpha;
        this.confidence = confidence;
    }

    /** How large a grant can be decided in a month of the plan? */
    public static CapacityQuestion in(YearMonth month) {
        return new CapacityQuestion(month, A_YEAR, ONE_PERCENT, Estimate.USUAL_CONFIDENCE);
    }

    /**
     * The question of a grant that is paid evenly over so many months from its decision on.
     *
     * @throws IllegalArgumentException if {@code months} is not 1 to {@link GrantProfile#MOST_MONTHS}
     */
    public CapacityQuestion paidEvenlyOver(int months) {
        return paidBy(new GrantProfile.Evenly(months));
    }

    /** The question of a grant that is paid by a profile. */
    public CapacityQuestion paidBy(GrantProfile profile) {
        return new CapacityQuestion(month, profile, alpha, confidence);
    }

    /**
     * The question at another highest acceptable probability of ever being under the floor.
     *
     * @param alpha between 0 and 1, both exclusive; 1 % is 0.01
     * @throws IllegalArgumentException if it is not
     */
    public CapacityQuestion atMost(double alpha) {
        Probability.require("the probability that is put up with", alpha);
        return new CapacityQuestion(month, profile, alpha, confidence);
    }

    /**
     * The question with another confidence of the answer.
     *
     * @param confidence between 0 and 1, both exclusive; 95 % is 0.95
     * @throws IllegalArgumentException if it is not
     */
    public CapacityQuestion withConfidence(double confidence) {
        Probability.requireConfidence(confidence);
        return new CapacityQuestion(month, profile, alpha, confidence);
    }

    /** The month of the decision. */
    public YearMonth month() {
        return month;
    }

    /** By which the grant would be paid. */
    public GrantProfile profile() {
        return profile;
    }

    /** The highest acceptable probability of ever being under the floor, between 0 and 1, both exclusive. */
    public double alpha() {
        return alpha;
    }

    /** With which the answer holds, between 0 and 1, both exclusive. */
    public double confidence() {
        return confidence;
    }
}
