package rar.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;

/** Negative equity is made good within the stated years. */
class EquityRecoveredTest {

    private static final EquityRecovered THREE_YEARS = new EquityRecovered(3);

    private static GoalAssessment assess(long opening, Long... yearEnds) {
        return THREE_YEARS.assess(HandMadePosition.withEquity(opening, yearEnds));
    }

    /** Verksamhetsplan RAR 2009, ch. 9, in tkr: −13 030 is made good by 4 344, 4 343 and 4 343. */
    @Test
    void the_operating_plan2009_recovers_in_its_third_year() {
        assertThat(assess(-13_030, -8_686L, -4_343L, 0L).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(assess(-13_030, -8_686L, -4_343L, -1L).verdict()).isEqualTo(Verdict.BREAKS);
    }

    @Test
    void a_break_is_of_the_last_year_that_the_recovery_may_take() {
        GoalAssessment assessment = assess(-10, -30L, -20L, -40L, 5L);
        assertThat(assessment.verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(assessment.month()).contains(YearMonth.of(2026, 12));
        // the best of the three years, not the opening itself
        assertThat(assessment.margin()).contains(new Money(-20));
    }

    @Test
    void every_year_end_by_which_it_was_to_be_made_good_is_told() {
        GoalAssessment assessment = assess(-10, -30L, -20L, -40L, -5L);
        assertThat(assessment.margin()).contains(new Money(-20));
        assertThat(assessment.spells())
                .containsExactly(new Spell(
                        YearMonth.of(2026, 12),
                        YearMonth.of(2027, 12),
                        YearMonth.of(2026, 12),
                        new Money(-20),
                        new Money(-20)));
    }

    @Test
    void a_deficit_whose_years_end_beyond_the_horizon_cannot_be_judged() {
        GoalAssessment assessment = assess(10, -5L, -5L);
        assertThat(assessment.verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
        assertThat(english(assessment.remark()))
                .isEqualTo(
                        "equity is negative at the end of 2024, and the recovery may take until after the plan ends");
    }

    @Test
    void equity_that_is_never_negative_needs_no_recovery() {
        GoalAssessment assessment = assess(0, 0L, 7L);
        assertThat(assessment.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(assessment.margin()).contains(new Money(7));
    }

    /** By the definition, year end by year end. */
    @Property(seed = "101", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void every_negative_year_end_is_followed_by_one_that_is_not_in_time(
            @ForAll @IntRange(min = 1, max = 4) int years,
            @ForAll @Size(min = 2, max = 7) List<@LongRange(min = -3, max = 3) Long> equity) {
        Long[] yearEnds = equity.subList(1, equity.size()).toArray(Long[]::new);
        GoalAssessment assessment =
                new EquityRecovered(years).assess(HandMadePosition.withEquity(equity.get(0), yearEnds));
        int last = equity.size() - 1;
        boolean broken = false;
        boolean open = false;
        for (int i = 0; i <= last; i++) {
            int end = i + years;
            boolean recovered =
                    IntStream.rangeClosed(i + 1, Math.min(end, last)).anyMatch(j -> equity.get(j) >= 0);
            boolean needed = equity.get(i) < 0 && !recovered;
            broken |= needed && end <= last;
            open |= needed && end > last;
        }
        Verdict expected = broken ? Verdict.BREAKS : open ? Verdict.CANNOT_BE_JUDGED : Verdict.HOLDS;
        assertThat(assessment.verdict()).isEqualTo(expected);
        assertThat(assessment.margin().exists(Money::isNegative)).isEqualTo(expected == Verdict.BREAKS);
    }

    @Test
    void more_years_than_can_be_counted_are_open() {
        assertThat(new EquityRecovered(Integer.MAX_VALUE)
                        .assess(HandMadePosition.withEquity(-1, -1L))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_BE_JUDGED);
    }

    @Test
    void without_a_balance_nothing_is_said() {
        assertThat(THREE_YEARS
                        .assess(HandMadePosition.withEquity(-5, 1L).withoutBalance())
                        .verdict())
                .isEqualTo(Verdict.CANNOT_BE_JUDGED);
    }

    @Test
    void no_years_are_refused() {
        assertThatThrownBy(() -> new EquityRecovered(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(english(new EquityRecovered(1).demand())).isEqualTo("negative equity is recovered within 1 year");
        assertThat(english(THREE_YEARS.demand())).isEqualTo("negative equity is recovered within 3 years");
    }
}
