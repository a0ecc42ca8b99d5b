package rar.simulation.sensitivity;

import java.math.BigInteger;
import rar.simulation.outcome.Counts;

/**
 * A sum of products of whole numbers in 128 bits, exact, so that it is the same in any order.
 *
 * <p>Amounts lie under 2⁵², products of two under 2¹⁰⁴; a sum of up to 2²² of them stays inside.
 */
final class ExactSum {

    private long high;
    private long low;

    /** Adds {@code a · b}. */
    void add(long a, long b) {
        addHalves(Math.multiplyHigh(a, b), a * b);
    }

    /**
     * A sum that was written down.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    static ExactSum of(BigInteger value) {
        Counts.require(value.bitLength() < 2 * Long.SIZE);
        ExactSum sum = new ExactSum();
        sum.high = value.shiftRight(Long.SIZE).longValueExact();
        sum.low = value.longValue();
        return sum;
    }

    /** Adds another sum. */
    void add(ExactSum other) {
        addHalves(other.high, other.low);
    }

    private void addHalves(long moreHigh, long moreLow) {
        long sum = low + moreLow;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        low = sum;
        high = Math.addExact(Math.addExact(high, moreHigh), carry);
    }

    /** The sum. */
    BigInteger value() {
        BigInteger unsignedLow = BigInteger.valueOf(low).add(low < 0 ? BigInteger.ONE.shiftLeft(64) : BigInteger.ZERO);
        return BigInteger.valueOf(high).shiftLeft(64).add(unsignedLow);
    }
}
