package rar.model.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import rar.model.message.Excerpt;
import rar.model.message.Figure;
import rar.model.message.RefusedException;

/**
 * An exact fraction: a party's share (andel), an index or any other rate. No binary floating point is involved.
 *
 * @param numerator any integer
 * @param denominator positive; numerator and denominator have no common divisor
 */
public record Share(BigInteger numerator, BigInteger denominator) implements Comparable<Share>, Figure {

    /** More digits than the exact value of any {@code double} has, and few enough to be reckoned with. */
    static final int MOST_DIGITS = 1_100;

    /** More bits than exact sums of a thousand shares take; beyond it a common divisor takes seconds. */
    private static final int MOST_BITS = 1 << 20;

    /** Nothing. */
    public static final Share ZERO = of(0, 1);

    /** The whole. */
    public static final Share ONE = of(1, 1);

    /**
     * Reduces to lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is not positive, or a number has more than 2²⁰ bits
     */
    public Share {
        Objects.requireNonNull(numerator, "Share.numerator is null");
        Objects.requireNonNull(denominator, "Share.denominator is null");
        if (numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS) {
            throw new RefusedException(NumberMistake.SHARE_TOO_EXACT
                    .with("bits", Math.max(numerator.bitLength(), denominator.bitLength()))
                    .with("most", MOST_BITS));
        }
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a share needs a positive denominator, not " + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** {@code numerator/denominator}. @throws IllegalArgumentException if the denominator is not positive */
    public static Share of(long numerator, long denominator) {
        return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The exact value of a decimal number.
     *
     * @throws IllegalArgumentException if it has more than 1 100 digits, or as many zeros before or after them
     */
    public static Share of(BigDecimal value) {
        if (value.unscaledValue().bitLength() > 4 * MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("a number of " + value.precision() + " digits, "
                    + Math.abs((long) value.scale()) + (value.scale() < 0 ? " zeros after them" : " of them decimals")
                    + ", is no share; " + MOST_DIGITS + " of either are the most");
        }
        BigInteger unscaled = value.unscaledValue();
        return value.scale() >= 0
                ? new Share(unscaled, BigInteger.TEN.pow(value.scale()))
                : new Share(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE);
    }

    /**
     * Reads a fraction {@code 1/4}, a percentage {@code 3,04 %} or a plain number {@code 0,25}.
     *
     * @throws NumberTextException if the text is none of these
     */
    public static Share parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            Share denominator = Share.of(SwedishNumber.parse(text.substring(slash + 1)));
            if (denominator.numerator.signum() <= 0) {
                throw new NumberTextException(NumberMistake.DENOMINATOR_NOT_POSITIVE.with("text", Excerpt.of(text)));
            }
            return Share.of(SwedishNumber.parse(text.substring(0, slash))).dividedBy(denominator);
        }
        if (text.endsWith("%")) {
            String number = text.substring(0, text.length() - 1);
            if (!number.isEmpty() && " \u00a0\u202f".indexOf(number.charAt(number.length() - 1)) >= 0) {
                number = number.substring(0, number.length() - 1);
            }
            return Share.of(SwedishNumber.parse(number).movePointLeft(2));
        }
        return Share.of(SwedishNumber.parse(text));
    }

    /** The sum of both. */
    public Share plus(Share other) {
        return new Share(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The product of both. */
    public Share times(Share other) {
        return new Share(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** This divided by {@code other}. @throws IllegalArgumentException if {@code other} is not positive */
    public Share dividedBy(Share other) {
        return new Share(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** {@code value} times this, rounded half up away from zero. */
    public BigInteger timesHalfUp(BigInteger value) {
        BigInteger doubled = value.multiply(numerator).abs().shiftLeft(1).add(denominator);
        BigInteger rounded = doubled.divide(denominator.shiftLeft(1));
        return value.signum() * numerator.signum() < 0 ? rounded.negate() : rounded;
    }

    /** Whether this is less than zero. */
    public boolean isNegative() {
        return numerator.signum() < 0;
    }

    /**
     * The nearest {@code double}, unless it is so small as to be subnormal; for display and for simulation factors,
     * never for money.
     */
    public double toDouble() {
        // ten bits more than a double holds, the last one set where more follow, so that no half is mistaken
        int shift = 64 + denominator.bitLength() - numerator.bitLength();
        BigInteger[] quotient = shift >= 0
                ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
        BigInteger sticky = quotient[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE;
        return Math.scalb(quotient[0].abs().or(sticky).doubleValue(), -shift) * numerator.signum();
    }

    @Override
    public int compareTo(Share other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String written() {
        return toString();
    }

    /** A percentage where that is exact with at most six decimals, e.g. {@code 3,04 %}, else a fraction {@code 1/3}. */
    @Override
    public String toString() {
        BigDecimal percent = new BigDecimal(numerator)
                .movePointRight(2)
                .divide(new BigDecimal(denominator), 6, RoundingMode.DOWN)
                .stripTrailingZeros();
        if (Share.of(percent.movePointLeft(2)).equals(this)) {
            return SwedishNumber.format(percent.setScale(Math.max(0, percent.scale()))) + "\u00a0%";
        }
        return numerator + "/" + denominator;
    }
}
