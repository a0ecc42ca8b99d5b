package rar.simulation.risk;

/** Probabilities and confidences as they come from outside: between 0 and 1, both exclusive. */
public final class Probability {

    private static final double LARGEST_PERCENTAGE = 100;

    private Probability() {}

    /** A confidence. @throws IllegalArgumentException if it is not between 0 and 1 */
    public static double requireConfidence(double confidence) {
        return require("a confidence", confidence);
    }

    /**
     * A probability.
     *
     * @param what it is, as the beginning of a sentence
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public static double require(String what, double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    what + " lies between 0 and 1, not at " + probability + asPercentage(probability));
        }
        return probability;
    }

    private static String asPercentage(double probability) {
        return probability > 1 && probability < LARGEST_PERCENTAGE
                ? "; " + probability + " % is " + probability / LARGEST_PERCENTAGE
                : "";
    }
}
