package rar.model.allocation;

import java.math.BigInteger;
import java.util.List;
import rar.model.money.Share;

/**
 * The members' weights as whole numbers in one proportion; all arithmetic on them is exact.
 *
 * <p>Two forms give the same answers: {@link LongWeights} wherever 128 bits are enough, {@link BigWeights} for the
 * rest.
 */
sealed interface Weights permits LongWeights, BigWeights {

    /** The sum of the weights, and the units divided, must stay below this for the form in {@code long}. */
    long LIMIT = 1L << 60;

    /** How many members. */
    int size();

    /** Whether member {@code i} weighs nothing. */
    boolean isZero(int i);

    /** The weight of member {@code i}. */
    BigInteger get(int i);

    /** The sum of all weights. */
    BigInteger sum();

    /** Every weight times the level; more whole units than a {@code long} holds become {@link Long#MAX_VALUE}. */
    Quotients quotients(Level level);

    /** Every weight times the level, rounded up where it reaches its signpost; zero for a weight of zero. */
    long[] rounded(Level level, Signposts signposts);

    /** The sign of {@code w(i) (2x + offset) - w(j) (2y + offset)}, for factors of zero or more. */
    int compare(int i, long x, int j, long y, int offset);

    /** The sign of {@code w(i)² x (x + 1) - w(j)² y (y + 1)}, for {@code x} and {@code y} of zero or more. */
    int compareSquares(int i, long x, int j, long y);

    /** These weights; keeps the array where it fits. @throws IllegalArgumentException if one is negative */
    static Weights of(long[] weights, long units) {
        long sum = 0;
        boolean fits = units < LIMIT;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("weight number " + i + " is negative: " + weights[i]);
            }
            sum += weights[i];
            // while it fits the sum cannot wrap, and once it does not it is not used
            fits &= weights[i] < LIMIT && sum < LIMIT;
        }
        return fits ? new LongWeights(weights, sum) : BigWeights.of(weights);
    }

    /** The weights of the claims over their common denominator. */
    static Weights of(List<Claim> claims, long units) {
        BigInteger denominator = BigInteger.ONE;
        for (Claim claim : claims) {
            BigInteger own = claim.weight().denominator();
            if (denominator.mod(own).signum() != 0) {
                denominator = denominator.divide(denominator.gcd(own)).multiply(own);
            }
        }
        BigInteger[] weights = new BigInteger[claims.size()];
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < weights.length; i++) {
            Share weight = claims.get(i).weight();
            weights[i] = weight.numerator().multiply(denominator.divide(weight.denominator()));
            sum = sum.add(weights[i]);
        }
        return units < LIMIT && sum.bitLength() <= 60
                ? LongWeights.of(weights, sum.longValueExact())
                : new BigWeights(weights, sum);
    }
}
