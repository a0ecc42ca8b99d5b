package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import rar.model.balance.BalancePlan;
import rar.model.forecast.FollowUp;
import rar.model.forecast.OutcomeArbitraries;
import rar.model.forecast.OutcomeArbitraries.Case;
import rar.model.forecast.OutcomeParts;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Schedule;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.Projection;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantAsPlanned;
import rar.simulation.sampling.MonteCarlo;

/** Plans that have been followed up in blocks of scenarios, against scenarios booked out one by one, to the öre. */
class OutcomePathsTest {

    private static final RiskModel NOTHING = new RiskModel("nothing", "", Vector.empty());

    @Property(tries = 50, seed = "20261101", shrinking = ShrinkingMode.OFF)
    void blocks_agree_with_bookings_to_the_ore(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        FundedPathsTest.assertAgree(simulation, seed);
    }

    @Property(tries = 60, seed = "20261102", shrinking = ShrinkingMode.OFF)
    void blocks_agree_with_bookings_where_projects_are_funded(
            @ForAll("funded") Simulation simulation, @ForAll long seed) {
        FundedPathsTest.assertAgree(simulation, seed);
    }

    @Property(tries = 30, seed = "20261103", shrinking = ShrinkingMode.OFF)
    void blocks_agree_with_bookings_where_a_rule_decides(@ForAll("ruled") Simulation simulation, @ForAll long seed) {
        FundedPathsTest.assertAgree(simulation, seed);
    }

    @Property(tries = 30, seed = "20261104", shrinking = ShrinkingMode.OFF)
    void the_scenario_in_which_nothing_happens_is_the_forecast(@ForAll("cases") Case of, @ForAll long seed) {
        Projection projection = Projection.of(FollowUp.of(of.plan(), of.outcome()));
        Simulation simulation = Simulation.of(projection, NOTHING);
        BlockRun block = simulation.program().thread(4, new MonteCarlo(seed), true);
        block.run(0, 2);
        BalancePlan forecast = projection.balancePlan();
        for (int m = 0; m < forecast.months(); m++) {
            assertThat(block.cash(m)[1]).isEqualTo((double) forecast.cashOre(m));
        }
        for (int y = 0; y < forecast.years().size(); y++) {
            assertThat(block.equity(y)[1]).isEqualTo((double)
                    forecast.years().get(y).closing().equity().ore());
        }
        BalancePlan booked = simulation.replay(seed, 1);
        for (int m = 0; m < forecast.months(); m++) {
            assertThat(booked.monthEnd(m)).as("month %s", m).isEqualTo(forecast.monthEnd(m));
        }
    }

    /** What has happened is the same in every scenario. */
    @Property(tries = 40, seed = "20261105", shrinking = ShrinkingMode.OFF)
    void months_to_date_are_certain(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        BlockRun block = simulation.program().thread(16, new MonteCarlo(seed), true);
        block.run(0, 9);
        BalancePlan forecast = simulation.projection().balancePlan();
        for (int m = 0; m < simulation.projection().firstOpen(); m++) {
            for (int i = 0; i < 9; i++) {
                assertThat(block.cash(m)[i]).isEqualTo((double) forecast.cashOre(m));
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.oneOf(open(PlanArbitraries.plansWithOpening()), open(PlanArbitraries.plansWithFunding()));
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return simulations(PlanArbitraries.plansWithOpening(), Arbitraries.just(new GrantAsPlanned()));
    }

    @Provide
    Arbitrary<Simulation> funded() {
        return simulations(PlanArbitraries.plansWithFunding(), Arbitraries.just(new GrantAsPlanned()));
    }

    @Provide
    Arbitrary<Simulation> ruled() {
        return simulations(PlanArbitraries.plansWithFunding(), RiskArbitraries.rules());
    }

    static Arbitrary<Simulation> simulations(Arbitrary<FinancialPlan> plans, Arbitrary<? extends DecisionRule> rules) {
        return open(plans)
                .flatMap(of -> Combinators.combine(RiskArbitraries.models(of.plan()), rules)
                        .as((model, rule) -> simulation(of, model, rule)))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** None where members move by agreement and the outcome has them owe otherwise. */
    private static Optional<Simulation> simulation(Case of, RiskModel model, DecisionRule rule) {
        try {
            return Optional.of(Simulation.of(Projection.of(FollowUp.of(of.plan(), of.outcome())), model, rule));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("do not follow from the plan's shares");
            return Optional.empty();
        }
    }

    /** Outcomes that leave something open; some of them are as planned. */
    private static Arbitrary<Case> open(Arbitrary<FinancialPlan> plans) {
        Arbitrary<Case> asPlanned = plans.flatMap(plan -> OutcomeArbitraries.throughOf(plan)
                .map(through -> new Case(
                        plan, OutcomeParts.asPlanned(Schedule.of(plan), through).outcome())));
        return Arbitraries.oneOf(OutcomeArbitraries.cases(plans), OutcomeArbitraries.cases(plans), asPlanned)
                .filter(of ->
                        of.outcome().through().isBefore(of.plan().horizon().lastMonth()));
    }
}
