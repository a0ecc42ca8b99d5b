package rar.model.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.message.Words.english;
import static rar.model.message.Words.swedish;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rar.model.goal.SavedFundsCeiling.Bracket;
import rar.model.money.Money;
import rar.model.money.Share;

/** What a goal tells of each month or year, against what its assessment says of them all. */
class GoalReaderTest {

    /** What it was told. */
    private static final class Notes implements GoalReader {
        final List<Integer> months = new ArrayList<>();
        final List<Long> margins = new ArrayList<>();
        final List<Integer> unjudged = new ArrayList<>();

        @Override
        public void read(int month, long levelOre, long marginOre) {
            months.add(month);
            margins.add(marginOre);
        }

        @Override
        public void cannotJudge(int month) {
            unjudged.add(month);
        }
    }

    @Property(seed = "20090171", tries = 1000)
    void an_assessment_is_what_the_goal_tells_month_by_month(
            @ForAll("goals") FinancialGoal goal,
            @ForAll @Size(36) List<@LongRange(min = -30, max = 300) Long> cash,
            @ForAll @Size(4) List<@LongRange(min = -40, max = 40) Long> equity,
            @ForAll @Size(3) List<@LongRange(min = 0, max = 120) Long> contributions,
            @ForAll @Size(3) List<@LongRange(min = 0, max = 30) Long> funds) {
        FinancialPosition position = new HandMadePosition(
                true,
                Vector.ofAll(cash),
                new Money(equity.get(0)),
                Vector.ofAll(equity.subList(1, 4)).map(Money::new),
                Vector.ofAll(contributions).map(Money::new),
                new DirectedFunds(new Money(funds.get(0)), new Money(funds.get(1)), new Money(funds.get(2))));
        Notes notes = new Notes();
        goal.read(position, notes);
        GoalAssessment assessment = goal.assess(position);

        assertThat(notes.months).isSorted().doesNotHaveDuplicates();
        List<Integer> broken = notes.months.stream()
                .filter(m -> notes.margins.get(notes.months.indexOf(m)) < 0)
                .toList();
        assertThat(assessment.verdict() == Verdict.BREAKS).isEqualTo(!broken.isEmpty());
        if (!broken.isEmpty()) {
            assertThat(assessment.month().forAll(YearMonth.of(2024, 1).plusMonths(broken.get(0))::equals))
                    .isTrue();
            assertThat(assessment.margin())
                    .contains(
                            new Money(notes.margins.stream().min(Long::compare).get()));
        } else {
            assertThat(assessment.verdict() == Verdict.CANNOT_BE_JUDGED).isEqualTo(!notes.unjudged.isEmpty());
        }
    }

    /** Within n months: the last n months of a plan have a window that passes its end, and nothing is said of them. */
    @Test
    void readiness_tells_of_the_months_whose_window_ends_inside_the_plan_and_of_no_other() {
        FinancialPosition year = HandMadePosition.withCash(Vector.fill(12, 700L));
        assertThat(read(new Readiness(Money.ZERO, 0, 1, Money.ZERO), year).months)
                .hasSize(12);
        assertThat(read(new Readiness(Money.ZERO, 5, 1, Money.ZERO), year).months)
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        Notes first = read(new Readiness(Money.ZERO, 11, 1, Money.ZERO), year);
        assertThat(first.months).containsExactly(0);
        assertThat(first.unjudged).isEmpty();
        for (int within : new int[] {12, 13, 600}) {
            Notes none = read(new Readiness(Money.ZERO, within, 1, Money.ZERO), year);
            assertThat(none.months).isEmpty();
            assertThat(none.unjudged).containsExactly(0);
        }
        assertThat(english(new Readiness(Money.ZERO, 11, 1, Money.ZERO)
                        .assess(year)
                        .remark()))
                .isEqualTo("months after January 2024 cannot be judged");
        assertThat(english(
                        new Readiness(Money.ZERO, 0, 1, Money.ZERO).assess(year).remark()))
                .as("every month's window ends inside the plan")
                .isEmpty();
    }

    @Test
    void from_a_month_whose_window_passes_the_plan_there_is_no_margin() {
        FinancialPosition year = HandMadePosition.withCash(Vector.fill(11, 700L).append(0L));
        Readiness goal = new Readiness(Money.ZERO, 5, 1, Money.ZERO);
        assertThat(goal.marginOre(year, 6)).isZero();
        assertThat(goal.marginOre(year, 7)).isEqualTo(Long.MAX_VALUE);
        assertThat(goal.marginOre(year, 11)).isEqualTo(Long.MAX_VALUE);
    }

