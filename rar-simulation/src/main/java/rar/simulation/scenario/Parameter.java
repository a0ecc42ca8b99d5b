package rar.simulation.scenario;

import java.math.BigDecimal;

/** The domains that parameters of distributions share, each refused with a sentence that names the parameter. */
final class Parameter {

    private Parameter() {}

    static void requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the " + name + " must be a finite number, not " + value);
        }
    }

    static void requirePositive(String name, double value) {
        requireFinite(name, value);
        if (value <= 0) {
            throw new IllegalArgumentException("the " + name + " must be greater than 0, not " + value);
        }
    }

    static void requireProbability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("the " + name + " must be from 0 to 1, not " + value);
        }
    }

    /** Both ends and the width between them finite, and in order; they may be equal. */
    static void requireInterval(double low, double high) {
        requireFinite("low end", low);
        requireFinite("high end", high);
        if (low > high) {
            throw new IllegalArgumentException("the low end " + low + " is above the high end " + high);
        }
        requireFinite("distance from the low to the high end", high - low);
    }

    static void requireMode(double low, double mode, double high) {
        requireInterval(low, high);
        requireFinite("mode", mode);
        if (mode < low || mode > high) {
            throw new IllegalArgumentException(
                    "the mode " + mode + " must be between the low end " + low + " and the high end " + high);
        }
    }

    /** 1 less a probability, in decimals: 0.1 for 0.9. */
    static BigDecimal complement(double probability) {
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(probability));
    }

    static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
