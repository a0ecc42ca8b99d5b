package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * The arithmetic in 64 and 128 bits against the definitions in big integers, at the limit of its range and where two
 * sides are nearly equal: there an estimate would go wrong.
 */
class WeightsTest {

    private static final long LARGEST = (1L << 59) - 1;

    @Provide
    Arbitrary<Long> factors() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 100),
                        Arbitraries.longs().between(1, 1_000_000_000L),
                        Arbitraries.longs().between(1, LARGEST),
                        Arbitraries.longs().between(LARGEST - 1000, LARGEST))
                .withoutEdgeCases();
    }

    private static LongWeights pair(long left, long right) {
        return new LongWeights(new long[] {left, right}, left + right);
    }

    /** The {@code y} that brings {@code right y} nearest {@code left x}, and a little beside it. */
    private static long nearly(long left, long x, long right, int beside) {
        long y = BigInteger.valueOf(left)
                .multiply(BigInteger.valueOf(x))
                .divide(BigInteger.valueOf(right))
                .min(BigInteger.valueOf(LARGEST))
                .longValueExact();
        return Math.max(0, y + beside);
    }

    @Property(seed = "801", tries = 2000)
    void products_are_compared_exactly(
            @ForAll("factors") long left,
            @ForAll("factors") long x,
            @ForAll("factors") long right,
            @ForAll @IntRange(min = -1, max = 1) int beside,
            @ForAll @IntRange(min = 0, max = 2) int offset) {
        long y = nearly(left, x, right, beside);
        int expected = BigInteger.valueOf(left)
                .multiply(BigInteger.valueOf(2 * x + offset))
                .compareTo(BigInteger.valueOf(right).multiply(BigInteger.valueOf(2 * y + offset)));
        assertThat(pair(left, right).compare(0, x, 1, y, offset)).isEqualTo(expected);
        assertThat(pair(right, left).compare(0, y, 1, x, offset)).isEqualTo(-expected);
    }

    @Property(seed = "802", tries = 2000)
    void squares_are_compared_exactly(
            @ForAll("factors") long left,
            @ForAll("factors") long x,
            @ForAll("factors") long right,
            @ForAll @IntRange(min = -1, max = 1) int beside) {
        long y = nearly(left, x, right, beside);
        int expected = squared(left, x).compareTo(squared(right, y));
        assertThat(pair(left, right).compareSquares(0, x, 1, y)).isEqualTo(expected);
        assertThat(pair(right, left).compareSquares(0, y, 1, x)).isEqualTo(-expected);
    }

    private static BigInteger squared(long weight, long x) {
        BigInteger count = BigInteger.valueOf(x);
        return BigInteger.valueOf(weight).pow(2).multiply(count).multiply(count.add(BigInteger.ONE));
    }

    @Property(seed = "803", tries = 2000)
    void quotients_are_whole_parts_and_exact_remainders(
            @ForAll("factors") long weight, @ForAll("factors") long numerator, @ForAll("factors") long denominator) {
        BigInteger[] exact = BigInteger.valueOf(weight)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(BigInteger.valueOf(denominator));
        Quotients quotients = pair(weight, 0).quotients(new Level(numerator, BigInteger.valueOf(denominator)));
        if (exact[0].bitLength() <= 62) {
            assertThat(quotients.whole()[0]).isEqualTo(exact[0].longValueExact());
            assertThat(quotients.rest()[0]).isEqualTo(exact[1].longValueExact());
        } else {
            assertThat(quotients.whole()[0]).isGreaterThanOrEqualTo(Long.MAX_VALUE >> 1);
        }
    }

    /** Quotients that are a hair's breadth from a whole number, where an estimate lands on the wrong side. */
    @Property(seed = "804", tries = 2000)
    void quotients_beside_a_whole_number_are_exact(
            @ForAll @LongRange(min = 1, max = 1L << 40) long weight,
            @ForAll @LongRange(min = 1, max = 1L << 19) long denominator,
            @ForAll @IntRange(min = -2, max = 2) int beside) {
        long numerator = Math.max(0, denominator * 1000 + beside);
        BigInteger[] exact = BigInteger.valueOf(weight)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(BigInteger.valueOf(denominator));
        Quotients quotients = pair(weight, 0).quotients(new Level(numerator, BigInteger.valueOf(denominator)));
        assertThat(quotients.whole()[0]).isEqualTo(exact[0].longValueExact());
        assertThat(quotients.rest()[0]).isEqualTo(exact[1].longValueExact());
    }

    @Property(seed = "805", tries = 1000)
    void rounding_at_the_signposts_agrees_with_the_form_in_big_integers(
            @ForAll("factors") long weight,
            @ForAll("factors") long numerator,
            @ForAll("factors") long denominator,
            @ForAll Signposts signposts) {
        Level level = new Level(numerator, BigInteger.valueOf(denominator));
        long[] weights = {weight, 0};
        assertThat(pair(weight, 0).rounded(level, signposts))
                .containsExactly(BigWeights.of(weights).rounded(level, signposts));
    }
}
