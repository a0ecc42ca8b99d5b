package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

class PartyKeyTest {

    private static final int YEAR = 2027;

    private static Member measured(String id, long inhabitants, long needs) {
        return Member.of(
                id, TreeMap.of("inhabitants", MeasuredWeight.of(inhabitants), "needs", MeasuredWeight.of(needs)));
    }

    private static ComposedKey key(Money base) {
        return PartyKey.composed(
                base,
                ComposedKey.Measure.of("inhabitants", Share.of(3, 4)),
                ComposedKey.Measure.of("needs", Share.of(1, 4)));
    }

    private static Vector<Money> paid(Contributions contributions, int year) {
        return contributions.memberAmounts(year).map(Contributions.MemberContribution::amount);
    }

    /**
     * Worked by hand. Of 2 000 tkr base amounts take 1 200, inhabitants divide 600 and needs 200. By inhabitants 1 : 2 : 3 has 100,
     * 200 and 300; by needs 3 : 0 : 4 has 85 5/7, 0 and 114 2/7. So the quotas are 585 5/7, 600 and 814 2/7: the unit that is left
     * goes to the first.
     */
    @Test
    void base_amounts_and_parts_by_measure_are_divided_once() {
        Party state = Party.of("state", Share.ONE, measured("a", 1, 3), measured("b", 2, 0), measured("c", 3, 4))
                .withKey(key(Money.ofTkr(400)));
        Contributions contributions = Contributions.everyYear(new Horizon(YEAR, 1), Money.ofTkr(2_000), state)
                .withUnit(MoneyUnit.TKR);

        assertThat(paid(contributions, YEAR)).containsExactly(Money.ofTkr(586), Money.ofTkr(600), Money.ofTkr(814));
    }

    /** The rest is 1 600 tkr when b has not joined; from then on 1 200, and the base amount is 300 a year later. */
    @Test
    void who_joins_brings_a_base_amount_that_is_never_parted() {
        Party state = Party.of(
                        "state",
                        Share.ONE,
                        measured("a", 1, 1),
                        measured("b", 1, 1).withFrom(YEAR + 1),
                        measured("c", 1, 1))
                .withKey(key(Money.ofTkr(400)).withBaseFrom(YEAR + 2, Money.ofTkr(300)));
        Member heavier = state.members()
                .get(2)
                .withMeasured("needs", MeasuredWeight.of(1).withFrom(YEAR + 2, Share.of(2, 1)));
        Contributions contributions = Contributions.everyYear(
                new Horizon(YEAR, 3),
                Money.ofTkr(2_400),
                state.withMembers(state.members().update(2, heavier)));

        assertThat(paid(contributions, YEAR)).containsExactly(Money.ofTkr(1_200), Money.ZERO, Money.ofTkr(1_200));
        assertThat(paid(contributions, YEAR + 1)).allMatch(Money.ofTkr(800)::equals);
        // of 1 500 tkr 1 125 in thirds and 375 as 1 : 1 : 2
        assertThat(paid(contributions, YEAR + 2))
                .containsExactly(Money.ofKronor(768_750), Money.ofKronor(768_750), Money.ofKronor(862_500));
    }

    @Test
    void less_than_the_base_amounts_is_the_same_for_all_who_pay() {
        Vector<Member> members = Vector.of(measured("a", 1, 3), measured("b", 0, 0), measured("c", 3, 4));
        assertThat(key(Money.ofKronor(400)).weights(members, Money.ofKronor(500), YEAR))
                .containsExactly(Share.of(25_000, 1), Share.ZERO, Share.of(25_000, 1));
    }

    @Test
    void the_part_of_a_measure_of_nobody_goes_to_the_others() {
        Vector<Member> members = Vector.of(measured("a", 1, 0), measured("b", 3, 0));
        assertThat(key(Money.ZERO).weights(members, new Money(400), YEAR))
                .containsExactly(Share.of(100, 1), Share.of(300, 1));
    }

    /** Against the exact parts over one common denominator, in whole numbers. */
    @Property(seed = "2027", tries = 200)
    void every_part_is_within_a_unit_of_its_exact_sum(
            @ForAll @LongRange(min = 1, max = 1_000_000) long units,
            @ForAll @IntRange(min = 1, max = 50_000) int one,
            @ForAll @IntRange(min = 0, max = 50_000) int two,
            @ForAll @IntRange(min = 0, max = 900) int need,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Vector<Member> members = Vector.of(measured("a", one, need), measured("b", two, 1), measured("c", 7, 5));
        long base = units / 3 * percent / 100;
        Party party = Party.of("state", Share.ONE).withMembers(members).withKey(key(Money.ofKronor(base)));
        Vector<Money> paid = paid(Contributions.everyYear(new Horizon(YEAR, 1), Money.ofKronor(units), party), YEAR);

        assertThat(Money.sum(paid)).isEqualTo(Money.ofKronor(units));
        BigInteger inhabitants = BigInteger.valueOf(one + two + 7L);
        BigInteger needs = BigInteger.valueOf(need + 6L);
        BigInteger common = inhabitants.multiply(needs).shiftLeft(2);
        BigInteger rest = BigInteger.valueOf(units - 3 * base);
        for (int m = 0; m < 3; m++) {
            BigInteger weight = BigInteger.valueOf(new int[] {one, two, 7}[m]);
            BigInteger needed = BigInteger.valueOf(new int[] {need, 1, 5}[m]);
            BigInteger exact = common.multiply(BigInteger.valueOf(base))
                    .add(rest.multiply(BigInteger.valueOf(3)).multiply(weight).multiply(needs))
                    .add(rest.multiply(needed).multiply(inhabitants));
            assertThat(common.multiply(BigInteger.valueOf(paid.get(m).ore() / 100))
                            .subtract(exact)
                            .abs())
                    .isLessThan(common);
        }
    }

    @Test
    void agreed_amounts_are_paid_as_they_are() {
        Contributions contributions = Contributions.everyYear(
                new Horizon(YEAR, 2),
                Money.ofTkr(500),
                Party.of(
                                "state",
                                Share.ONE,
                                Member.of("a", Money.ofKronor(123_457)),
                                Member.of("b", Money.ofKronor(376_543))
                                        .withAmountFrom(YEAR + 1, Money.ofKronor(376_543)))
                        .withKey(PartyKey.AGREED));
        assertThat(paid(contributions, YEAR + 1)).containsExactly(Money.ofKronor(123_457), Money.ofKronor(376_543));
    }
}
