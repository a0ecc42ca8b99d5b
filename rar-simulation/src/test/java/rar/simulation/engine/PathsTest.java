package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.balance.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Schedule;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.RiskModel;

/**
 * The paths that blocks compute, against scenarios booked out one by one: two computations that share the draws and
 * nothing else. They must agree to the öre on every month of every scenario.
 */
class PathsTest {

    private static final int SCENARIOS = 9;

    @Property(tries = 150, seed = "20090101")
    void blocksAgreeWithBookingsToTheOre(
            @ForAll("plansAndModels") Tuple2<FinancialPlan, RiskModel> both, @ForAll long seed) {
        Simulation simulation = simulation(both._1, both._2);
        Block block = new Block(16, simulation.program());
        simulation.program().run(block, seed, 5, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            BalancePlan booked = simulation.replay(seed, 5 + i);
            for (int m = 0; m < booked.months(); m++) {
                assertThat(block.cash[m][i]).as("month %s, scenario %s", m, i).isEqualTo((double) booked.cashOre(m));
            }
            assertThat(block.equity[i]).isEqualTo((double)
                    booked.monthEnd(booked.months() - 1).equity().ore());
            assertThat(block.lowest[i]).isEqualTo((double) booked.cashOre(booked.lowestMonth()));
        }
    }

    @Property(tries = 50, seed = "20090102")
    void everyScenarioKeepsTheBalanceIdentity(
            @ForAll("plansAndModels") Tuple2<FinancialPlan, RiskModel> both, @ForAll long seed) {
        BalancePlan booked = simulation(both._1, both._2).replay(seed, 0);
        for (int m = 0; m < booked.months(); m++) {
            BalanceSheet end = booked.monthEnd(m);
            assertThat(end.assets()).isEqualTo(end.equityAndLiabilities());
        }
    }

    @Property(tries = 50, seed = "20090103")
    void theScenarioInWhichNothingHappensIsThePlan(@ForAll("plans") FinancialPlan plan, @ForAll long seed) {
        Simulation simulation = simulation(plan, new RiskModel("nothing", "", Vector.empty()));
        Block block = new Block(4, simulation.program());
        simulation.program().run(block, seed, 0, 2);
        BalancePlan asPlanned = simulation.projection().balancePlan();
        for (int m = 0; m < asPlanned.months(); m++) {
            assertThat(block.cash[m][1]).isEqualTo((double) asPlanned.cashOre(m));
        }
        assertThat(block.equity[1]).isEqualTo((double)
                asPlanned.monthEnd(asPlanned.months() - 1).equity().ore());
        assertThat(simulation.replay(seed, 1).schedule()).isEqualTo(asPlanned.schedule());
    }

    private static Simulation simulation(FinancialPlan plan, RiskModel model) {
        return Simulation.of(Projection.of(Schedule.of(plan)), model);
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithOpening();
    }

    @Provide
    Arbitrary<Tuple2<FinancialPlan, RiskModel>> plansAndModels() {
        return plans().flatMap(plan -> RiskArbitraries.models(plan).map(model -> Tuple.of(plan, model)));
    }
}
