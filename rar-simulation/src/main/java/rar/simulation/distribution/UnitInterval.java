package rar.simulation.distribution;

import java.util.function.DoubleUnaryOperator;

/** The open interval (0, 1) as the uniform numbers fill it: the odd multiples of 2⁻⁵³. */
public final class UnitInterval {

    /** The least number that a draw can be. */
    public static final double LEAST = 0x1p-53;
    /** The greatest number that a draw can be. */
    public static final double GREATEST = 1 - 0x1p-53;

    private UnitInterval() {}

    /** A rescaled uniform number, where rounding must not carry it to 0 or 1: a quantile there may be infinite. */
    public static double clamped(double u) {
        return Math.min(Math.max(u, LEAST), GREATEST);
    }

    /**
     * The integral of a function that never falls, jumps allowed. An interval is halved until its width times the rise
     * over it, which bounds twice its error, is below the tolerance times the rise between the quartiles.
     */
    static double integralOfRising(DoubleUnaryOperator rising, double tolerance) {
        double least = rising.applyAsDouble(LEAST);
        double greatest = rising.applyAsDouble(GREATEST);
        double rise = rising.applyAsDouble(0.75) - rising.applyAsDouble(0.25);
        double most = tolerance * (rise > 0 ? rise : greatest - least);
        return integral(rising, LEAST, GREATEST, least, greatest, most);
    }

    private static double integral(
            DoubleUnaryOperator rising, double from, double to, double atFrom, double atTo, double most) {
        double middle = (from + to) / 2;
        if ((to - from) * (atTo - atFrom) <= most || middle <= from || middle >= to) {
            return (to - from) * (atFrom + (atTo - atFrom) / 2);
        }
        double atMiddle = rising.applyAsDouble(middle);
        return integral(rising, from, middle, atFrom, atMiddle, most)
                + integral(rising, middle, to, atMiddle, atTo, most);
    }
}
