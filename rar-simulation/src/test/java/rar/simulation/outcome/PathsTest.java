package rar.simulation.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.EmpiricalDistribution;
import rar.simulation.engine.BlockRun;
import rar.simulation.engine.EdgePlans;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;
import rar.simulation.replay.GrantDecision;
import rar.simulation.sampling.MonteCarlo;

/**
 * The paths that blocks compute, against scenarios booked out one by one: two computations that share the draws and
 * nothing else. They must agree to the öre on every month of every scenario.
 */
class PathsTest {

    private static final int SCENARIOS = 9;

    @Property(tries = 80, seed = "20090101")
    void blocks_agree_with_bookings_to_the_ore(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        assertBlocksAgreeWithBookings(simulation, seed);
    }

    @Property(tries = 40, seed = "20090105")
    void blocks_agree_with_bookings_where_a_rule_decides(@ForAll("ruled") Simulation simulation, @ForAll long seed) {
        assertBlocksAgreeWithBookings(simulation, seed);
    }

    /** For fewer scenarios than before and for more: nothing of those before stays behind. */
    @Property(tries = 40, seed = "20090106")
    void a_block_that_is_used_again_agrees_too(@ForAll("edges") Simulation simulation, @ForAll long seed) {
        BlockRun block = simulation.program().thread(16, new MonteCarlo(seed));
        long first = 0;
        for (int count : new int[] {9, 16, 1, 12}) {
            block.run(first, count);
            assertScenarioAgrees(simulation, block, seed, count - 1);
            first += count;
        }
    }

    /** A grant that is not used up is released where its last payout falls in the last month, and stays a month later. */
    @Example
    void a_last_payout_may_fall_on_either_side_of_the_end() {
        Walk walk = new Walk();
        walk.grant = Money.ofTkr(1_200);
        assertBlocksAgreeWithBookings(
                walk.under(
                        new ProjectDelay("delay", Scope.all(), new BernoulliDistribution(0.5)),
                        new ProjectOutturn("outturn", Scope.all(), new ConstantDistribution(0.75))),
                1);
    }

    /** The longest plan, and months that several factors add to more than it has. */
    @Example
    void months_are_added_over_the_longest_plan() {
        Walk walk = new Walk();
        walk.horizon = new Horizon(2009, Horizon.MAX_YEARS);
        walk.grant = Money.ofTkr(2_400);
        Distribution months = new EmpiricalDistribution(IntStream.rangeClosed(0, RiskFactor.MOST_MONTHS)
                .asDoubleStream()
                .toArray());
        RiskFactor[] factors = new RiskFactor[24];
        for (int i = 0; i < factors.length; i += 2) {
            factors[i] = new ProjectDelay("delay-" + i, Scope.all(), months);
            factors[i + 1] = new LatePayment("late-" + i, Scope.all(), Scope.all(), months);
        }
        assertBlocksAgreeWithBookings(walk.under(factors), 2);
    }

    private static void assertBlocksAgreeWithBookings(Simulation simulation, long seed) {
        BlockRun block = simulation.program().thread(16, new MonteCarlo(seed));
        block.run(5, SCENARIOS);
        for (int i = 0; i < SCENARIOS; i++) {
            assertScenarioAgrees(simulation, block, seed, i);
            if (i < 2) {
                assertDecisionsAgree(simulation, block, seed, i);
            }
        }
    }

    private static void assertScenarioAgrees(Simulation simulation, BlockRun block, long seed, int i) {
        BalancePlan booked = simulation.replay(seed, block.first() + i);
        for (int m = 0; m < booked.months(); m++) {
            assertThat(block.cash(m)[i]).as("month %s, scenario %s", m, i).isEqualTo((double) booked.cashOre(m));
        }
        assertThat(block.equity()[i]).isEqualTo((double)
                booked.monthEnd(booked.months() - 1).equity().ore());
        assertThat(block.lowest()[i]).isEqualTo((double) booked.cashOre(booked.lowestMonth()));
    }

    /** What is granted of each grant and application, and how long it was put off, is what is booked. */
    private static void assertDecisionsAgree(Simulation simulation, BlockRun block, long seed, int i) {
        Map<String, GrantDecision> booked = new HashMap<>();
        simulation.decisions(new MonteCarlo(seed), 5 + i).forEach(one -> booked.put(one.grant(), one));
        for (int g = 0; g < simulation.governed().size(); g++) {
            GrantDecision one = booked.remove(simulation.governed().get(g));
            if (one == null) {
                assertThat(block.asked(g)[i]).isEqualTo(0);
                assertThat(block.granted(g)[i]).isEqualTo(0);
                continue;
            }
            Horizon horizon = simulation.projection().plan().horizon();
            int decided = one.decided().map(horizon::indexOf).getOrElse(horizon.months());
            assertThat(block.asked(g)[i]).isEqualTo((double) one.asked().ore());
            assertThat(block.granted(g)[i]).isEqualTo((double) one.granted().ore());
            assertThat(block.waited(g)[i]).isEqualTo(decided - horizon.indexOf(one.cameUp()));
        }
        assertThat(booked).isEmpty();
    }

    @Property(tries = 50, seed = "20090102")
    void every_scenario_keeps_the_balance_identity(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        BalancePlan booked = simulation.replay(seed, 0);
        for (int m = 0; m < booked.months(); m++) {
            BalanceSheet end = booked.monthEnd(m);
            assertThat(end.assets()).isEqualTo(end.equityAndLiabilities());
        }
    }

    @Property(tries = 50, seed = "20090103")
    void the_scenario_in_which_nothing_happens_is_the_plan(@ForAll("plans") FinancialPlan plan, @ForAll long seed) {
        Simulation simulation =
                Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("nothing", "", Vector.empty()));
        BlockRun block = simulation.program().thread(4, new MonteCarlo(seed));
        block.run(0, 2);
        BalancePlan asPlanned = simulation.projection().balancePlan();
        for (int m = 0; m < asPlanned.months(); m++) {
            assertThat(block.cash(m)[1]).isEqualTo((double) asPlanned.cashOre(m));
        }
        assertThat(block.equity()[1]).isEqualTo((double)
                asPlanned.monthEnd(asPlanned.months() - 1).equity().ore());
        assertThat(simulation.replay(seed, 1).schedule()).isEqualTo(asPlanned.schedule());
    }

    @Provide
    Arbitrary<Simulation> ruled() {
        return RiskArbitraries.ruled();
    }

    @Provide
    Arbitrary<Simulation> edges() {
        return EdgePlans.simulations();
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithOpening();
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }
}
