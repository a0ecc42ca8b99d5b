package rar.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import rar.model.money.Money;

/** Month-end cash never below the floor. */
class LiquidityFloorTest {

    private static final LiquidityFloor FLOOR = new LiquidityFloor(new Money(500));

    private static HandMadePosition year(long... cash) {
        return HandMadePosition.withCash(Vector.ofAll(cash));
    }

    @Test
    void cashExactlyAtTheFloorIsAllowed() {
        GoalAssessment assessment = FLOOR.assess(year(900, 800, 500, 700, 500, 900, 900, 900, 900, 900, 900, 900));
        assertThat(assessment.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(assessment.margin()).contains(Money.ZERO);
        assertThat(assessment.month()).contains(YearMonth.of(2024, 3));
    }

    @Test
    void anOreUnderTheFloorBreaksInItsFirstMonthWithTheWorstMonthsMargin() {
        GoalAssessment assessment = FLOOR.assess(year(900, 499, 500, 700, 400, 900, 900, 900, 900, 900, 900, 900));
        assertThat(assessment.verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(assessment.month()).contains(YearMonth.of(2024, 2));
        assertThat(assessment.margin()).contains(new Money(-100));
        assertThat(assessment.remark()).isEqualTo("lowest in 2024-05");
    }

    @Test
    void withoutABalanceNothingIsSaid() {
        GoalAssessment assessment =
                FLOOR.assess(year(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).withoutBalance());
        assertThat(assessment)
                .isEqualTo(new GoalAssessment(
                        FLOOR,
                        Verdict.CANNOT_BE_JUDGED,
                        Option.none(),
                        Option.none(),
                        "the plan has no opening balance"));
    }

    @Test
    void theLawAllowsCashOfZeroAndNoDebt() {
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
    void theDemandNamesTheFloor() {
        assertThat(FLOOR.demand()).isEqualTo("cash at month end never below 5\u00a0kr");
    }

    @Property(seed = "71", edgeCases = EdgeCasesMode.NONE)
    void itBreaksExactlyIfAMonthIsUnder(@ForAll @Size(12) List<@LongRange(min = 480, max = 520) Long> cash) {
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
    void moreCashNeverTurnsHoldsIntoBreaks(
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
