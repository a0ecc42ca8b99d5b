package rar.model.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import rar.model.money.Share;

/** Quotas, remainders and weights as decimals in the Swedish form, for explanations. */
public final class Decimals {

    /** Enough to tell 222,50005 from a half. */
    static final int USUAL_DECIMALS = 5;

    private static final int MOST_DECIMALS = 40;

    private static final DecimalFormatSymbols SWEDISH = new DecimalFormatSymbols(Locale.ROOT);

    static {
        SWEDISH.setGroupingSeparator('\u00a0');
        SWEDISH.setDecimalSeparator(',');
        SWEDISH.setMinusSign('\u2212');
    }

    private Decimals() {}

    /** Rounded half up to the usual decimals, or more where {@link #decimal(Share, int)} takes more. */
    public static String decimal(Share value) {
        return decimal(value, USUAL_DECIMALS);
    }

    /**
     * Rounded half up to so many decimals, or to as many more as keep a value beside a whole number or a half from
     * looking like it; without zeros at the end.
     */
    public static String decimal(Share value, int decimals) {
        int shown = decimals;
        while (shown < MOST_DECIMALS && isHalves(Share.of(rounded(value, shown))) && !isHalves(value)) {
            shown++;
        }
        return format(rounded(value, shown), shown);
    }

    private static BigDecimal rounded(Share value, int decimals) {
        return rounded(value, decimals, RoundingMode.HALF_UP);
    }

    static BigDecimal rounded(Share value, int decimals, RoundingMode mode) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), decimals, mode);
    }

    private static boolean isHalves(Share value) {
        return value.denominator().bitLength() <= 2 && value.denominator().intValue() <= 2;
    }

    /** All decimals where they end, else the usual ones. */
    static String exact(Share value) {
        try {
            BigDecimal quotient = new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()));
            return format(quotient, Math.max(0, quotient.scale()));
        } catch (ArithmeticException e) {
            return decimal(value);
        }
    }

    /** All decimals where they end, else the fraction. */
    static String fraction(Share value) {
        return isDecimal(value.denominator())
                ? exact(value)
                : "\u2212".repeat(value.isNegative() ? 1 : 0)
                        + value.numerator().abs() + "/" + value.denominator();
    }

    private static boolean isDecimal(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        return BigInteger.valueOf(5).pow(rest.bitLength()).mod(rest).signum() == 0;
    }

    static String format(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", SWEDISH);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
