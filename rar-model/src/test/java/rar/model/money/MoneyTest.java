package rar.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whole öre: what is written can be read, what is divided sums, and what does not fit is refused. */
class MoneyTest {

    @Provide
    Arbitrary<MoneyUnit> units() {
        return Arbitraries.of(
                MoneyUnit.ORE,
                MoneyUnit.KRONA,
                MoneyUnit.TKR,
                MoneyUnit.MKR,
                MoneyUnit.parse("100 kr"),
                MoneyUnit.parse("0,25 kr"),
                MoneyUnit.parse("3 öre"));
    }

    @Provide
    Arbitrary<Long> ore() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-10_000, 10_000),
                Arbitraries.longs().between(-2_000_000_000_000L, 2_000_000_000_000L),
                Arbitraries.longs());
    }

    @Provide
    Arbitrary<Share> shares() {
        return Combinators.combine(
                        Arbitraries.longs().between(-5_000, 5_000),
                        Arbitraries.longs().between(1, 5_000))
                .as(Share::of);
    }

    @Property(seed = "701", tries = 500)
    void what_is_formatted_in_any_unit_is_read_back(@ForAll("ore") long ore, @ForAll("units") MoneyUnit unit) {
        assertThat(Money.parse(new Money(ore).format(unit))).isEqualTo(new Money(ore));
    }

    @Property(seed = "702", tries = 200)
    void text_does_not_depend_on_the_default_locale(@ForAll("ore") long ore) {
        Locale before = Locale.getDefault();
        String text = new Money(ore).toString();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(new Money(ore).toString()).isEqualTo(text);
            assertThat(Money.parse(text)).isEqualTo(new Money(ore));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(seed = "703", tries = 300)
    void parts_of_a_division_sum_and_differ_by_an_ore_at_most(
            @ForAll("ore") long ore, @ForAll @IntRange(min = 1, max = 40) int parts) {
        List<Money> divided = new Money(ore).dividedInto(parts);
        assertThat(divided).hasSize(parts);
        assertThat(Money.sum(divided)).isEqualTo(new Money(ore));
        long first = divided.get(0).ore();
        long last = divided.get(parts - 1).ore();
        assertThat(Math.abs(first - last)).isLessThanOrEqualTo(1);
        assertThat(Math.abs(first)).isGreaterThanOrEqualTo(Math.abs(last));
    }

    @Property(seed = "704", tries = 500)
    void a_share_of_an_amount_is_rounded_half_up_away_from_zero(
            @ForAll("shares") Share share, @ForAll("amounts") long ore) {
        BigDecimal exact = new BigDecimal(share.numerator())
                .multiply(BigDecimal.valueOf(ore))
                .divide(new BigDecimal(share.denominator()), 0, RoundingMode.HALF_UP);
        assertThat(new Money(ore).timesHalfUp(share).ore()).isEqualTo(exact.longValueExact());
        assertThat(new Money(-ore).timesHalfUp(share))
                .isEqualTo(new Money(ore).timesHalfUp(share).negated());
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
    }

    @Property(seed = "705", tries = 300)
    void a_printed_table_shows_the_nearest_unit_half_away_from_zero(
            @ForAll("amounts") long ore, @ForAll("units") MoneyUnit unit) {
        long shown = new Money(ore).roundedIn(unit);
        assertThat(2 * Math.abs(shown * unit.ore() - ore)).isLessThanOrEqualTo(unit.ore());
        if (2 * Math.abs(shown * unit.ore() - ore) == unit.ore()) {
            assertThat(Math.abs(shown * unit.ore())).isGreaterThan(Math.abs(ore));
        }
    }

    @Property(seed = "706", tries = 300)
    void arithmetic_is_exact_or_throws(@ForAll("ore") long a, @ForAll("ore") long b) {
        assertExactOrThrows(BigInteger.valueOf(a).add(BigInteger.valueOf(b)), () -> new Money(a).plus(new Money(b)));
        assertExactOrThrows(
                BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)), () -> new Money(a).minus(new Money(b)));
        assertExactOrThrows(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), () -> new Money(a).times(b));
        assertExactOrThrows(BigInteger.valueOf(a).negate(), () -> new Money(a).negated());
        assertExactOrThrows(BigInteger.valueOf(a).abs(), () -> new Money(a).abs());
        assertExactOrThrows(
                BigInteger.valueOf(a).add(BigInteger.valueOf(b)), () -> Money.sum(List.of(new Money(a), new Money(b))));
    }

    private static void assertExactOrThrows(BigInteger exact, Supplier<Money> operation) {
        if (exact.bitLength() <= 63) {
            assertThat(operation.get().ore()).isEqualTo(exact.longValueExact());
        } else {
            assertThatThrownBy(operation::get).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void amounts_are_read_as_swedish_plans_write_them() {
        assertThat(Money.parse("1 308 750 kr")).isEqualTo(Money.ofKronor(1_308_750));
        assertThat(Money.parse("1\u00a0308\u202f750\u00a0kr")).isEqualTo(Money.ofKronor(1_308_750));
        assertThat(Money.parse("17177,4 tkr")).isEqualTo(Money.ofKronor(17_177_400));
        assertThat(Money.parse("−12 723 tkr")).isEqualTo(Money.ofTkr(-12_723));
        assertThat(Money.parse("-12723tkr")).isEqualTo(Money.ofTkr(-12_723));
        assertThat(Money.parse("15 mkr")).isEqualTo(Money.ofTkr(15_000));
        assertThat(Money.parse("3 750 000", MoneyUnit.KRONA)).isEqualTo(Money.ofTkr(3750));
        assertThat(Money.parse("15 915", MoneyUnit.TKR)).isEqualTo(Money.ofTkr(15_915));
        assertThat(Money.parse("0,01 kr")).isEqualTo(new Money(1));
    }

    @Test
    void amounts_are_refused_with_what_is_wrong_with_them() {
        refused("15 000", "no unit");
        refused("15 000 EUR", "is not a unit");
        refused("15 000 T", "\"T\" is not a unit; write öre, kr, tkr or mkr");
        refused("15 000 Tkr/år", "\"Tkr/år\" is not a unit; did you mean tkr? write öre, kr, tkr or mkr");
        refused("2 miljarder kr", "1 000 mkr");
        refused("kr", "has no number; write one before the unit");
        refused("NaN kr", "has no number; write one before the unit");
        refused("", "no unit");
        refused("15.000 kr", "a point is not read");
        refused("1 23 kr", "not a number");
        refused("1234 567 kr", "not a number");
        refused("1  234 kr", "not a number");
        refused("12,  kr", "not a number");
        refused("--1 kr", "not a number");
        refused("1e6 kr", "not a number");
        refused("٣ kr", "not a number");
        refused("0,001 kr", "a fraction of an öre");
        refused("0,5 öre", "a fraction of an öre");
        refused("92 233 720 368 547 758,08 kr", "more than the largest amount");
        refused("1".repeat(60) + " kr", "too long");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> Money.parse(text))
                .as(text)
                .isInstanceOf(NumberTextException.class)
                .hasMessageContaining(why);
    }

    @Test
    void amounts_are_written_with_no_break_spaces_a_comma_and_a_true_minus() {
        assertThat(Money.ofKronor(1_308_750)).hasToString("1\u00a0308\u00a0750\u00a0kr");
        assertThat(Money.parse("350,078 tkr").format(MoneyUnit.TKR)).isEqualTo("350,078\u00a0tkr");
        assertThat(Money.ofTkr(-13_030).formatRounded(MoneyUnit.TKR)).isEqualTo("−13\u00a0030");
        assertThat(new Money(-3).formatRounded(MoneyUnit.KRONA)).isEqualTo("0");
        assertThat(Money.ZERO).hasToString("0\u00a0kr");
        assertThat(new Money(Long.MIN_VALUE))
                .hasToString("−92\u00a0233\u00a0720\u00a0368\u00a0547\u00a0758,08\u00a0kr");
    }

    /** "5 100 kr" would read as five thousand one hundred. */
    @Test
    void an_amount_in_a_unit_without_a_name_is_written_in_kronor() {
        assertThat(Money.of(5, MoneyUnit.parse("100 kr")).format(MoneyUnit.parse("100 kr")))
                .isEqualTo("500\u00a0kr");
        assertThat(Money.of(3, MoneyUnit.parse("0,25 kr")).format(MoneyUnit.parse("0,25 kr")))
                .isEqualTo("0,75\u00a0kr");
    }

    /** The negative equity of 2009, 13 030 tkr, recovered over three years (Verksamhetsplan RAR 2009, ch. 9). */
    @Test
    void what_remains_of_a_division_goes_to_the_first_parts() {
        assertThat(new Money(13_030).dividedInto(3))
                .containsExactly(new Money(4_344), new Money(4_343), new Money(4_343));
        assertThat(new Money(-13_030).dividedInto(3))
                .containsExactly(new Money(-4_344), new Money(-4_343), new Money(-4_343));
        assertThatThrownBy(() -> Money.ZERO.dividedInto(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_are_ordered() {
        assertThat(Money.ofKronor(1)).isGreaterThan(Money.ofKronor(-2)).isLessThan(Money.ofTkr(1));
        assertThat(Money.ofKronor(1).max(Money.ofKronor(2))).isEqualTo(Money.ofKronor(2));
        assertThat(Money.ofKronor(1).min(Money.ofKronor(2))).isEqualTo(Money.ofKronor(1));
        assertThat(new Money(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }
}
