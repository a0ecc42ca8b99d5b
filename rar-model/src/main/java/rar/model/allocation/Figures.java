package rar.model.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import rar.model.money.Share;

/** Quotas, remainders and weights as decimals in the Swedish form, for explanations. */
final class Figures {

    /** Enough to tell 222,50005 from a half. */
    static final int USUAL_DECIMALS = 5;

    private static final DecimalFormatSymbols SWEDISH = new DecimalFormatSymbols(Locale.ROOT);

    static {
        SWEDISH.setGroupingSeparator('\u00a0');
        SWEDISH.setDecimalSeparator(',');
        SWEDISH.setMinusSign('\u2212');
    }

    private Figures() {}

    /** Rounded half up to at most so many decimals. */
    static String decimal(Share value, int decimals) {
        BigDecimal rounded = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), decimals, RoundingMode.HALF_UP);
        return format(rounded, decimals);
    }

    /** All decimals where they end, else the usual ones. */
    static String exact(Share value) {
        try {
            BigDecimal quotient = new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()));
            return format(quotient, Math.max(0, quotient.scale()));
        } catch (ArithmeticException e) {
            return decimal(value, USUAL_DECIMALS);
        }
    }

    private static String format(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", SWEDISH);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
