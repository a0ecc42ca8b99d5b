package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.goal.DirectedFunds;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.ProjectKind;
import rar.model.schedule.Schedule;
import rar.simulation.draw.Draws;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** External funding of projects in blocks of scenarios, against scenarios booked out one by one, to the öre. */
class FundedPathsTest {

    private static final int SCENARIOS = 9;

    @Property(tries = 50, seed = "20260701")
    void blocks_agree_with_bookings_to_the_ore(@ForAll("funded") Simulation simulation, @ForAll long seed) {
        assertAgree(simulation, seed);
    }

    @Property(tries = 30, seed = "20260702")
    void blocks_agree_with_bookings_where_a_rule_decides(@ForAll("ruled") Simulation simulation, @ForAll long seed) {
        assertAgree(simulation, seed);
    }

    @Property(tries = 30, seed = "20260703")
    void the_scenario_in_which_nothing_happens_is_the_plan(@ForAll("plans") FinancialPlan plan, @ForAll long seed) {
        Simulation simulation =
                Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("nothing", "", Vector.empty()));
        BlockRun block = simulation.program().thread(4, new MonteCarlo(seed), true);
        block.run(0, 2);
        BalancePlan asPlanned = simulation.projection().balancePlan();
        for (int m = 0; m < asPlanned.months(); m++) {
            assertThat(block.cash(m)[1]).isEqualTo((double) asPlanned.cashOre(m));
        }
        for (int y = 0; y < asPlanned.years().size(); y++) {
            assertThat(block.equity(y)[1]).isEqualTo((double)
                    asPlanned.years().get(y).closing().equity().ore());
        }
        assertThat(simulation.replay(seed, 1).schedule()).isEqualTo(asPlanned.schedule());
    }

    static void assertAgree(Simulation simulation, long seed) {
        CashBounds extremes = new CashBounds(
                simulation.projection(), new Draws(simulation.model(), simulation.projection()), simulation.rule());
        BlockRun block = simulation.program().thread(16, new MonteCarlo(seed), true);
        block.run(0, 3);
        block.run(5, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            BalancePlan booked = simulation.replay(seed, 5 + i);
            for (int m = 0; m < booked.months(); m++) {
                BalanceSheet end = booked.monthEnd(m);
                assertThat(end.assets()).isEqualTo(end.equityAndLiabilities());
                assertThat(block.cash(m)[i]).as("month %s, scenario %s", m, i).isEqualTo((double) booked.cashOre(m));
                assertThat(block.cash(m)[i]).isBetween(extremes.low(m), extremes.high(m));
            }
            for (int y = 0; y < booked.years().size(); y++) {
                assertThat(block.equity(y)[i]).as("year %s, scenario %s", y, i).isEqualTo((double)
                        booked.years().get(y).closing().equity().ore());
            }
            assertThat(block.equity()[i]).isBetween(extremes.equityLow(), extremes.equityHigh());
            DirectedFunds funds = booked.directedFunds();
            assertThat(block.paidTo(ProjectKind.INDIVIDUAL)[i])
                    .isEqualTo((double) funds.individual().ore());
            assertThat(block.paidTo(ProjectKind.STRUCTURE)[i])
                    .isEqualTo((double) funds.structure().ore());
        }
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithFunding();
    }

    @Provide
    Arbitrary<Simulation> ruled() {
        return RiskArbitraries.fundedAndRuled();
    }

    @Provide
    Arbitrary<Simulation> funded() {
        return RiskArbitraries.funded();
    }
}