    /** The share is one of the whole plan, so it is judged, or cannot be, in the plan's last month. */
    @Test
    void the_share_for_individuals_stands_by_the_plans_last_month() {
        IndividualShare half = new IndividualShare(Share.of(1, 2));
        assertThat(read(half, twoYears(60, 40, 0)).months).containsExactly(23);
        assertThat(read(half, twoYears(40, 60, 0)).months).containsExactly(23);
        assertThat(read(half, twoYears(40, 40, 20)).unjudged).containsExactly(23);
        assertThat(read(half, twoYears(0, 0, 0)).unjudged).containsExactly(23);
        assertThat(read(half, twoYears(40, 40, 20)).months).isEmpty();
        assertThat(read(half, twoYears(60, 40, 0)).unjudged).isEmpty();
    }

    private static FinancialPosition twoYears(long individual, long structure, long unknown) {
        Vector<Money> zeros = Vector.fill(2, Money.ZERO);
        return new HandMadePosition(
                true,
                Vector.fill(24, 0L),
                Money.ZERO,
                zeros,
                zeros,
                new DirectedFunds(new Money(individual), new Money(structure), new Money(unknown)));
    }

    private static Notes read(FinancialGoal goal, FinancialPosition position) {
        Notes notes = new Notes();
        goal.read(position, notes);
        return notes;
    }

    /** A rule judges a forecast from some month on, and a run every path from the first: by the same margin. */
    @Property(seed = "20090172", tries = 500)
    void a_cash_goals_margin_is_the_least_that_it_tells(
            @ForAll("cashGoals") CashGoal goal, @ForAll @Size(24) List<@LongRange(min = -30, max = 300) Long> cash) {
        FinancialPosition position = HandMadePosition.withCash(Vector.ofAll(cash));
        Notes notes = new Notes();
        goal.read(position, notes);
        assertThat(goal.marginOre(position, 0))
                .isEqualTo(notes.margins.stream().min(Long::compare).orElse(Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<CashGoal> cashGoals() {
        return Arbitraries.of(
                new LiquidityFloor(new Money(50)),
                LiquidityFloor.LEGAL,
                new Readiness(new Money(60), 0, 3, new Money(20)),
                new Readiness(new Money(150), 4, 12, new Money(5)),
                new Readiness(new Money(1), 30, 2, Money.ZERO));
    }

    @Provide
    Arbitrary<FinancialGoal> goals() {
        return Arbitraries.oneOf(
                cashGoals().map(FinancialGoal.class::cast),
                Arbitraries.of(
                        new ReservationThreshold(new Money(40)),
                        new EquityRecovered(1),
                        new EquityRecovered(2),
                        new EquityRecovered(5),
                        new IndividualShare(Share.of(2, 3)),
                        ceiling(Option.none()),
                        ceiling(Option.some(new Money(70)))));
    }

    private static SavedFundsCeiling ceiling(Option<Money> upTo) {
        return new SavedFundsCeiling(Vector.of(new Bracket(upTo, Share.of(1, 4), Option.none())));
    }

    @Test
    void every_goal_can_be_said_in_swedish() {
        assertThat(swedish(LiquidityFloor.LEGAL.demand()))
                .isEqualTo("likviditeten vid månadsslut aldrig understiger 0\u00a0kr");
        assertThat(swedish(new Readiness(Money.ofTkr(2_000), 6, 12, Money.ZERO).demand()))
                .isEqualTo("det alltid går att besluta om 2\u00a0000\u00a0000\u00a0kr inom 6 månader");
        assertThat(swedish(new Readiness(Money.ofTkr(2), 1, 12, Money.ZERO).demand()))
                .isEqualTo("det alltid går att besluta om 2\u00a0000\u00a0kr inom 1 månad");
        assertThat(swedish(new ReservationThreshold(Money.ofTkr(15)).demand()))
                .isEqualTo("medlemsinsatserna varje år är minst 15\u00a0000\u00a0kr");
        assertThat(swedish(new EquityRecovered(3).demand())).isEqualTo("negativt eget kapital återställs inom 3 år");
        assertThat(swedish(new IndividualShare(Share.of(2, 3)).demand()))
                .isEqualTo("minst 2/3 av projektmedlen går till individinriktade insatser");
        assertThat(swedish(ceiling(Option.none()).demand()))
                .isEqualTo("sparade medel vid årets slut ryms under taket för förbundets storlek");
    }
}
