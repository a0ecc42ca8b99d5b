package rar.examples.live;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * From where to where a slider goes, and in which steps. A number that is typed may lie outside.
 *
 * @param least its left end
 * @param most its right end
 * @param step from one value to the next
 */
record SliderRange(BigDecimal least, BigDecimal most, BigDecimal step) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final MathContext ONE_DIGIT_UP = new MathContext(1, RoundingMode.UP);

    /** Between these, and farther where the number is outside. */
    static SliderRange between(String least, String most, String step, BigDecimal number) {
        return new SliderRange(
                new BigDecimal(least).min(number), new BigDecimal(most).max(number), new BigDecimal(step));
    }

    /** From nothing to twice the number or somewhat more, in some hundred steps. */
    static SliderRange around(BigDecimal number, BigDecimal ofNothing) {
        BigDecimal most =
                number.signum() == 0 ? ofNothing : number.abs().multiply(TWO).round(ONE_DIGIT_UP);
        BigDecimal step = BigDecimal.ONE.movePointRight(most.precision() - most.scale() - 3);
        return new SliderRange(number.signum() < 0 ? most.negate() : BigDecimal.ZERO, most, step);
    }

    /** The same of whole numbers. */
    SliderRange whole() {
        return new SliderRange(least, most, step.max(BigDecimal.ONE));
    }
}
