package rar.simulation.engine;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import rar.model.goal.LiquidityFloor;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Schedule;
import rar.simulation.projection.Projection;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantAsPlanned;

/**
 * Plans that have everything a plan can have, under every kind of risk and rule, with an outcome and without: cash, equity,
 * what is paid to whom, cash within months, what funds hold and what floors judge are the same in blocks and in the books, and
 * within the bounds.
 */
class EverythingAtOnceTest {

    @Property(tries = 20, seed = "20261301", shrinking = ShrinkingMode.OFF)
    void blocks_books_and_bounds_agree_to_the_ore(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        FundedPathsTest.assertAgree(simulation, seed);
        FloorsTest.assertAgree(simulation, seed);
        EarmarkedFundsTest.assertAgree(simulation, seed);
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        Arbitrary<DecisionRule> rules =
                Arbitraries.oneOf(Arbitraries.just(new GrantAsPlanned()), RiskArbitraries.rules());
        Arbitrary<Simulation> planned = plans().flatMap(plan -> Combinators.combine(RiskArbitraries.models(plan), rules)
                .as((model, rule) -> Simulation.of(Projection.of(Schedule.of(plan)), model, rule)));
        return Arbitraries.oneOf(planned, OutcomePathsTest.simulations(plans(), rules))
                .withoutEdgeCases();
    }

    /** With external funding, funds, dated lines, VAT, keys and instalments of every kind, and floors that look at all of it. */
    private static Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithFunding()
                .flatMap(plan -> Combinators.combine(FloorsTest.floors(plan), FloorsTest.floors(plan))
                        .as((one, other) -> plan.with(
                                draft -> draft.withGoals(Vector.of(new LiquidityFloor(one), new LiquidityFloor(other))
                                        .distinct()))));
    }
}
