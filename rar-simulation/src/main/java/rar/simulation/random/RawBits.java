package rar.simulation.random;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.LongBuffer;

/**
 * Rows of doubles from their bits, and back. Both go through memory that is copied in and out: a loop over {@link
 * Double#longBitsToDouble} is not vectorised on JDK 17, and takes nearly twice as long. For one thread.
 */
public final class RawBits {

    private final LongBuffer bits;
    private final DoubleBuffer doubles;

    /** For rows of at most so many elements. */
    public RawBits(int capacity) {
        ByteBuffer memory =
                ByteBuffer.allocate(Math.multiplyExact(capacity, Double.BYTES)).order(ByteOrder.nativeOrder());
        bits = memory.asLongBuffer();
        doubles = memory.asDoubleBuffer();
    }

    /**
     * {@code out[i]} = the double with the bits {@code in[i]}, for 0 ≤ i &lt; n.
     *
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than the capacity or than a row is long
     */
    public void toDoubles(long[] in, double[] out, int n) {
        bits.put(0, in, 0, n);
        doubles.get(0, out, 0, n);
    }

    /**
     * {@code out[i]} = the bits of {@code in[i]}, as {@link Double#doubleToRawLongBits}, for 0 ≤ i &lt; n.
     *
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than the capacity or than a row is long
     */
    public void toBits(double[] in, long[] out, int n) {
        doubles.put(0, in, 0, n);
        bits.get(0, out, 0, n);
    }
}
