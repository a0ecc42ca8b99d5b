package rar.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.comparison.PlanChange.Effect;
import rar.model.comparison.PlanChange.Kind;
import rar.model.comparison.PlanChange.Section;
import rar.model.comparison.Versions.Pair;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;

/** What holds for any two versions of a plan. */
class PlanComparisonPropertyTest {

    private static final int TRIES = 80;

    @Provide
    Arbitrary<Pair> pairs() {
        return Versions.pairs();
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(seed = "7", tries = TRIES)
    void nothing_differs_between_a_plan_and_itself(@ForAll("plans") FinancialPlan plan) {
        PlanComparison comparison = PlanComparison.of(plan, plan);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.total().getOrElse(Effect.NONE)).isEqualTo(Effect.NONE);
        assertThat(comparison.goals()).noneMatch(PlanComparison.GoalChange::isOther);
    }

    @Property(seed = "71", tries = TRIES)
    void something_differs_between_plans_that_are_not_equal(@ForAll("pairs") Pair pair) {
        assertThat(PlanComparison.of(pair.before(), pair.after()).changes().isEmpty())
                .isEqualTo(pair.before().equals(pair.after()));
    }

    @Property(seed = "72", tries = TRIES)
    void the_effects_sum_to_the_whole_difference(@ForAll("pairs") Pair pair) {
        PlanComparison comparison = PlanComparison.of(pair.before(), pair.after());
        if (!comparison.hasCash()) {
            assertThat(comparison.changes()).allMatch(change -> change.effect().isEmpty());
            return;
        }
        BalancePlan old = comparison.before();
        BalancePlan now = comparison.after();
        Effect sum = comparison.changes().flatMap(PlanChange::effect).foldLeft(Effect.NONE, Effect::plus);
        int last = old.months() - 1;

        assertThat(sum.closingCash())
                .isEqualTo(now.monthEnd(last).cash().minus(old.monthEnd(last).cash()));
        assertThat(sum.lowestCash()).isEqualTo(lowest(now).minus(lowest(old)));
        assertThat(comparison.total()).contains(sum);
    }

    @Property(seed = "73", tries = TRIES)
    void the_way_back_does_the_opposite_to_closing_cash(@ForAll("pairs") Pair pair) {
        Seq<PlanChange> there = PlanComparison.of(pair.before(), pair.after()).changes();
        Seq<PlanChange> back = PlanComparison.of(pair.after(), pair.before()).changes();

        assertThat(places(back)).containsExactlyInAnyOrderElementsOf(places(there));
        there.forEach(change -> {
            PlanChange opposite =
                    back.find(each -> place(each).equals(place(change))).get();
            assertThat(opposite.before()).isEqualTo(change.after());
            assertThat(opposite.after()).isEqualTo(change.before());
            assertThat(opposite.effect().map(Effect::closingCash))
                    .isEqualTo(
                            change.effect().map(effect -> effect.closingCash().negated()));
            assertThat(opposite.kind() == Kind.ADDED).isEqualTo(change.kind() == Kind.REMOVED);
        });
    }

    @Property(seed = "74", tries = TRIES)
    void changes_stand_in_the_order_in_which_they_are_applied(@ForAll("pairs") Pair pair) {
        Seq<Section> sections =
                PlanComparison.of(pair.before(), pair.after()).changes().map(PlanChange::section);
        assertThat(sections.asJava()).isSorted();
    }

    private static Vector<String> places(Seq<PlanChange> changes) {
        return Vector.ofAll(changes.map(PlanComparisonPropertyTest::place));
    }

    private static String place(PlanChange change) {
        return change.section() + "/" + change.id();
    }

    private static Money lowest(BalancePlan balance) {
        return Vector.range(0, balance.months())
                .map(i -> balance.monthEnd(i).cash())
                .reduce(Money::min);
    }
}
