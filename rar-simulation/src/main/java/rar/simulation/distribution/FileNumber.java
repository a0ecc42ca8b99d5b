package rar.simulation.distribution;

import java.math.BigDecimal;
import java.math.MathContext;
import rar.model.message.Figure;

/**
 * A number in a message as risk files have it, with a point before decimals: to twelve digits, 15 for
 * 14.999999999999988, and nothing after 2.
 *
 * @param value the number, which may be infinite or none
 */
public record FileNumber(double value) implements Figure {

    private static final long serialVersionUID = 1L;
    private static final MathContext TOLD = new MathContext(12);
    private static final double LONGEST_TOLD = 1e100;
    private static final double LEAST_TOLD = 1e-12;

    /** An end of what can be drawn: nought where no one would tell it from that. */
    public static FileNumber end(double value) {
        return new FileNumber(Math.abs(value) < LEAST_TOLD ? 0 : value);
    }

    @Override
    public String written() {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value < 0 ? "-infinity" : "infinity";
        }
        if (Math.abs(value) > LONGEST_TOLD) {
            return Double.toString(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(TOLD);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
