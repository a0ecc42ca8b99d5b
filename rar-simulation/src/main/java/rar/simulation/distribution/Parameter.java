package rar.simulation.distribution;

import java.math.BigDecimal;
import java.math.MathContext;

/** The domains that parameters of distributions share, each refused with a sentence that names the parameter. */
public final class Parameter {

    /** Beyond it the values drawn, or their sums, would have no number. */
    private static final double MOST = 1e100;

    private static final MathContext TOLD = new MathContext(12);

    private Parameter() {}

    public static void requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the " + name + " must be a finite number, not " + text(value));
        }
        if (Math.abs(value) > MOST) {
            throw new IllegalArgumentException("the " + name + " must be at most 1e100 in size, not " + value);
        }
    }

    static void requirePositive(String name, double value) {
        requireFinite(name, value);
        if (value <= 0) {
            throw new IllegalArgumentException("the " + name + " must be greater than 0, not " + text(value));
        }
    }

    static void requireProbability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("the " + name + " must be from 0 to 1, not " + text(value));
        }
    }

    /** Both ends and the width between them finite, and in order; they may be equal. */
    static void requireInterval(double low, double high) {
        requireFinite("low end", low);
        requireFinite("high end", high);
        if (low > high) {
            throw new IllegalArgumentException("the low end " + text(low) + " is above the high end " + text(high));
        }
        requireFinite("distance from the low to the high end", high - low);
    }

    static void requireMode(double low, double mode, double high) {
        requireInterval(low, high);
        requireFinite("mode", mode);
        if (mode < low || mode > high) {
            throw new IllegalArgumentException("the mode " + text(mode) + " must be between the low end " + text(low)
                    + " and the high end " + text(high));
        }
    }

    /** 1 less a probability, in decimals: 0.1 for 0.9. */
    public static BigDecimal complement(double probability) {
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(probability));
    }

    /** A number for a message, to twelve digits: 15 for 14.999999999999988, and nothing after 2. */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value < 0 ? "-infinity" : "infinity";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(TOLD);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** An end of what can be drawn, for a message: nought where no one would tell it from that. */
    public static String end(double value) {
        return text(Math.abs(value) < 1e-12 ? 0 : value);
    }

    static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
