package rar.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Exact fractions: lowest terms, the laws of arithmetic, and texts that are read back. */
class ShareTest {

    @Provide
    Arbitrary<Share> shares() {
        Arbitrary<Long> small = Arbitraries.longs().between(-60, 60);
        Arbitrary<Long> any = Arbitraries.longs();
        return Arbitraries.oneOf(
                Combinators.combine(small, Arbitraries.longs().between(1, 60)).as(Share::of),
                Combinators.combine(any, Arbitraries.longs().between(1, Long.MAX_VALUE))
                        .as(Share::of));
    }

    @Property(seed = "711", tries = 300)
    void sums_and_products_obey_the_laws_of_arithmetic(
            @ForAll("shares") Share a, @ForAll("shares") Share b, @ForAll("shares") Share c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(Share.ZERO)).isEqualTo(a);
        assertThat(a.times(Share.ONE)).isEqualTo(a);
    }

    @Property(seed = "712", tries = 300)
    void terms_are_lowest_so_that_equal_values_are_equal(@ForAll("shares") Share share) {
        assertThat(share.numerator().gcd(share.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(share.denominator().signum()).isPositive();
        BigInteger factor = BigInteger.valueOf(77);
        assertThat(new Share(
                        share.numerator().multiply(factor), share.denominator().multiply(factor)))
                .isEqualTo(share);
    }

    @Property(seed = "713", tries = 300)
    void order_agrees_with_the_difference(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        Share difference = a.plus(b.times(Share.of(-1, 1)));
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(difference.numerator().signum());
        assertThat(a.isNegative()).isEqualTo(a.compareTo(Share.ZERO) < 0);
    }

    @Property(seed = "714", tries = 300)
    void dividing_undoes_multiplying(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        if (b.compareTo(Share.ZERO) > 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        } else {
            assertThatThrownBy(() -> a.dividedBy(b)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(seed = "715", tries = 500)
    void what_is_written_is_read_back(@ForAll("shares") Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    /** No double lies nearer: the error is at most half the step to either neighbour. */
    @Property(seed = "716", tries = 1000)
    void the_double_is_the_nearest_one(@ForAll("shares") Share share) {
        double value = share.toDouble();
        BigDecimal error = distance(share, value);
        assertThat(error).isLessThanOrEqualTo(distance(share, Math.nextUp(value)));
        assertThat(error).isLessThanOrEqualTo(distance(share, Math.nextDown(value)));
    }

    /** The distance times the denominator, which keeps it exact. */
    private static BigDecimal distance(Share share, double value) {
        return new BigDecimal(value)
                .multiply(new BigDecimal(share.denominator()))
                .subtract(new BigDecimal(share.numerator()))
                .abs();
    }

    @Test
    void doubles_that_sixteen_digits_would_miss() {
        assertThat(Share.of(9007199254740993L, 9007199254740992L).toDouble()).isEqualTo(1.0);
        assertThat(Share.of(1_000_000_000_000_001L, 900_000_000_000_000L).toDouble())
                .isEqualTo(1_000_000_000_000_001d / 900_000_000_000_000d);
        assertThat(Share.of(-1, 3).toDouble()).isEqualTo(-1d / 3d);
        assertThat(Share.ZERO.toDouble()).isEqualTo(0.0);
        assertThat(new Share(BigInteger.TEN.pow(200), BigInteger.ONE).toDouble())
                .isEqualTo(1e200);
        assertThat(new Share(BigInteger.ONE, BigInteger.TEN.pow(200)).toDouble())
                .isEqualTo(1e-200);
    }

    @Test
    void shares_are_read_as_fraction_percentage_or_number() {
        assertThat(Share.parse("1/4")).isEqualTo(Share.of(1, 4));
        assertThat(Share.parse("3,04 %")).isEqualTo(Share.of(304, 10_000));
        assertThat(Share.parse("3,04\u00a0%")).isEqualTo(Share.of(304, 10_000));
        assertThat(Share.parse("25%")).isEqualTo(Share.of(1, 4));
        assertThat(Share.parse("0,25")).isEqualTo(Share.of(1, 4));
        assertThat(Share.parse("−2,5 %")).isEqualTo(Share.of(-1, 40));
        assertThat(Share.parse("0,5/1,5")).isEqualTo(Share.of(1, 3));
        assertThat(Share.parse("5074/166 650")).isEqualTo(Share.of(5074, 166_650));
    }

    @Test
    void texts_that_are_no_share_are_refused() {
        for (String text : new String[] {"", "%", "1/0", "1/-2", "1/2/3", "a", "3.04 %", "1/4 %", "12 % "}) {
            assertThatThrownBy(() -> Share.parse(text)).as(text).isInstanceOf(NumberTextException.class);
        }
        assertThatThrownBy(() -> Share.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shares_are_written_as_percentage_where_that_is_exact() {
        assertThat(Share.of(304, 10_000)).hasToString("3,04\u00a0%");
        assertThat(Share.of(1, 3)).hasToString("1/3");
        assertThat(Share.of(-1, 3)).hasToString("-1/3");
        assertThat(Share.ONE).hasToString("100\u00a0%");
        assertThat(Share.of(20, 1)).hasToString("2\u00a0000\u00a0%");
    }

    @Test
    void decimals_of_any_scale_are_exact() {
        assertThat(Share.of(new BigDecimal("0.125"))).isEqualTo(Share.of(1, 8));
        assertThat(Share.of(new BigDecimal("1E+3"))).isEqualTo(Share.of(1000, 1));
        assertThat(Share.of(new BigDecimal("-0.0"))).isEqualTo(Share.ZERO);
    }

    @Test
    void halves_round_away_from_zero() {
        assertThat(Share.of(1, 2).timesHalfUp(BigInteger.valueOf(5))).isEqualTo(3);
        assertThat(Share.of(1, 2).timesHalfUp(BigInteger.valueOf(-5))).isEqualTo(-3);
        assertThat(Share.of(-1, 2).timesHalfUp(BigInteger.valueOf(5))).isEqualTo(-3);
        assertThat(Share.of(1, 3).timesHalfUp(BigInteger.valueOf(4))).isEqualTo(1);
    }

    /** The exponent alone would make numbers of three hundred million digits. */
    @Test
    void a_number_beyond_all_reckoning_is_refused_at_once() {
        for (String text : new String[] {"1e300000000", "1e-300000000", "-7e2147483647", "1e1101", "1e-1101"}) {
            assertThatThrownBy(() -> Share.of(new BigDecimal(text)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1100 of either are the most");
        }
        BigInteger huge = BigInteger.ONE.shiftLeft(1 << 21);
        assertThatThrownBy(() -> new Share(huge, BigInteger.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.ofKronor(1).dividedInto(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_double_is_a_share() {
        for (double value : new double[] {Double.MIN_VALUE, Double.MAX_VALUE, -0.1}) {
            assertThat(Share.of(new BigDecimal(value)).numerator().signum()).isEqualTo((int) Math.signum(value));
        }
    }
}
