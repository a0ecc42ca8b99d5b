package rar.model.allocation;

import java.math.BigInteger;

/** Weights with a sum below 2^60, for totals below 2^60 units. */
final class LongWeights implements Weights {

    /** Below this a quotient estimated with five roundings of 2^-53 misses the true one by less than one. */
    private static final long ESTIMABLE = 1L << 50;

    private final long[] weights;
    private final long sum;

    /** Keeps the array. */
    LongWeights(long[] weights, long sum) {
        this.weights = weights;
        this.sum = sum;
    }

    static LongWeights of(BigInteger[] weights, long sum) {
        long[] values = new long[weights.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = weights[i].longValueExact();
        }
        return new LongWeights(values, sum);
    }

    @Override
    public int size() {
        return weights.length;
    }

    @Override
    public boolean isZero(int i) {
        return weights[i] == 0;
    }

    @Override
    public BigInteger get(int i) {
        return BigInteger.valueOf(weights[i]);
    }

    @Override
    public BigInteger sum() {
        return BigInteger.valueOf(sum);
    }

    /**
     * The floating-point quotient is only a guess. Its remainder is computed exactly: the true value lies within one
     * denominator of [0, denominator), far inside 64 bits, so that the wrapped products give it to the last bit, and
     * it says whether the guess was one off.
     */
    @Override
    public Quotients quotients(Level level) {
        long numerator = level.numerator();
        long denominator = level.denominator().longValueExact();
        double each = (double) numerator / denominator;
        long[] whole = new long[weights.length];
        long[] rest = new long[weights.length];
        for (int i = 0; i < whole.length; i++) {
            long weight = weights[i];
            long quotient = (long) (weight * each);
            if (quotient >= ESTIMABLE) {
                divideLarge(i, level, whole, rest);
                continue;
            }
            long remainder = numerator * weight - quotient * denominator;
            if (remainder < 0) {
                quotient--;
                remainder += denominator;
            } else if (remainder >= denominator) {
                quotient++;
                remainder -= denominator;
            }
            whole[i] = quotient;
            rest[i] = remainder;
        }
        return new Quotients(whole, rest);
    }

    private void divideLarge(int i, Level level, long[] whole, long[] rest) {
        BigInteger[] parts =
                get(i).multiply(BigInteger.valueOf(level.numerator())).divideAndRemainder(level.denominator());
        whole[i] = BigWeights.saturated(parts[0]);
        rest[i] = parts[1].longValueExact();
    }

    @Override
    public long[] rounded(Level level, Signposts signposts) {
        Quotients quotients = quotients(level);
        long[] rounded = quotients.whole();
        long denominator = level.denominator().longValueExact();
        for (int i = 0; i < rounded.length; i++) {
            if (weights[i] != 0
                    && rounded[i] < Long.MAX_VALUE
                    && signposts.reached(rounded[i], quotients.rest()[i], denominator)) {
                rounded[i]++;
            }
        }
        return rounded;
    }

    @Override
    public int compare(int i, long x, int j, long y, int offset) {
        return compareProducts(weights[i], 2 * x + offset, weights[j], 2 * y + offset);
    }

    /**
     * {@code 2 √(x (x + 1))} lies below {@code 2x + 1}, by less than {@code 1 / 4x}. Products of the latter decide
     * unless they are as near as that; then the squares do.
     */
    @Override
    public int compareSquares(int i, long x, int j, long y) {
        long left = weights[i];
        long right = weights[j];
        long leftLow = left * (2 * x + 1);
        long rightLow = right * (2 * y + 1);
        long borrow = Long.compareUnsigned(leftLow, rightLow) < 0 ? 1 : 0;
        // left less right in 128 bits
        long high = Math.multiplyHigh(left, 2 * x + 1) - Math.multiplyHigh(right, 2 * y + 1) - borrow;
        long low = leftLow - rightLow;
        if (x > 0 && (high > 0 || (high == 0 && (low < 0 || low > left / (4 * x))))) {
            return 1;
        }
        if (y > 0 && (high < -1 || (high == -1 && (low >= 0 || -low > right / (4 * y))))) {
            return -1;
        }
        return BigWeights.compareSquares(get(i), x, get(j), y);
    }

    /** The sign of {@code a b - c d}, for factors of zero or more. */
    private static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
