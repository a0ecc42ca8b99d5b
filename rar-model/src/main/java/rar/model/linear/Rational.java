package rar.model.linear;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import rar.model.money.Share;

/**
 * An exact fraction for the simplex method: two {@code long}s while they suffice, as they nearly always do, and big
 * integers beyond. {@link Share} is the same number at the border, always in big integers.
 */
public final class Rational implements Comparable<Rational> {

    /** Nothing. */
    public static final Rational ZERO = new Rational(0, 1, null);
    /** One. */
    public static final Rational ONE = new Rational(1, 1, null);

    /** Products of two numbers below this, and sums of two such products, fit in a long. */
    private static final long HALF_RANGE = 1L << 31;

    private final long numerator;
    private final long denominator;

    /** Holds the number where the longs cannot. */
    private final @Nullable Share big;

    private Rational(long numerator, long denominator, @Nullable Share big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /** A whole number. */
    public static Rational of(long value) {
        return new Rational(value, 1, null);
    }

    /** The same number as a share. */
    public static Rational of(Share share) {
        return share.numerator().bitLength() < Long.SIZE && share.denominator().bitLength() < Long.SIZE
                ? new Rational(
                        share.numerator().longValueExact(), share.denominator().longValueExact(), null)
                : new Rational(0, 0, share);
    }

    /** The same number as a share. */
    public Share toShare() {
        return big != null ? big : Share.of(numerator, denominator);
    }

    /** The exact sum. */
    public Rational plus(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == 1 && other.denominator == 1) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                    return new Rational(sum, 1, null);
                }
            } else if (isSmall() && other.isSmall()) {
                return reduced(
                        numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
            }
        }
        return of(toShare().plus(other.toShare()));
    }

    /** The exact product. */
    public Rational times(Rational other) {
        if (isSmall() && other.isSmall()) {
            long product = numerator * other.numerator;
            return denominator == 1 && other.denominator == 1
                    ? new Rational(product, 1, null)
                    : reduced(product, denominator * other.denominator);
        }
        return of(toShare().times(other.toShare()));
    }

    Rational minus(Rational other) {
        return plus(other.negated());
    }

    Rational negated() {
        return big == null && numerator != Long.MIN_VALUE
                ? new Rational(-numerator, denominator, null)
                : of(toShare().times(Share.of(-1, 1)));
    }

    /** One divided by this. @throws ArithmeticException if this is zero */
    Rational inverse() {
        if (isZero()) {
            throw new ArithmeticException("zero has no inverse");
        }
        if (big == null && numerator != Long.MIN_VALUE) {
            return new Rational(Long.signum(numerator) * denominator, Math.abs(numerator), null);
        }
        Share share = toShare();
        BigInteger sign = BigInteger.valueOf(signum());
        return of(
                new Share(share.denominator().multiply(sign), share.numerator().abs()));
    }

    int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** Whether it is zero. */
    public boolean isZero() {
        return signum() == 0;
    }

    private boolean isSmall() {
        return big == null
                && Math.abs(numerator) < HALF_RANGE
                && numerator != Long.MIN_VALUE
                && denominator < HALF_RANGE;
    }

    private static Rational reduced(long numerator, long denominator) {
        long divisor = gcd(Math.abs(numerator), denominator);
        return new Rational(numerator / divisor, denominator / divisor, null);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    @Override
    public int compareTo(Rational other) {
        return big == null && other.big == null && denominator == other.denominator
                ? Long.compare(numerator, other.numerator)
                : toShare().compareTo(other.toShare());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return toShare().hashCode();
    }

    @Override
    public String toString() {
        return toShare().numerator()
                + (toShare().denominator().equals(BigInteger.ONE)
                        ? ""
                        : "/" + toShare().denominator());
    }
}
