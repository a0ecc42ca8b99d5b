package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.goal.FloorLevel;
import rar.model.goal.FloorMonths;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Schedule;
import rar.simulation.draw.Draws;
import rar.simulation.outcome.AmountRange;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** Floors that differ by month, in blocks of scenarios and in scenarios booked out one by one, to the öre. */
class FloorsTest {

    private static final int SCENARIOS = 7;

    @Property(tries = 60, seed = "20260801")
    void what_blocks_judge_is_what_the_books_are_judged_by(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        assertAgree(simulation, seed);
    }

    @Property(tries = 30, seed = "20260802")
    void it_is_where_a_rule_decides_by_such_a_floor(@ForAll("ruled") Simulation simulation, @ForAll long seed) {
        assertAgree(simulation, seed);
    }

    static void assertAgree(Simulation simulation, long seed) {
        CashBounds extremes = new CashBounds(
                simulation.projection(), new Draws(simulation.model(), simulation.projection()), simulation.rule());
        BlockRun block = simulation.program().thread(16, new MonteCarlo(seed));
        block.run(0, 2);
        block.run(3, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            BalancePlan booked = simulation.replay(seed, 3 + i);
            long tightest = Long.MAX_VALUE;
            for (int m = 0; m < booked.months(); m++) {
                long judged = JudgedPaths.judged(simulation, booked, m);
                tightest = m < simulation.projection().firstOpen() ? tightest : Math.min(tightest, judged);
                assertThat(block.setAside(m)[i]).as("set aside in month %s", m).isEqualTo((double)
                        booked.setAsideOre(m));
                if (simulation.projection().floors().looksWithinMonths()) {
                    assertThat(block.beforeReceipts(m)[i])
                            .as("within month %s", m)
                            .isEqualTo((double) booked.beforeReceiptsOre(m));
                }
                assertThat(block.judged(m)[i]).as("month %s, scenario %s", m, i).isEqualTo((double) judged);
                AmountRange range = extremes.judged().get(m);
                assertThat((double) judged).as("month %s, scenario %s", m, i).isBetween(range.low(), range.high());
            }
            assertThat(block.tightest()[i]).isEqualTo((double) tightest);
        }
    }

    /** Floors by month, by year and in months of costs; the plain ones are everybody else's. */
    static Arbitrary<CashFloor> floors(FinancialPlan plan) {
        Arbitrary<FloorLevel> amounts =
                Arbitraries.integers().between(0, 900).map(tkr -> FloorLevel.of(Money.ofTkr(tkr)));
        Arbitrary<FloorLevel> costs = Arbitraries.integers()
                .between(1, 400)
                .map(hundredths -> new FloorLevel.MonthsOfCosts(BigDecimal.valueOf(hundredths, 2)));
        Arbitrary<FloorLevel> levels = Arbitraries.oneOf(amounts, costs);
        Arbitrary<FloorMonths> months = Combinators.combine(
                        levels, levels, Arbitraries.integers().between(1, 12), levels)
                .as((others, one, month, other) ->
                        FloorMonths.of(others).with(month, one).with(1 + month % 12, other));
        Arbitrary<FloorMonths> twelve = levels.list().ofSize(12).map(all -> FloorMonths.ofTwelve(Vector.ofAll(all)));
        Arbitrary<FloorMonths> years = Arbitraries.oneOf(months, twelve, levels.map(FloorMonths::of));
        return Combinators.combine(
                        years,
                        years,
                        Arbitraries.of(plan.horizon().eachYear().asJava()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((usual, other, year, within, without) -> CashFloor.of(usual)
                        .withYear(year, other)
                        .withinMonth(within)
                        .withoutFunds(without));
    }

    static Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithOpening()
                .flatMap(plan -> Combinators.combine(
                                floors(plan),
                                floors(plan),
                                Arbitraries.integers().between(0, 2))
                        .as((one, other, both) -> plan.with(draft -> draft.withGoals(
                                Vector.of(new LiquidityFloor(one), new LiquidityFloor(other), readiness(other))
                                        .take(1 + both)))));
    }

    private static Readiness readiness(CashFloor floor) {
        return new Readiness(Money.ofTkr(700), 2, 5, floor);
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return plans().flatMap(plan ->
                RiskArbitraries.models(plan).map(model -> Simulation.of(Projection.of(Schedule.of(plan)), model)));
    }

    @Provide
    Arbitrary<Simulation> ruled() {
        return plans().flatMap(plan -> Combinators.combine(
                        RiskArbitraries.models(plan), RiskArbitraries.rules(floors(plan)))
                .as((model, rule) -> Simulation.of(Projection.of(Schedule.of(plan)), model, rule)));
    }
}
