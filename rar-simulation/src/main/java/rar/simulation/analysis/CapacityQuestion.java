package rar.simulation.analysis;

import rar.simulation.risk.Probability;

/**
 * How large a grant can be decided?
 *
 * @param month of the decision, 0 being the plan's first
 * @param profile by which it would be paid
 * @param alpha the probability of ever being under the floor that is put up with, between 0 and 1, both exclusive
 * @param confidence with which the answer holds, between 0 and 1, both exclusive
 */
public record CapacityQuestion(int month, GrantProfile profile, double alpha, double confidence) {

    /** @throws IllegalArgumentException if a number is out of range */
    public CapacityQuestion {
        if (month < 0) {
            throw new IllegalArgumentException("a month of a plan is 0 or more, not " + month);
        }
        Probability.require("the probability that is put up with", alpha);
        Probability.requireConfidence(confidence);
    }
}
