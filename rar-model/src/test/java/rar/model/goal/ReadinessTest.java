package rar.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rar.model.message.Words.english;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;

/** Always able to decide on a grant within some months, against its definition word by word. */
class ReadinessTest {

    private static Readiness readiness(long amount, int within, int payMonths, long floor) {
        return new Readiness(new Money(amount), within, payMonths, new Money(floor));
    }

    /**
     * By the definition: pay the amount on a fresh copy of the path, month after month from the decision on, and look
     * whether every later month end stays at or above the floor.
     */
    private static boolean possible(Readiness goal, List<Long> cash, int decision, long more) {
        List<Long> path = new ArrayList<>(cash);
        long each = goal.amount().ore() / goal.payMonths();
        long left = goal.amount().ore() % goal.payMonths();
        for (int payment = 0; payment < goal.payMonths(); payment++) {
            long paid = payment < left ? each + 1 : each;
            for (int month = decision + payment; month < path.size(); month++) {
                path.set(month, path.get(month) - paid);
            }
        }
        for (int month = decision; month < path.size(); month++) {
            if (path.get(month) - more < goal.floor().alwaysTheSame().get().ore()) {
                return false;
            }
        }
        return true;
    }

    private static boolean ready(Readiness goal, List<Long> cash, int month, long more) {
        for (int decision = month; decision <= month + goal.within(); decision++) {
            if (possible(goal, cash, decision, more)) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<List<Long>> paths() {
        Arbitrary<List<Long>> steps = Arbitraries.integers()
                .between(1, 3)
                .flatMap(years -> Arbitraries.longs().between(-60, 60).list().ofSize(12 * years));
        return Combinators.combine(Arbitraries.longs().between(0, 400), steps).as((opening, moves) -> {
            List<Long> cash = new ArrayList<>();
            long last = opening;
            for (long move : moves) {
                last += move;
                cash.add(last);
            }
            return cash;
        });
    }

    @Provide
    Arbitrary<Readiness> goals() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 200),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.longs().between(0, 80))
                .as(ReadinessTest::readiness);
    }

    @Property(seed = "81", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void it_breaks_in_the_first_month_that_is_not_ready(
            @ForAll("goals") Readiness goal, @ForAll("paths") List<Long> cash) {
        GoalAssessment assessment = goal.assess(HandMadePosition.withCash(Vector.ofAll(cash)));
        int judged = cash.size() - goal.within();
        int unready = 0;
        while (unready < judged && ready(goal, cash, unready, 0)) {
            unready++;
        }
        if (unready < judged) {
            assertThat(assessment.verdict()).isEqualTo(Verdict.BREAKS);
            assertThat(assessment.month()).contains(YearMonth.of(2024, 1).plusMonths(unready));
        } else {
            assertThat(assessment.verdict()).isEqualTo(Verdict.HOLDS);
        }
        assertThat(assessment.margin().get().isNegative()).isEqualTo(assessment.verdict() == Verdict.BREAKS);
        for (int month = 0; month < judged; month++) {
            YearMonth now = YearMonth.of(2024, 1).plusMonths(month);
            assertThat(assessment.spells().exists(spell -> !now.isBefore(spell.first()) && !now.isAfter(spell.last())))
                    .isEqualTo(!ready(goal, cash, month, 0));
        }
    }

    /** The margin can still be taken from every month end, in the tightest month too, and one öre more cannot. */
    @Property(seed = "82", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_margin_is_what_the_tightest_month_could_still_pay(
            @ForAll("goals") Readiness goal, @ForAll("paths") List<Long> cash) {
        GoalAssessment assessment = goal.assess(HandMadePosition.withCash(Vector.ofAll(cash)));
        long margin = assessment.margin().get().ore();
        int judged = cash.size() - goal.within();
        for (int month = 0; month < judged; month++) {
            assertThat(ready(goal, cash, month, margin)).isTrue();
        }
        assertThat(Vector.range(0, judged).exists(month -> !ready(goal, cash, month, margin + 1)))
                .isTrue();
    }

    @Property(seed = "83", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void more_cash_in_a_month_never_turns_holds_into_breaks(
            @ForAll("goals") Readiness goal,
            @ForAll("paths") List<Long> cash,
            @ForAll @IntRange(min = 0, max = 11) int month,
            @ForAll @LongRange(min = 0, max = 100) long more) {
        HandMadePosition position = HandMadePosition.withCash(Vector.ofAll(cash));
        assertThat(goal.assess(position.plus(month, more)).margin().get())
                .isGreaterThanOrEqualTo(goal.assess(position).margin().get());
    }

    @Test
    void the_floor_may_be_reached_exactly() {
        HandMadePosition position = HandMadePosition.withCash(Vector.fill(12, 700L));
        assertThat(readiness(200, 0, 1, 500).assess(position).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(readiness(201, 0, 1, 500).assess(position).verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(readiness(200, 0, 1, 501).assess(position).margin()).contains(new Money(-1));
    }

    /** Only the part inside the horizon counts: a twelfth of it where the decision falls in December. */
    @Test
    void payments_beyond_the_horizon_do_not_count() {
        HandMadePosition position =
                HandMadePosition.withCash(Vector.fill(11, 0L).append(10L));
        assertThat(readiness(120, 11, 12, 0).assess(position).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(readiness(132, 11, 12, 0).assess(position).verdict()).isEqualTo(Verdict.BREAKS);
    }

    @Test
    void months_whose_window_passes_the_horizon_are_not_judged() {
        HandMadePosition position = HandMadePosition.withCash(Vector.fill(12, 700L));
        GoalAssessment assessment = readiness(0, 6, 12, 500).assess(position.plus(11, -700));
        assertThat(assessment.verdict()).isEqualTo(Verdict.BREAKS);
        assertThat(assessment.month()).contains(YearMonth.of(2024, 1));
        assertThat(english(readiness(0, 6, 12, 500).assess(position).remark()))
                .isEqualTo("months after June 2024 cannot be judged");
        assertThat(readiness(0, 12, 12, 500).assess(position).verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
        assertThat(english(readiness(0, Integer.MAX_VALUE, 12, 500)
                        .assess(position)
                        .remark()))
                .isEqualTo("the months to wait go beyond the plan's end");
    }

    @Test
    void of_equally_tight_months_the_first_is_named() {
        HandMadePosition position = HandMadePosition.withCash(Vector.fill(12, 700L));
        assertThat(readiness(0, 0, 1, 500).assess(position).month()).contains(YearMonth.of(2024, 1));
    }

    @Test
    void the_demand_names_amount_and_months() {
        assertThat(english(readiness(200_000_000, 6, 12, 500).demand()))
                .isEqualTo("always able to decide on 2\u00a0000\u00a0000\u00a0kr within 6 months");
    }

    @Test
    void without_a_balance_nothing_is_said() {
        HandMadePosition position =
                HandMadePosition.withCash(Vector.fill(12, 700L)).withoutBalance();
        GoalAssessment assessment = readiness(0, 6, 12, 500).assess(position);
        assertThat(assessment.verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
        assertThat(english(assessment.remark())).isEqualTo("the plan has no opening balance");
        assertThat(assessment.margin()).isEmpty();
    }

    @Test
    void an_amount_that_cannot_be_counted_with_throws_and_never_wraps() {
        HandMadePosition debt = HandMadePosition.withCash(Vector.fill(12, -10L));
        assertThatThrownBy(() -> readiness(0, 0, 1, Long.MAX_VALUE).assess(debt))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void impossible_goals_are_refused() {
        assertThatThrownBy(() -> readiness(-1, 6, 12, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> readiness(1, 6, 12, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> readiness(1, -1, 12, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> readiness(1, 6, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
