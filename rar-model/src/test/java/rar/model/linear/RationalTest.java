package rar.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.money.Share;

/** The fast fraction against the plain one, which is big integers throughout, around every edge of a long. */
class RationalTest {

    @Provide
    Arbitrary<Share> fractions() {
        Arbitrary<BigInteger> numerators = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-20), BigInteger.valueOf(20)),
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31, -(1L << 31), (1L << 31) - 1)
                        .map(BigInteger::valueOf),
                Arbitraries.bigIntegers().between(BigInteger.TWO.pow(70).negate(), BigInteger.TWO.pow(70)));
        return Combinators.combine(numerators, numerators.map(BigInteger::abs).filter(n -> n.signum() > 0))
                .as(Share::new);
    }

    @Property(seed = "1", tries = 2000)
    void sums_and_products_are_those_of_the_plain_fraction(@ForAll("fractions") Share a, @ForAll("fractions") Share b) {
        Rational x = Rational.of(a);
        Rational y = Rational.of(b);
        assertThat(x.plus(y).toShare()).isEqualTo(a.plus(b));
        assertThat(x.times(y).toShare()).isEqualTo(a.times(b));
        assertThat(x.minus(y).toShare()).isEqualTo(a.plus(b.times(Share.of(-1, 1))));
        assertThat(x.negated().toShare()).isEqualTo(a.times(Share.of(-1, 1)));
        assertThat(x.compareTo(y)).isEqualTo(a.compareTo(b));
        assertThat(x.equals(y)).isEqualTo(a.equals(b));
        assertThat(x.signum()).isEqualTo(a.numerator().signum());
    }

    @Property(seed = "2", tries = 1000)
    void a_fraction_times_its_inverse_is_one(@ForAll("fractions") Share a) {
        Rational x = Rational.of(a);
        if (x.isZero()) {
            assertThatThrownBy(x::inverse).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(x.times(x.inverse())).isEqualTo(Rational.ONE);
        }
    }

    @Property(seed = "3", tries = 500)
    void equal_fractions_have_one_hash(@ForAll("fractions") Share a, @ForAll("fractions") Share b) {
        Rational there = Rational.of(a).plus(Rational.of(b)).minus(Rational.of(b));
        assertThat(there).isEqualTo(Rational.of(a)).hasSameHashCodeAs(Rational.of(a));
    }

    @Test
    void an_infinitesimal_is_smaller_than_every_positive_number_and_more_than_nothing() {
        EpsilonNumber justAboveOne = new EpsilonNumber(Rational.ONE, Rational.ONE);
        EpsilonNumber aBitMore = EpsilonNumber.of(Rational.of(Share.of(1_000_000_001, 1_000_000_000)));
        assertThat(justAboveOne).isGreaterThan(EpsilonNumber.of(Rational.ONE)).isLessThan(aBitMore);
        assertThat(justAboveOne.minus(EpsilonNumber.of(Rational.ONE)).isZero()).isFalse();
        assertThat(justAboveOne.times(Rational.of(-2))).isEqualTo(new EpsilonNumber(Rational.of(-2), Rational.of(-2)));
    }
}
