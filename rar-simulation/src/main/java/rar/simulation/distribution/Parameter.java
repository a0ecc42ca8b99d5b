package rar.simulation.distribution;

import java.math.BigDecimal;
import rar.model.message.Message;
import rar.model.message.RefusedException;

/** The domains that parameters of distributions share, each refused by the name of the parameter. */
public final class Parameter {

    /** Beyond it the values drawn, or their sums, would have no number. */
    private static final double MOST = 1e100;

    private Parameter() {}

    /** Requires a number that can be reckoned with. @throws RefusedException if it is infinite, none, or beyond 1e100 */
    public static void requireFinite(Message name, double value) {
        if (!Double.isFinite(value)) {
            throw refused(DistributionMistake.NOT_FINITE, name, value);
        }
        if (Math.abs(value) > MOST) {
            throw refused(DistributionMistake.TOO_LARGE, name, value);
        }
    }

    static void requirePositive(Message name, double value) {
        requireFinite(name, value);
        if (value <= 0) {
            throw refused(DistributionMistake.NOT_POSITIVE, name, value);
        }
    }

    static void requireProbability(Message name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw refused(DistributionMistake.NOT_PROBABILITY, name, value);
        }
    }

    private static RefusedException refused(DistributionMistake mistake, Message name, double value) {
        return new RefusedException(mistake.with("name", name).with("value", new FileNumber(value)));
    }

    /** Both ends and the width between them finite, and in order; they may be equal. */
    static void requireInterval(double low, double high) {
        requireFinite(ParameterName.LOW_END.message(), low);
        requireFinite(ParameterName.HIGH_END.message(), high);
        if (low > high) {
            throw new RefusedException(DistributionMistake.ENDS_REVERSED
                    .with("low", new FileNumber(low))
                    .with("high", new FileNumber(high)));
        }
        requireFinite(ParameterName.WIDTH.message(), high - low);
    }

    static void requireMode(double low, double mode, double high) {
        requireInterval(low, high);
        requireFinite(ParameterName.MODE.message(), mode);
        if (mode < low || mode > high) {
            throw new RefusedException(DistributionMistake.MODE_OUTSIDE
                    .with("mode", new FileNumber(mode))
                    .with("low", new FileNumber(low))
                    .with("high", new FileNumber(high)));
        }
    }

    /** 1 less a probability, in decimals: 0.1 for 0.9. */
    public static BigDecimal complement(double probability) {
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(probability));
    }

    static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
