package rar.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Verdict;
import rar.model.schedule.Schedule;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.json.Bundled;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;

/** How often goals break, against scenarios booked out one by one and assessed like plans. */
class GoalRiskTest {

    private static final int SCENARIOS = 20;

    @Property(tries = 40, seed = "20090141")
    void aGoalBreaksInTheScenariosWhoseBookedBalanceBreaksIt(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        GoalRisk risk = GoalRisk.of(simulation, Run.of(seed, SCENARIOS).withThreads(2), 0.95, done -> {});
        Vector<BalancePlan> booked = Vector.range(0, SCENARIOS).map(i -> simulation.replay(seed, i));
        assertThat(risk.scenarios()).isEqualTo(SCENARIOS);
        for (int g = 0; g < risk.goals().size(); g++) {
            CashGoal goal = risk.goals().get(g);
            assertThat(risk.broken(g))
                    .isEqualTo(booked.count(path -> goal.assess(path).verdict() == Verdict.BREAKS));
        }
    }

    @Example
    void theGoalsOf2009AreTheLawsItsFloorAndItsReadiness() {
        Simulation simulation = Simulation.of(
                Projection.of(Schedule.of(Bundled.plan(2009))),
                RiskModelReader.read(Bundled.risks(2009)).get());
        GoalRisk risk = GoalRisk.of(simulation, Run.of(1, 500), 0.95, done -> {});
        assertThat(risk.goals().head()).isEqualTo(LiquidityFloor.LEGAL);
        assertThat(risk.goals().map(CashGoal::measured)).hasSize(3);
        assertThat(risk.broken(1)).isEqualTo(simulation.run(Run.of(1, 500)).breaches());
        assertThat(risk.breaks(0).confidence()).isEqualTo(0.95);
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }
}
