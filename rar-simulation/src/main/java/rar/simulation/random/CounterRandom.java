package rar.simulation.random;

import java.util.Objects;

/**
 * Random numbers as a function instead of a sequence: the draw of a factor in a scenario depends on the seed, the
 * scenario's index and the factor's {@linkplain Streams#stream stream}, and on nothing drawn before it.
 *
 * <pre>
 * base(seed)          = mix(seed)
 * key(seed, scenario) = mix(base(seed) + (scenario + 1) γ)      output number {@code scenario} of SplitMix64 from base
 * word(key, stream)   = mix(key + stream)
 * fraction(word)      = ⌊word / 2¹²⌋                            52 bits
 * uniform(fraction)   = (fraction + ½) 2⁻⁵²                     in the open interval (0, 1)
 * </pre>
 *
 * where {@code mix} is the 64-bit finaliser and γ the odd constant of SplitMix64 (Steele, Lea and Flood, "Fast
 * Splittable Pseudorandom Number Generators", OOPSLA 2014, figure 16; the finaliser is variant 13 of D. Stafford,
 * "Better Bit Mixing", 2011). So adding a factor, a project or a scenario changes no other draw, the first n scenarios
 * of a run are the first n of any longer run, and any scenario can be drawn again alone.
 *
 * <p>Every seed means what it says (0 and negative ones too), distinct scenarios of one seed have distinct keys, and
 * distinct streams draw distinct words in the same scenario. The {@code fill} methods give the same bits as the scalar
 * ones; a block of 1 024 is a good size.
 */
public final class CounterRandom {

    /** The largest scenario index, 2⁶². */
    public static final long LAST_SCENARIO = 1L << 62;

    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final int FRACTION_SHIFT = 12;
    /** With a fraction below it, the bits of a double in [1, 2). */
    private static final long EXPONENT_OF_ONE = 0x3ff0_0000_0000_0000L;

    private static final double ONE_LESS_HALF_STEP = 1 - 0x1p-53;

    private CounterRandom() {}

    /**
     * The key of one scenario under a seed: 64 mixed bits, different for each scenario of the seed.
     *
     * @param scenario index of the scenario, 0 to {@link #LAST_SCENARIO}
     * @throws IllegalArgumentException if {@code scenario} is outside that range
     */
    public static long key(long seed, long scenario) {
        requireScenarios(scenario, 1);
        return mix64(state(seed, scenario));
    }

    /** The 64 random bits of a stream in the scenario with this key. */
    public static long word(long key, long stream) {
        return mix64(key + stream);
    }

    /**
     * The uniform number of a stream in the scenario with this key: an odd multiple of 2⁻⁵³, so never 0 and never 1,
     * and {@code 1 - uniform} is exact.
     */
    public static double uniform(long key, long stream) {
        return uniform(word(key, stream) >>> FRACTION_SHIFT);
    }

    /** The uniform number of 52 random bits. */
    public static double uniform(long fraction) {
        return toUniform(EXPONENT_OF_ONE | fraction);
    }

    /** The 52 random bits of a uniform number. */
    public static long fraction(double uniform) {
        return (long) (uniform * 0x1p52);
    }

    /**
     * {@code keys[i] = key(seed, firstScenario + i)} for 0 ≤ i &lt; n.
     *
     * @throws IllegalArgumentException if a scenario is outside 0 to {@link #LAST_SCENARIO}
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than the array is long
     */
    public static void fillKeys(long seed, long firstScenario, long[] keys, int n) {
        requireScenarios(firstScenario, n);
        Objects.checkFromIndexSize(0, n, keys.length);
        long state = state(seed, firstScenario);
        // i * γ inside the mixing loop would keep it from being vectorised on JDK 17
        for (int i = 0; i < n; i++) {
            keys[i] = state;
            state += GAMMA;
        }
        for (int i = 0; i < n; i++) {
            keys[i] = mix64(keys[i]);
        }
    }

