package rar.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rar.model.message.Message;
import rar.model.money.Money;

/** Month-end cash never below the floor. */
class LiquidityFloorTest {

    private static final LiquidityFloor FLOOR = new LiquidityFloor(new Money(500));

    private static HandMadePosition year(long... cash) {
        return HandMadePosition.withCash(Vector.ofAll(cash));
    }

    @Test
    void cash_exactly_at_the_floor_is_allowed() {
        GoalAssessment assessment = FLOOR.assess(year(900, 800, 500, 700, 500, 900, 900, 900, 900, 900, 900, 900));
        assertThat(assessment.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(assessment.margin()).contains(Money.ZERO);
        assertThat(assessment.month()).contains(YearMonth.of(2024, 3));
    }

    @Test
    void an_ore_under_the_floor_breaks_in_its_first_month_with_the_worst_months_margin() {
        GoalAssessment assessment = FLOOR.assess(year(900, 499, 500, 700, 400, 900, 900, 900, 900, 900, 900, 900));
        assertThat(assessment.verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(assessment.month()).contains(YearMonth.of(2024, 2));
        assertThat(assessment.margin()).contains(new Money(-100));
        assertThat(english(assessment.remark())).isEqualTo("lowest in 2024-05");
    }

    @Test
    void without_a_balance_nothing_is_said() {
        GoalAssessment assessment =
                FLOOR.assess(year(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).withoutBalance());
        assertThat(assessment)
                .isEqualTo(new GoalAssessment(
                        FLOOR,
                        Verdict.CANNOT_BE_JUDGED,
                        Option.none(),
                        Option.none(),
                        Vector.empty(),
                        Option.some(Message.of(GoalRemark.NO_OPENING_BALANCE))));
    }

    @Test
    void the_law_allows_cash_of_zero_and_no_debt() {
        assertThat(LiquidityFloor.LEGAL
                        .assess(year(1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(LiquidityFloor.LEGAL
                        .assess(year(1, 0, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
                        .verdict())
                .isEqualTo(Verdict.BREAKS);
        assertThatThrownBy(() -> new LiquidityFloor(new Money(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_demand_names_the_floor() {
        assertThat(english(FLOOR.demand())).isEqualTo("cash at month end never below 5\u00a0kr");
    }

    @Test
    void every_stretch_under_the_floor_is_told_in_time() {
        GoalAssessment assessment = FLOOR.assess(year(499, 900, 400, 300, 300, 500, 900, 900, 900, 900, 900, 0));
        assertThat(assessment.spells()).containsExactly(spell(1, 1, 1, 499), spell(3, 5, 4, 300), spell(12, 12, 12, 0));
    }

    private static Spell spell(int first, int last, int worst, long cash) {
        return new Spell(
                YearMonth.of(2024, first),
                YearMonth.of(2024, last),
                YearMonth.of(2024, worst),
                new Money(cash),
                new Money(cash - 500));
    }

    /** The months of the spells are the months under the floor, and each spell is as long as it can be. */
    @Property(seed = "73", edgeCases = EdgeCasesMode.NONE)
    void the_spells_are_the_months_under(@ForAll @Size(12) List<@LongRange(min = 497, max = 501) Long> cash) {
        Seq<Spell> spells =
                FLOOR.assess(HandMadePosition.withCash(Vector.ofAll(cash))).spells();
        StringBuilder months = new StringBuilder(">>>>>>>>>>>>");
        for (Spell spell : spells) {
            int first = spell.first().getMonthValue() - 1;
            int last = spell.last().getMonthValue() - 1;
            long worst =
                    cash.subList(first, last + 1).stream().min(Long::compare).get();
            assertThat(first == 0 || cash.get(first - 1) >= 500).isTrue();
            assertThat(last == 11 || cash.get(last + 1) >= 500).isTrue();
            assertThat(spell.level()).isEqualTo(new Money(worst));
            assertThat(spell.margin()).isEqualTo(new Money(worst - 500));
            assertThat(spell.worst().getMonthValue() - 1)
                    .isEqualTo(first + cash.subList(first, last + 1).indexOf(worst));
            months.replace(first, last + 1, "<".repeat(last + 1 - first));
        }
        for (int i = 0; i < 12; i++) {
            assertThat(months.charAt(i)).isEqualTo(cash.get(i) < 500 ? '<' : '>');
        }
    }

    @Property(seed = "71", edgeCases = EdgeCasesMode.NONE)
    void it_breaks_exactly_if_a_month_is_under(@ForAll @Size(12) List<@LongRange(min = 480, max = 520) Long> cash) {
        GoalAssessment assessment = FLOOR.assess(HandMadePosition.withCash(Vector.ofAll(cash)));
        boolean under = cash.stream().anyMatch(month -> month < 500);
        long lowest = cash.stream().mapToLong(month -> month).min().getAsLong();
        assertThat(assessment.verdict()).isEqualTo(under ? Verdict.BREAKS : Verdict.HOLDS);
        assertThat(assessment.margin()).contains(new Money(lowest - 500));
        int month = assessment.month().get().getMonthValue() - 1;
        if (under) {
            assertThat(cash.get(month)).isLessThan(500);
            assertThat(cash.subList(0, month)).allMatch(before -> before >= 500);
        } else {
            assertThat(cash.get(month)).isEqualTo(lowest);
        }
    }

    @Property(seed = "72", edgeCases = EdgeCasesMode.NONE)
    void more_cash_never_turns_holds_into_breaks(
            @ForAll @Size(12) List<@LongRange(min = 495, max = 520) Long> cash,
            @ForAll @IntRange(min = 0, max = 11) int month,
            @ForAll @LongRange(min = 0, max = 20) long more) {
        HandMadePosition position = HandMadePosition.withCash(Vector.ofAll(cash));
        GoalAssessment before = FLOOR.assess(position);
        GoalAssessment after = FLOOR.assess(position.plus(month, more));
        assertThat(after.margin().get()).isGreaterThanOrEqualTo(before.margin().get());
        assertThat(before.verdict() == Verdict.HOLDS && after.verdict() == Verdict.BREAKS)
                .isFalse();
    }
}
