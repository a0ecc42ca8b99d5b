package rar.simulation.analysis;

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
        requireBetween("the probability that is put up with", alpha);
        requireBetween("a confidence", confidence);
    }

    private static void requireBetween(String what, double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(what + " lies between 0 and 1, not at " + share);
        }
    }
}
