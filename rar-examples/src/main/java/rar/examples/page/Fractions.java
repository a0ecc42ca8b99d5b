package rar.examples.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rar.model.money.Share;

/** Weights and quotas, which are exact fractions, on a page and in JSON. */
public final class Fractions {

    private static final int DECIMALS_SHOWN = 5;

    private static final int DECIMALS = 10;

    private Fractions() {}

    /** With a comma and at most five decimals, rounded half up. */
    public static String shown(Share share) {
        return Numbers.decimal(rounded(share, DECIMALS_SHOWN));
    }

    /** With a point and at most ten decimals, rounded half up. */
    public static String decimal(Share share) {
        return rounded(share, DECIMALS).stripTrailingZeros().toPlainString();
    }

    /** A whole number, or a fraction as {@code 349/1000}. */
    public static String exact(Share share) {
        return share.denominator().bitLength() == 1
                ? share.numerator().toString()
                : share.numerator() + "/" + share.denominator();
    }

    private static BigDecimal rounded(Share share, int decimals) {
        return new BigDecimal(share.numerator())
                .divide(new BigDecimal(share.denominator()), decimals, RoundingMode.HALF_UP);
    }
}
