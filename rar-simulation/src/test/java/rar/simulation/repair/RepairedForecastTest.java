package rar.simulation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import rar.model.balance.BalancePlan;
import rar.model.forecast.FollowUp;
import rar.model.forecast.OutcomeArbitraries;
import rar.model.forecast.OutcomeArbitraries.Case;
import rar.model.forecast.OutcomeParts;
import rar.model.goal.LaterMonths;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Verdict;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Schedule;

/** Repairs of plans of which it is known what has happened. */
class RepairedForecastTest {

    @Property(tries = 60, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void the_repaired_plan_with_the_same_outcome_gives_the_repaired_forecast(@ForAll("cases") Case of) {
        FollowUp followUp = FollowUp.of(of.plan(), of.outcome());
        BalancePlan before = followUp.forecast();
        int first = of.plan().horizon().indexOf(followUp.through()) + 1;
        // a floor just above the lowest later month, so that something has to move
        Money floor = new Money(
                Math.max(0, before.cashOre(LaterMonths.of(before, first).lowestMonth()) + 5 * MovablePayout.TKR));
        Repair repair =
                Repair.of(followUp, RepairTerms.of(of.plan()).withFloor(floor).withCuts());
        assertThat(repair.before()).isEqualTo(before);
        repair.after().forEach(after -> {
            BalancePlan again =
                    FollowUp.of(repair.repaired().get(), of.outcome()).forecast();
            for (int m = 0; m < before.months(); m++) {
                assertThat(again.cashOre(m)).isEqualTo(after.cashOre(m));
                if (m < first) {
                    assertThat(after.monthEnd(m).cash())
                            .isEqualTo(before.monthEnd(m).cash());
                }
            }
            assertThat(new LiquidityFloor(floor)
                            .assess(LaterMonths.of(after, first))
                            .verdict())
                    .isEqualTo(Verdict.HOLDS);
            assertThat(repair.moves()
                            .forAll(move ->
                                    12 * (move.from() - of.plan().horizon().firstYear()) + 11 >= first))
                    .isTrue();
        });
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<FinancialPlan> plans = PlanArbitraries.plansWithOpening();
        Arbitrary<Case> asPlanned = plans.flatMap(plan -> OutcomeArbitraries.throughOf(plan)
                .map(through -> new Case(
                        plan, OutcomeParts.asPlanned(Schedule.of(plan), through).outcome())));
        return Arbitraries.oneOf(asPlanned, OutcomeArbitraries.cases(plans))
                .filter(of ->
                        of.outcome().through().isBefore(of.plan().horizon().lastMonth()));
    }
}
