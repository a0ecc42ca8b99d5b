package rar.model.allocation;

import java.math.BigInteger;
import java.util.Arrays;

/** Weights of any size. */
final class BigWeights implements Weights {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final BigInteger[] weights;
    private final BigInteger sum;

    /** Keeps the array. */
    BigWeights(BigInteger[] weights, BigInteger sum) {
        this.weights = weights;
        this.sum = sum;
    }

    static BigWeights of(long[] weights) {
        BigInteger[] values =
                Arrays.stream(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        return new BigWeights(values, Arrays.stream(values).reduce(BigInteger.ZERO, BigInteger::add));
    }

    @Override
    public int size() {
        return weights.length;
    }

    @Override
    public boolean isZero(int i) {
        return weights[i].signum() == 0;
    }

    @Override
    public BigInteger get(int i) {
        return weights[i];
    }

    @Override
    public BigInteger sum() {
        return sum;
    }

    @Override
    public Quotients quotients(Level level) {
        BigInteger numerator = BigInteger.valueOf(level.numerator());
        long[] whole = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        for (int i = 0; i < whole.length; i++) {
            BigInteger[] parts = weights[i].multiply(numerator).divideAndRemainder(level.denominator());
            whole[i] = saturated(parts[0]);
            remainders[i] = parts[1];
        }
        return new Quotients(whole, ranks(remainders));
    }

    /** Zero for zero, else the place of each value among the distinct ones. */
    private static long[] ranks(BigInteger[] values) {
        BigInteger[] distinct = Arrays.stream(values).sorted().distinct().toArray(BigInteger[]::new);
        return Arrays.stream(values)
                .mapToLong(value -> value.signum() == 0 ? 0 : 1 + Arrays.binarySearch(distinct, value))
                .toArray();
    }

    @Override
    public long[] rounded(Level level, Signposts signposts) {
        BigInteger numerator = BigInteger.valueOf(level.numerator());
        long[] rounded = new long[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            BigInteger[] parts = weights[i].multiply(numerator).divideAndRemainder(level.denominator());
            rounded[i] = saturated(parts[0]);
            if (!isZero(i)
                    && rounded[i] < Long.MAX_VALUE
                    && signposts.reached(rounded[i], parts[1], level.denominator())) {
                rounded[i]++;
            }
        }
        return rounded;
    }

    @Override
    public int compare(int i, long x, int j, long y, int offset) {
        return weights[i].multiply(doubled(x, offset)).compareTo(weights[j].multiply(doubled(y, offset)));
    }

    private static BigInteger doubled(long x, int offset) {
        return BigInteger.valueOf(x).shiftLeft(1).add(BigInteger.valueOf(offset));
    }

    @Override
    public int compareSquares(int i, long x, int j, long y) {
        return compareSquares(weights[i], x, weights[j], y);
    }

    /** The sign of {@code left² x (x + 1) - right² y (y + 1)}. */
    static int compareSquares(BigInteger left, long x, BigInteger right, long y) {
        return left.pow(2).multiply(pronic(x)).compareTo(right.pow(2).multiply(pronic(y)));
    }

    private static BigInteger pronic(long x) {
        BigInteger value = BigInteger.valueOf(x);
        return value.multiply(value.add(BigInteger.ONE));
    }

    static long saturated(BigInteger value) {
        return value.min(LARGEST).longValueExact();
    }
}
