package rar.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.goal.SavedFundsCeiling.Bracket;
import rar.model.money.Money;
import rar.model.money.Share;

/** The goals on a year's contributions: the reservation threshold, and the ceiling on saved funds. */
class YearlyGoalsTest {

    private static final ReservationThreshold THRESHOLD = new ReservationThreshold(new Money(1500));

    /** Up to 100: half of the contributions; up to 1 000: a fifth, at most 150; nothing above. */
    private static final SavedFundsCeiling CEILING = new SavedFundsCeiling(Vector.of(
            new Bracket(Option.some(new Money(100)), Share.of(1, 2), Option.none()),
            new Bracket(Option.some(new Money(1000)), Share.of(1, 5), Option.some(new Money(150)))));

    private static GoalAssessment saved(long contributions, long equity) {
        return CEILING.assess(HandMadePosition.withEquity(0, equity).contributing(Vector.of(new Money(contributions))));
    }

    @Test
    void contributions_exactly_at_the_threshold_are_enough() {
        GoalAssessment assessment = THRESHOLD.assess(HandMadePosition.withContributions(1600L, 1500L, 1700L));
        assertThat(assessment.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(assessment.margin()).contains(Money.ZERO);
        assertThat(assessment.month()).contains(YearMonth.of(2025, 1));
        assertThat(english(assessment.remark())).as("nothing is adjusted").isEmpty();
    }

    @Test
    void the_reservation_comes_into_force_in_the_first_year_under_the_threshold() {
        GoalAssessment assessment = THRESHOLD.assess(HandMadePosition.withContributions(1600L, 1499L, 1200L));
        assertThat(assessment.verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(assessment.month()).contains(YearMonth.of(2025, 1));
        assertThat(assessment.margin()).contains(new Money(-300));
        assertThat(english(assessment.remark())).isEqualTo("the reservation comes into force");
        assertThat(assessment.spells())
                .containsExactly(new Spell(
                        YearMonth.of(2025, 1),
                        YearMonth.of(2026, 1),
                        YearMonth.of(2026, 1),
                        new Money(1200),
                        new Money(-300)));
    }

    @Test
    void years_under_the_threshold_that_do_not_follow_on_each_other_are_told_apart() {
        assertThat(THRESHOLD
                        .assess(HandMadePosition.withContributions(1499L, 1500L, 1498L))
                        .spells()
                        .map(Spell::first))
                .containsExactly(YearMonth.of(2024, 1), YearMonth.of(2026, 1));
    }

    @Test
    void a_spell_keeps_its_months_in_order_and_its_margin_negative() {
        YearMonth may = YearMonth.of(2024, 5);
        assertThatThrownBy(() -> new Spell(may, may.plusMonths(1), may.minusMonths(1), Money.ZERO, new Money(-1)))
                .hasMessage("2024-04 does not lie between 2024-05 and 2024-06");
        assertThatThrownBy(() -> new Spell(may, may, may, Money.ZERO, Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_threshold_needs_no_balance() {
        assertThat(THRESHOLD
                        .assess(HandMadePosition.withContributions(1600L).withoutBalance())
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThatThrownBy(() -> new ReservationThreshold(Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_equally_tight_years_the_first_is_named() {
        assertThat(THRESHOLD
                        .assess(HandMadePosition.withContributions(1600L, 1550L, 1550L))
                        .month())
                .contains(YearMonth.of(2025, 1));
        Vector<Money> hundreds = Vector.fill(3, new Money(100));
        assertThat(CEILING.assess(HandMadePosition.withEquity(0, 0L, 20L, 20L).contributing(hundreds))
                        .month())
                .contains(YearMonth.of(2025, 12));
    }

    @Test
    void the_demands_name_their_limits() {
        assertThat(english(THRESHOLD.demand()))
                .isEqualTo("contributions of each year at least 15\u00a0kr, else grants are adjusted");
        assertThat(english(CEILING.demand()))
                .isEqualTo("saved funds at year end within the ceiling for the association's size");
    }

    @Test
    void without_a_table_of_ceilings_there_is_no_verdict() {
        GoalAssessment assessment =
                new SavedFundsCeiling(Vector.empty()).assess(HandMadePosition.withEquity(0, 1_000_000L));
        assertThat(assessment.verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
        assertThat(english(assessment.remark())).isEqualTo("the table of ceilings is empty");
    }

    @Test
    void the_ceiling_is_the_lower_of_share_and_amount_of_the_step_that_the_contributions_fall_in() {
        assertThat(saved(100, 50).margin()).contains(Money.ZERO);
        assertThat(saved(100, 51).verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(saved(101, 20).margin()).contains(Money.ZERO);
        assertThat(saved(1000, 150).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(saved(1000, 151).margin()).contains(new Money(-1));
        assertThat(saved(1000, 151).month()).contains(YearMonth.of(2024, 12));
    }

    @Test
    void contributions_that_no_step_covers_cannot_be_judged() {
        GoalAssessment assessment = saved(1001, 0);
        assertThat(assessment.verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
        assertThat(english(assessment.remark()))
                .isEqualTo("no step of the table covers contributions of 10,01\u00a0kr");
    }

    @Test
    void a_ceiling_broken_in_one_year_is_broken_whatever_the_others() {
        GoalAssessment assessment = CEILING.assess(
                HandMadePosition.withEquity(0, 0L, 60L).contributing(Vector.of(new Money(5000), new Money(100))));
        assertThat(assessment.verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(assessment.month()).contains(YearMonth.of(2025, 12));
        assertThat(assessment.margin()).contains(new Money(-10));
    }

    @Test
    void without_a_balance_there_is_nothing_saved_to_judge() {
        assertThat(english(CEILING.assess(HandMadePosition.withEquity(0, 0L).withoutBalance())
                        .remark()))
                .isEqualTo("the plan has no opening balance");
    }

    @Test
    void the_steps_rise_and_only_the_last_has_no_limit() {
        Bracket open = new Bracket(Option.none(), Share.of(1, 5), Option.none());
        Bracket low = new Bracket(Option.some(new Money(5)), Share.of(1, 5), Option.none());
        assertThatThrownBy(() -> new SavedFundsCeiling(Vector.of(open, low)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("bracket 2 is never reached");
        assertThatThrownBy(() -> new SavedFundsCeiling(Vector.of(open, open)))
                .as("a second step without a limit")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("bracket 2 is never reached");
        assertThatThrownBy(() -> new SavedFundsCeiling(Vector.of(low, open, open)))
                .hasMessageEndingWith("bracket 3 is never reached");
        assertThatThrownBy(() -> new SavedFundsCeiling(Vector.of(low, low)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new SavedFundsCeiling(Vector.of(low, open)).brackets()).hasSize(2);
    }
}
