package rar.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.message.Words.english;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * Quotients are estimated in floating point and put right in whole numbers. Goal: no estimate that is one off, on either
 * side, moves a unit. Method: quotas made to lie on a whole number or one weight beside it, against big integers.
 */
class EstimatedQuotientTest {

    /** Units and weights whose first quota is {@code whole + beside / sum}. */
    static final class Near {
        private final long units;
        private final long[] weights;

        Near(long units, long[] weights) {
            this.units = units;
            this.weights = weights;
        }

        long units() {
            return units;
        }

        long[] weights() {
            return weights;
        }
    }

    /** Prime, so that every number of units has a weight whose quota misses a whole number by any wanted number of parts. */
    private static final long SUM = 1_000_003;

    @Provide
    Arbitrary<Near> near() {
        Arbitrary<Long> units = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 5_000),
                Arbitraries.longs().between(1L << 49, 1L << 51),
                Arbitraries.longs().between(1L << 58, (1L << 60) - 1));
        return Combinators.combine(units, Arbitraries.of(-1, 0, 1))
                .as(EstimatedQuotientTest::near)
                .withoutEdgeCases();
    }

    private static Near near(long units, int beside) {
        BigInteger sum = BigInteger.valueOf(SUM);
        BigInteger of = BigInteger.valueOf(units);
        long weight = of.mod(sum).signum() == 0
                ? 1
                : BigInteger.valueOf(beside)
                        .multiply(of.modInverse(sum))
                        .mod(sum)
                        .longValue();
        long rest = SUM - weight;
        return new Near(units, new long[] {weight, rest / 3, rest - rest / 3});
    }

    @Property(seed = "901", tries = 1_000)
    void quotas_on_and_beside_whole_numbers_are_divided_as_big_integers_do(@ForAll("near") Near near) {
        long[] expected = byBigIntegers(near.units(), near.weights());
        assertThat(new LargestRemainder().apportion(near.units(), near.weights()))
                .containsExactly(expected);
        long[] parts = new long[expected.length];
        new LargestRemainder().apportion(near.units(), near.weights(), parts, new long[expected.length]);
        assertThat(parts).containsExactly(expected);
    }

    private static long[] byBigIntegers(long units, long[] weights) {
        BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).sum());
        BigInteger[][] quotas = Arrays.stream(weights)
                .mapToObj(w -> BigInteger.valueOf(w)
                        .multiply(BigInteger.valueOf(units))
                        .divideAndRemainder(sum))
                .toArray(BigInteger[][]::new);
        long[] parts = Arrays.stream(quotas)
                .mapToLong(quota -> quota[0].longValueExact())
                .toArray();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotas[i][1]).reversed())
                .limit(units - Arrays.stream(parts).sum())
                .forEach(i -> parts[i]++);
        return parts;
    }

    /** {@code 49 × (1 / 49.0)} is less than 1 in floating point. */
    @Test
    void a_whole_quota_whose_estimate_is_just_below_it_is_whole() {
        List<Claim> claims = List.of(Claim.of("All", 49), Claim.of("Nothing", 0));
        Allocation one = new LargestRemainder().allocate(new Money(1), MoneyUnit.ORE, claims);
        assertThat(one.parts()).extracting(Part::units).containsExactly(1L, 0L);
        assertThat(one.parts().get(0).reason()).isEqualTo(Reason.WHOLE);
        assertThat(english(one.explain())).contains("every quota is whole");
        long[] parts = new long[2];
        new LargestRemainder().apportion(1, new long[] {49, 0}, parts, new long[2]);
        assertThat(parts).containsExactly(1, 0);
    }

    @Test
    void a_quota_just_below_a_whole_number_has_the_largest_remainder_and_not_a_unit_too_many() {
        Near near = near((1L << 59) + 12_345, -1);
        BigInteger exact = BigInteger.valueOf(near.units()).multiply(BigInteger.valueOf(near.weights()[0]));
        assertThat(exact.mod(BigInteger.valueOf(SUM))).isEqualTo(BigInteger.valueOf(SUM - 1));
        Allocation allocation = new LargestRemainder()
                .allocate(
                        new Money(near.units()),
                        MoneyUnit.ORE,
                        List.of(
                                Claim.of("A", near.weights()[0]),
                                Claim.of("B", near.weights()[1]),
                                Claim.of("C", near.weights()[2])));
        assertThat(allocation.parts().get(0).reason()).isEqualTo(Reason.LARGE_REMAINDER);
        assertThat(allocation.parts().get(0).units() - allocation.parts().get(0).lower())
                .isEqualTo(1);
    }
}
