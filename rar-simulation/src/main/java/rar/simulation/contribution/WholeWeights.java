package rar.simulation.contribution;

import java.math.BigInteger;
import java.util.List;
import rar.model.money.Share;

/** Weights as whole numbers in the same proportions, small enough for the division of amounts in a {@code long}. */
final class WholeWeights {

    /** Bits that the weights of one division have together at most. */
    static final int MOST_BITS = 52;

    private WholeWeights() {}

    /**
     * The fractions over their common denominator.
     *
     * @throws IllegalArgumentException if they are too fine for that
     */
    static long[] of(String whose, List<Share> fractions) {
        BigInteger common = fractions.stream()
                .map(Share::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        List<BigInteger> whole = fractions.stream()
                .map(each -> each.numerator().multiply(common.divide(each.denominator())))
                .toList();
        if (whole.stream().reduce(BigInteger.ZERO, BigInteger::add).bitLength() > MOST_BITS) {
            throw new IllegalArgumentException("the weights of " + whose
                    + " are too fine for scenarios in which members leave or grow apart; round them");
        }
        return whole.stream().mapToLong(BigInteger::longValueExact).toArray();
    }
}
