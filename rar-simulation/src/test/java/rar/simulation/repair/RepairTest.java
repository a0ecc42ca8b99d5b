package rar.simulation.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.goal.Verdict;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.FinancialPlan;
import rar.simulation.json.Bundled;

/** The operating plans of 2009 and 2012 under floors that hold, break and cannot be restored. */
class RepairTest {

    private final FinancialPlan plan2009 = Bundled.plan(2009);
    private final FinancialPlan plan2012 = Bundled.plan(2012);

    /**
     * Verksamhetsplan RAR 2012, ch. 6, balance plan: cash is 231 tkr at the end of 2012; the floor of 500 tkr is that of
     * Verksamhetsplan RAR 2009, ch. 2. So 269 tkr have to leave 2012.
     */
    @Test
    void the_plan_of2012_needs_two_hundred_and_sixty_nine_thousand_moved_to_the_next_year() {
        Repair repair = Repair.of(plan2012, RepairTerms.of(plan2012));

        assertThat(repair.total()).isEqualTo(Money.ofTkr(269));
        assertThat(repair.lowerBound()).isEqualTo(Money.ofTkr(269));
        assertThat(repair.isSmallest()).isTrue();
        assertThat(repair.binding()).containsExactly(YearMonth.of(2012, 12));
        assertThat(repair.moves().map(Move::from)).containsOnly(2012);
        assertThat(repair.moves().map(Move::to)).containsOnly(Option.some(2013));
    }

    /** Nobody has been promised the 200 tkr still to be decided; the rest is a project of which nothing is paid yet. */
    @Test
    void what_is_not_decided_is_postponed_before_what_is() {
        Repair repair = Repair.of(plan2012, RepairTerms.of(plan2012));

        assertThat(repair.moves().map(move -> move.what() + " " + move.amount()))
                .containsExactly("tillkommande-2012 " + Money.ofTkr(200), "companion " + Money.ofTkr(69));
    }

    /** As planned the floor also breaks in March and June 2013; what comes to be paid there does not break it again. */
    @Test
    void after_the_repair_every_month_of2012_to2014_is_at_the_floor_or_above() {
        BalancePlan after =
                Repair.of(plan2012, RepairTerms.of(plan2012)).after().get();

        assertThat(Vector.range(0, 36).map(after::cashOre)).allMatch(ore -> ore >= 50_000_000);
        assertThat(after.cashOre(11)).isEqualTo(23_121_000 + 26_900_000);
        // the months that were under it, with three and two quarters of the year's 269 tkr still to be paid
        assertThat(after.cashOre(14)).isBetween(33_700_000 + 20_170_000L, 33_800_000 + 20_180_000L);
        assertThat(after.cashOre(17)).isBetween(44_300_000 + 13_440_000L, 44_400_000 + 13_460_000L);
    }

    /** At 700 tkr, 19 tkr more than the 450 tkr that are not begun in 2012 can bring. */
    @Test
    void what_has_begun_is_not_touched() {
        Repair repair = Repair.of(plan2012, RepairTerms.of(plan2012).withFloor(Money.ofTkr(700)));

        assertThat(repair.conflicts().map(RepairShortfall::month)).containsExactly(YearMonth.of(2012, 12));
        assertThat(repair.conflicts().head().missing())
                .isEqualTo(Money.ofTkr(700 - 200 - 250)
                        .minus(repair.conflicts().head().planned()));
    }

    @Test
    void postponing_changes_nothing_in_the_end() {
        Repair repair = Repair.of(plan2012, RepairTerms.of(plan2012));
        BalancePlan after = repair.after().get();

        assertThat(after.cashOre(35)).isEqualTo(repair.before().cashOre(35));
        assertThat(after.equity(2014)).isEqualTo(repair.before().equity(2014));
    }

    @Test
    void a_plan_that_holds_is_left_alone() {
        Repair repair = Repair.of(plan2009, RepairTerms.of(plan2009));

        assertThat(repair.holdsAlready()).isTrue();
        assertThat(repair.after()).containsExactly(repair.before());
        assertThat(repair.moves()).isEmpty();
        assertThat(repair.lowerBound()).isEqualTo(Money.ZERO);
    }

    /** Verksamhetsplan RAR 2009, ch. 9: 7 610 tkr at the end of 2011, the plan's last and lowest month. */
    @Test
    void a_shortfall_at_the_plans_end_cannot_be_postponed_within_the_plan() {
        RepairTerms terms = RepairTerms.of(plan2009).withFloor(Money.ofTkr(8_000));

        Repair repair = Repair.of(plan2009, terms);

        assertThat(repair.after()).isEmpty();
        assertThat(repair.conflicts()).hasSize(1);
        RepairShortfall miss = repair.conflicts().head();
        assertThat(miss.month()).isEqualTo(YearMonth.of(2011, 12));
        assertThat(miss.goal()).isEqualTo(new LiquidityFloor(Money.ofTkr(8_000)));
        assertThat(miss.missing()).isEqualTo(Money.ofTkr(8_000).minus(miss.planned()));
        assertThat(miss.planned().roundedIn(MoneyUnit.TKR)).isEqualTo(7_610);
    }

