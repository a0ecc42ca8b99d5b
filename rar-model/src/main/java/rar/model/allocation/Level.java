package rar.model.allocation;

import java.math.BigInteger;

/**
 * How many units a weight of one stands for: multiplied by a weight it gives a quota, or a quotient near it.
 *
 * @param numerator zero or more
 * @param denominator positive
 */
record Level(long numerator, BigInteger denominator) {

    /** No units, whatever the weight. */
    static final Level ZERO = new Level(0, BigInteger.ONE);
}
