package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import rar.model.balance.BalancePlan;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.FundBalance;
import rar.model.schedule.Schedule;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** Earmarked funds in blocks of scenarios, against scenarios booked out one by one, to the öre. */
class EarmarkedFundsTest {

    private static final int SCENARIOS = 7;

    @Property(tries = 40, seed = "20261201")
    void blocks_agree_with_bookings_to_the_ore(@ForAll("funded") Simulation simulation, @ForAll long seed) {
        assertAgree(simulation, seed);
    }

    @Property(tries = 30, seed = "20261202")
    void blocks_agree_with_bookings_where_a_rule_decides(@ForAll("ruled") Simulation simulation, @ForAll long seed) {
        assertAgree(simulation, seed);
    }

    @Property(tries = 30, seed = "20261203")
    void in_the_scenario_in_which_nothing_happens_funds_are_as_planned(
            @ForAll("plans") FinancialPlan plan, @ForAll long seed) {
        Simulation simulation =
                Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("nothing", "", Vector.empty()));
        BlockRun block = simulation.program().thread(4, new MonteCarlo(seed), false);
        block.run(0, 2);
        assertFunds(block, 1, simulation.projection().balancePlan());
    }

    @Property(tries = 40, seed = "20261204", shrinking = ShrinkingMode.OFF)
    void blocks_agree_with_bookings_after_an_outcome(@ForAll("followed") Simulation simulation, @ForAll long seed) {
        assertAgree(simulation, seed);
    }

    static void assertAgree(Simulation simulation, long seed) {
        BlockRun block = simulation.program().thread(16, new MonteCarlo(seed), true);
        block.run(0, 3);
        if (block.funds() > 0) {
            block.setAside(0);
        }
        block.run(5, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            BalancePlan booked = simulation.replay(seed, 5 + i);
            assertFunds(block, i, booked);
        }
    }

    private static void assertFunds(BlockRun block, int i, BalancePlan booked) {
        assertThat(block.funds()).isEqualTo(booked.funds().size());
        for (int f = 0; f < booked.funds().size(); f++) {
            FundBalance fund = booked.funds().get(f);
            for (int m = 0; m < booked.months(); m++) {
                assertThat(block.fund(f, m)[i])
                        .as("fund %s, month %s, scenario %s", f, m, i)
                        .isEqualTo((double) fund.at(m).ore());
            }
        }
        for (int m = -1; block.funds() > 0 && m < booked.months(); m++) {
            assertThat(block.setAside(m)[i]).isEqualTo((double) booked.setAsideOre(m));
        }
    }

    @Provide
    Arbitrary<Simulation> followed() {
        return new OutcomePathsTest().ruled();
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
