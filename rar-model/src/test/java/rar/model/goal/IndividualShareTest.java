package rar.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.Share;

/** At least two thirds to individuals, decided in integers: 3·I ≥ 2·T. */
class IndividualShareTest {

    private static final IndividualShare TWO_THIRDS = new IndividualShare(Share.of(2, 3));

    private static GoalAssessment assess(long individual, long structure, long unknown) {
        return TWO_THIRDS.assess(HandMadePosition.withFunds(individual, structure, unknown));
    }

    @Test
    void exactly_two_thirds_is_enough_and_an_ore_less_is_not() {
        assertThat(assess(200, 100, 0).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(assess(200, 100, 0).margin()).contains(Money.ZERO);
        assertThat(assess(199, 101, 0).verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(assess(199, 101, 0).margin()).contains(new Money(-1));
        // beyond what a double tells apart
        assertThat(assess(2_000_000_000_000_001L, 1_000_000_000_000_001L, 0).verdict())
                .isEqualTo(Verdict.BREAKS);
    }

    @Test
    void unknown_projects_give_a_range_where_they_decide() {
        GoalAssessment assessment = assess(100, 100, 200);
        assertThat(assessment.verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
        assertThat(english(assessment.remark()))
                .isEqualTo("between 25 % and 75 %, as the direction of 2\u00a0kr is not known");
        assertThat(assessment.margin()).isEmpty();
        // 66.54 % to 66.68 %: an end that is rounded to the other side of two thirds would say that it can be judged
        assertThat(english(assess(1_997, 1_000, 4).remark())).startsWith("between 66 % and 67 %, ");
    }

    @Test
    void without_payments_nothing_is_said() {
        assertThat(assess(0, 0, 0).verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
        assertThat(english(assess(0, 0, 0).remark())).isEqualTo("no project funds are paid");
    }

    /** Every way the unknown could turn out is tried at its ends, in integers of any size. */
    @Property(seed = "91", tries = 2000)
    void the_verdict_is_that_of_both_ends_of_the_range(
            @ForAll @LongRange(min = 0, max = 400) long individual,
            @ForAll @LongRange(min = 0, max = 200) long structure,
            @ForAll @LongRange(min = 0, max = 30) long unknown,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long scale) {
        if (individual + structure + unknown == 0) {
            return;
        }
        BigInteger two = BigInteger.TWO.multiply(big(individual + structure + unknown, scale));
        boolean atLeast = big(3 * individual, scale).compareTo(two) >= 0;
        boolean atMost = big(3 * (individual + unknown), scale).compareTo(two) >= 0;
        GoalAssessment assessment = assess(individual * scale, structure * scale, unknown * scale);
        Verdict expected = atLeast ? Verdict.HOLDS : atMost ? Verdict.CANNOT_BE_JUDGED : Verdict.BREAKS;
        assertThat(assessment.verdict()).isEqualTo(expected);
        if (expected != Verdict.CANNOT_BE_JUDGED) {
            assertThat(assessment.margin().get().isNegative()).isEqualTo(expected == Verdict.BREAKS);
        }
    }

    private static BigInteger big(long value, long scale) {
        return BigInteger.valueOf(value).multiply(BigInteger.valueOf(scale));
    }

    /** The margin is the whole öre by which the funds exceed the share: one more would break it. */
    @Property(seed = "92")
    void the_margin_is_what_could_go_from_individuals_without_breaking(
            @ForAll @LongRange(min = 1, max = 1000) long individual,
            @ForAll @LongRange(min = 0, max = 1000) long structure) {
        GoalAssessment assessment = assess(individual, structure, 0);
        long margin = assessment.margin().get().ore();
        assertThat(assess(individual - margin, structure + margin, 0).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(assess(individual - margin - 1, structure + margin + 1, 0).verdict())
                .isEqualTo(Verdict.BREAKS);
    }

    @Test
    void the_demand_names_the_share() {
        assertThat(english(TWO_THIRDS.demand())).isEqualTo("at least 2/3 of project funds directed at individuals");
    }

    @Test
    void a_share_is_between_nothing_and_the_whole() {
        assertThat(new IndividualShare(Share.ONE)
                        .assess(HandMadePosition.withFunds(5, 0, 0))
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThatThrownBy(() -> new IndividualShare(Share.of(-1, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndividualShare(Share.of(4, 3))).isInstanceOf(IllegalArgumentException.class);
    }
}
