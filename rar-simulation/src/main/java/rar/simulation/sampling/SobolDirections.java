package rar.simulation.sampling;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The direction numbers of the Sobol sequence (S. Joe and F. Kuo, "Constructing Sobol sequences with better
 * two-dimensional projections", SIAM Journal on Scientific Computing 30, 2008), as the generator of Commons Math shows
 * them: a point is the exclusive or of the numbers that belong to the set bits of its index's Gray code.
 */
final class SobolDirections {

    /** How many dimensions there are numbers for. */
    static final int DIMENSIONS = 1_000;

    /** Points 0 to 2^30 − 1 have numbers. */
    static final int BITS = 30;

    /** A coordinate is this many bits after the point. */
    static final int FRACTION_BITS = 52;

    /** {@code NUMBERS[d][j]}. */
    private static final long[][] NUMBERS = numbers();

    private SobolDirections() {}

    /** The number that bit {@code j} of an index's Gray code brings to dimension {@code d}, both from 0. */
    static long number(int d, int j) {
        return NUMBERS[d][j];
    }

    /** Coordinate {@code d} of point {@code index}, as a whole number of 2^-{@link #FRACTION_BITS}. */
    static long coordinate(int d, long index) {
        long sum = 0;
        for (long gray = index ^ (index >>> 1); gray != 0; gray &= gray - 1) {
            sum ^= NUMBERS[d][Long.numberOfTrailingZeros(gray)];
        }
        return sum;
    }

    /** The Gray code of 2^j has the bits j and j − 1, so the points 1, 2, 4, … give one number after the other. */
    private static long[][] numbers() {
        SobolSequenceGenerator generator = new SobolSequenceGenerator(DIMENSIONS);
        long[][] numbers = new long[DIMENSIONS][BITS];
        for (int j = 0; j < BITS; j++) {
            double[] point = generator.skipTo(1 << j);
            for (int d = 0; d < DIMENSIONS; d++) {
                long before = j == 0 ? 0 : numbers[d][j - 1];
                numbers[d][j] = (long) (point[d] * 0x1p52) ^ before;
            }
        }
        return numbers;
    }
}