    @Test
    void the_same_shortfall_can_be_cut_or_postponed_beyond_the_plan() {
        RepairTerms terms = RepairTerms.of(plan2009).withFloor(Money.ofTkr(8_000));

        Repair cut = Repair.of(plan2009, terms.withCuts());
        Repair beyond = Repair.of(plan2009, terms.withBeyond());
        Repair both = Repair.of(plan2009, terms.withCuts().withBeyond());

        assertThat(cut.total()).isEqualTo(Money.ofTkr(391)).isEqualTo(cut.cut());
        assertThat(cut.isSmallest()).isTrue();
        assertThat(beyond.total()).isEqualTo(Money.ofTkr(391));
        assertThat(beyond.isSmallest()).isTrue();
        // of all that is as small, what is decided and paid last
        assertThat(cut.moves().map(move -> move.what() + " of " + move.from())).containsExactly("beslut-2011 of 2011");
        assertThat(beyond.moves()).allMatch(move -> move.to().get() == 2012);
        // nothing is cut that can be postponed
        assertThat(both.moves()).isEqualTo(beyond.moves());
    }

    /** At decision what is owed to projects stands in the balance sheet: it is paid later, and stays there until then. */
    @Test
    void what_is_paid_after_the_plan_stays_in_provisions() {
        Repair repair = Repair.of(
                plan2009, RepairTerms.of(plan2009).withFloor(Money.ofTkr(8_000)).withBeyond());
        BalancePlan after = repair.after().get();

        assertThat(after.monthEnd(35).provisions())
                .isEqualTo(repair.before().monthEnd(35).provisions().plus(repair.total()));
        assertThat(after.monthEnd(35).equity())
                .isEqualTo(repair.before().monthEnd(35).equity());
    }

    /** Beside the floor a readiness of 100 tkr, decided within six months and paid over twelve, can be asked for. */
    @Test
    void readiness_is_restored_where_it_is_asked_for() {
        FinancialPlan plan =
                plan2012.with(draft -> draft.withGoal(new Readiness(Money.ofTkr(100), 6, 12, Money.ofTkr(500))));
        RepairTerms terms = RepairTerms.of(plan).withReadinessOf(plan);

        Repair repair = Repair.of(plan, terms);

        assertThat(repair.goals()).hasSize(3).allMatch(Repair.GoalChange::asked);
        assertThat(repair.goals().map(goal -> goal.before().verdict()))
                .containsExactly(Verdict.HOLDS, Verdict.BREAKS, Verdict.BREAKS);
        assertThat(repair.goals().map(goal -> goal.after().get().verdict())).containsOnly(Verdict.HOLDS);
        assertThat(repair.isSmallest()).isTrue();
        // decided in July 2012, half of it is paid by the end of the year
        assertThat(repair.total()).isEqualTo(Money.ofTkr(269 + 50));
    }

    /** The goals that are not asked for are shown as they come out. */
    @Test
    void other_goals_are_judged_on_the_repaired_plan() {
        Repair repair = Repair.of(
                plan2009, RepairTerms.of(plan2009).withFloor(Money.ofTkr(8_000)).withCuts());

        assertThat(repair.goals()
                        .filter(Repair.GoalChange::asked)
                        .map(goal -> goal.before().goal()))
                .containsExactly(LiquidityFloor.LEGAL, new LiquidityFloor(Money.ofTkr(8_000)));
        assertThat(repair.goals()).hasSize(2 + plan2009.goals().size());
        assertThat(repair.goals()).allMatch(goal -> goal.after().isDefined());
    }

    @Test
    void a_plan_without_an_opening_balance_has_nothing_to_repair() {
        FinancialPlan plan = Bundled.plan(2016);

        assertThatThrownBy(() -> Repair.of(plan, RepairTerms.of(plan)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no opening balance");
    }

    @Test
    void a_floor_below_zero_is_refused() {
        assertThatThrownBy(() -> RepairTerms.of(plan2012).withFloor(new Money(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would allow debt");
    }

    @Test
    void moves_go_forwards_and_move_something() {
        assertThatThrownBy(() -> new Move("a", "A", 2012, Option.some(2012), Money.ofTkr(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be postponed to 2012");
        assertThatThrownBy(() -> new Move("a", "A", 2012, Option.none(), Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("moves nothing");
    }
}