    /**
     * {@code words[i] = word(keys[i], stream)} for 0 ≤ i &lt; n.
     *
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than an array is long
     */
    public static void fillWords(long[] keys, long stream, long[] words, int n) {
        Objects.checkFromIndexSize(0, n, Math.min(keys.length, words.length));
        for (int i = 0; i < n; i++) {
            words[i] = mix64(keys[i] + stream);
        }
    }

    /**
     * {@code fractions[i]} = the 52 high bits of {@code word(keys[i], stream)}, of which a uniform number is made, for 0
     * ≤ i &lt; n.
     *
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than an array is long
     */
    public static void fillFractions(long[] keys, long stream, long[] fractions, int n) {
        Objects.checkFromIndexSize(0, n, Math.min(keys.length, fractions.length));
        for (int i = 0; i < n; i++) {
            fractions[i] = mix64(keys[i] + stream) >>> FRACTION_SHIFT;
        }
    }

    /**
     * {@code out[i]} = 1 where the 52 high bits of {@code word(keys[i], stream)} are more than {@code limit}, else 0, for 0 ≤ i
     * &lt; n.
     *
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than an array is long
     */
    public static void fillBeyond(long[] keys, long stream, long limit, long[] out, int n) {
        Objects.checkFromIndexSize(0, n, Math.min(keys.length, out.length));
        for (int i = 0; i < n; i++) {
            out[i] = (limit - (mix64(keys[i] + stream) >>> FRACTION_SHIFT)) >>> 63;
        }
    }

    /**
     * {@code out[i] += x} where the 52 high bits of {@code word(keys[i], stream)} are more than {@code limit}, for 0 ≤ i &lt;
     * n.
     *
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than an array is long
     */
    public static void addBeyond(long[] keys, long stream, long limit, long x, long[] out, int n) {
        Objects.checkFromIndexSize(0, n, Math.min(keys.length, out.length));
        for (int i = 0; i < n; i++) {
            out[i] += x & ((limit - (mix64(keys[i] + stream) >>> FRACTION_SHIFT)) >> 63);
        }
    }

    /**
     * {@code out[i] = uniform(keys[i], stream)} for 0 ≤ i &lt; n.
     *
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than an array is long
     */
    public static void fillUniform(long[] keys, long stream, double[] out, int n) {
        Objects.checkFromIndexSize(0, n, Math.min(keys.length, out.length));
        fillUniform(keys, stream, new long[n], new RawBits(n), out, n);
    }

    /**
     * The same without an allocation.
     *
     * @param scratch overwritten
     * @param raw turns bits into doubles
     * @throws IndexOutOfBoundsException if {@code n} is negative or greater than an array is long, or {@code raw} can take
     */
    public static void fillUniform(long[] keys, long stream, long[] scratch, RawBits raw, double[] out, int n) {
        Objects.checkFromIndexSize(0, n, Math.min(keys.length, Math.min(scratch.length, out.length)));
        for (int i = 0; i < n; i++) {
            scratch[i] = EXPONENT_OF_ONE | (mix64(keys[i] + stream) >>> FRACTION_SHIFT);
        }
        raw.toDoubles(scratch, out, n);
        for (int i = 0; i < n; i++) {
            out[i] -= ONE_LESS_HALF_STEP;
        }
    }

    /** The finaliser of SplitMix64: a bijection in which every input bit moves about half of the output bits. */
    static long mix64(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static long state(long seed, long scenario) {
        return mix64(seed) + (scenario + 1) * GAMMA;
    }

    private static double toUniform(long bits) {
        return Double.longBitsToDouble(bits) - ONE_LESS_HALF_STEP;
    }

    private static void requireScenarios(long first, int n) {
        if (first < 0 || first > LAST_SCENARIO - Math.max(0, n - 1)) {
            throw new IllegalArgumentException("scenarios run from 0 to 2^62, not " + n + " of them from " + first);
        }
    }
}
