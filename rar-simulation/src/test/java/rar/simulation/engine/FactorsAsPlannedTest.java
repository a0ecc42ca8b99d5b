package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.simulation.factor.Draw;
import rar.simulation.replay.Replay;
import rar.simulation.rule.GrantAsPlanned;

/** Every factor says which value of its draws leaves the plan as it is. */
class FactorsAsPlannedTest {

    @Property(tries = 60, seed = "20120331")
    void a_scenario_whose_draws_are_all_as_planned_is_the_plan(@ForAll("simulations") Simulation simulation) {
        BalancePlan plan = simulation.projection().balancePlan();
        BalancePlan booked =
                Replay.of(simulation.projection(), simulation.model(), new GrantAsPlanned(), Draw::asPlanned);
        assertThat(booked.schedule()).isEqualTo(plan.schedule());
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }
}
