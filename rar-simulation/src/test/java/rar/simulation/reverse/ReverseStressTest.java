package rar.simulation.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.distribution.NormalDistribution;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.risk.KeptAmounts;
import rar.simulation.sampling.FactorLevels;
import rar.simulation.sampling.FactorSweep;

/** Smallest shocks: just before them the floor holds, at them it does not, in the books as in the engine. */
class ReverseStressTest {

    @Property(tries = 12, seed = "20110501")
    void just_before_the_shock_the_floor_holds_and_at_it_it_breaks(@ForAll("simulations") Simulation simulation) {
        BalancePlan plan = simulation.projection().balancePlan();
        Money floor = plan.monthEnd(plan.lowestMonth()).cash().minus(Money.ofKronor(50_000));
        simulation.model().factors().forEach(factor -> {
            SingleStress single =
                    new FactorScan(simulation, FloorTest.of(simulation, Option.some(floor)), factor).scan();
            single.breach().forEach(breach -> {
                assertThat(lowest(simulation, single.factor(), breach.value())).isEqualTo(breach.lowest());
                assertThat(breach.lowest()).isLessThan(floor);
                assertThat(lowest(simulation, single.factor(), breach.holds())).isGreaterThanOrEqualTo(floor);
                assertThat(Math.abs(breach.value() - breach.holds())).isLessThanOrEqualTo(single.step() * (1 + 1e-9));
            });
            assertThat(lowest(simulation, single.factor(), single.worst())).isEqualTo(single.worstLowest());
            assertThat(single.breach().isDefined())
                    .isEqualTo(single.worstLowest().compareTo(floor) < 0);
        });
    }

    /** A cut of the state's 6 000 tkr breaches as soon as it exceeds the slack of 700: 700 / 6 000 = 0.11666… */
    @Example
    void the_smallest_cut_is_the_slack() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(12_300);
        ReverseStress found = ReverseStress.of(
                walk.under(
                        new ContributionCut(
                                "cut",
                                new Scope<>(Vector.of(Walk.STATE)),
                                Scope.all(),
                                new UniformDistribution(0, 0.4)),
                        new LatePayment("late", Scope.all(), Scope.all(), new BernoulliDistribution(0.1)),
                        new CostInflation("inflation", Scope.all(), new UniformDistribution(-0.01, 0.01))),
                Money.ZERO);
        SingleStress.Breach cut = found.singles().get(0).breach().get();
        assertThat(cut.value()).isEqualTo(0.1167);
        assertThat(cut.holds()).isEqualTo(0.1166);
        assertThat(cut.probability()).isCloseTo(1 - 0.1167 / 0.4, within(1e-9));
        assertThat(cut.staysBelow()).isTrue();
        // October has 775 from the months before and no instalment, and a month costs 1 025
        assertThat(found.singles().get(1).breach().get().value()).isEqualTo(1);
        assertThat(found.singles().get(1).breach().get().lowest()).isEqualTo(Money.ofTkr(-250));
        assertThat(found.singles().get(2).breach()).isEmpty();
        assertThat(found.singles().get(2).worst()).isCloseTo(0.01, within(1e-12));
        assertThat(found.singles().get(2).worstLowest()).isEqualTo(Money.ofTkr(700 - 123));
        assertThat(found.isBelowAsPlanned()).isFalse();
    }

    /**
     * Closing cash is 600 − 120 z₁ − 200 z₂ tkr, so the plane at 250 lies 350/√(120² + 200²) from the origin, at z
     * proportional to the two (Hasofer and Lind 1974).
     */
    @Example
    void the_design_point_of_a_plane_is_its_foot() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(10_000);
        walk.grant = Money.ofTkr(2_400);
        Simulation simulation = walk.under(
                new ProjectOutturn("outturn", Scope.all(), new rar.simulation.distribution.NormalDistribution(1, 0.05)),
                new CostInflation(
                        "inflation", Scope.all(), new rar.simulation.distribution.NormalDistribution(0, 0.02)));
        JointStress joint =
                ReverseStress.of(simulation, Money.ofTkr(250)).joint().get();
        double length = Math.sqrt(120 * 120 + 200 * 200);
        assertThat(joint.distance()).isCloseTo(350 / length, within(0.001));
        assertThat(joint.shocks().get(0).z()).isCloseTo(350 * 120 / length / length, within(0.03));
        assertThat(joint.shocks().get(1).z()).isCloseTo(350 * 200 / length / length, within(0.03));
        assertThat(joint.shocks().get(0).value())
                .isCloseTo(1 + 0.05 * joint.shocks().get(0).z(), within(1e-6));
        assertThat(joint.shocks().get(0).median()).isEqualTo(1);
        assertThat(joint.lowest()).isLessThan(Money.ofTkr(250)).isGreaterThan(Money.ofTkr(249));
        assertThat(joint.neighbours()).isGreaterThan(20);
    }

    /** With a correlation ρ the variance of the sum is a² + b² + 2ρab, and so much the nearer is the plane. */
    @Example
    void factors_that_go_together_break_sooner() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(10_000);
        walk.grant = Money.ofTkr(2_400);
        Simulation apart = walk.under(
                new ProjectOutturn("outturn", Scope.all(), new rar.simulation.distribution.NormalDistribution(1, 0.05)),
                new CostInflation(
                        "inflation", Scope.all(), new rar.simulation.distribution.NormalDistribution(0, 0.02)));
        Simulation together = Simulation.of(
                apart.projection(),
                apart.model()
                        .with(Dependence.of(
                                Vector.of("outturn", "inflation"),
                                Vector.of(Vector.of(1.0, 0.6), Vector.of(0.6, 1.0)))));
        JointStress joint = ReverseStress.of(together, Money.ofTkr(250)).joint().get();
        double sd = Math.sqrt(120 * 120 + 200 * 200 + 2 * 0.6 * 120 * 200);
        assertThat(joint.distance()).isCloseTo(350 / sd, within(0.001));
        // the foot of the plane in correlated numbers: covariance with the sum over its deviation, times the distance
        assertThat(joint.shocks().get(0).z()).isCloseTo((120 + 0.6 * 200) / sd * 350 / sd, within(0.03));
        assertThat(joint.shocks().get(1).z()).isCloseTo((200 + 0.6 * 120) / sd * 350 / sd, within(0.03));
    }

    @Example
    void the_joint_point_of2009_breaches_in_the_books_and_no_point_of_a_grid_that_is_nearer_does() {
        Simulation simulation = Bundled.simulation(2009);
        Money floor = Money.ofTkr(500);
        JointStress joint = ReverseStress.of(simulation, floor).joint().get();
        Map<String, Double> levels = joint.shocks()
                .foldLeft(HashMap.<String, Double>empty(), (map, shock) -> map.put(shock.factor(), level(shock.z())));
        BalancePlan books = simulation.replay(new FactorLevels(Vector.of(levels)), 0);
        assertThat(books.monthEnd(books.lowestMonth()).cash())
                .isEqualTo(joint.lowest())
                .isLessThan(floor);
        assertThat(books.month(books.lowestMonth())).isEqualTo(joint.month());
        assertNoneBreaches(simulation, floor, joint.distance() - 0.02);
    }

    /** Every point of a grid of a half in the factors that can lower cash, inside a ball. */
    private static void assertNoneBreaches(Simulation simulation, Money floor, double radius) {
        Vector<Double> steps = Vector.range(-6, 7).map(k -> k / 2.0);
        Vector<Map<String, Double>> points = steps.flatMap(delay -> steps.flatMap(outturn ->
                steps.flatMap(inflation -> Math.sqrt(delay * delay + outturn * outturn + inflation * inflation) < radius
                        ? Vector.of(HashMap.of(
                                "delay", level(delay), "outturn", level(outturn), "inflation", level(inflation)))
                        : Vector.<Map<String, Double>>empty())));
        assertThat(points).hasSizeGreaterThan(500);
        FactorLevels all = new FactorLevels(points);
        double[] lowest =
                KeptAmounts.of(simulation, rar.simulation.engine.Run.of(all, points.size()), paths -> paths.lowest());
        for (double each : lowest) {
            assertThat(each).isGreaterThanOrEqualTo((double) floor.ore());
        }
    }

    @Example
    void where_the_plan_itself_is_below_nothing_has_to_happen() {
        ReverseStress found = ReverseStress.of(Bundled.simulation(2012), Money.ofTkr(500));
        assertThat(found.isBelowAsPlanned()).isTrue();
        assertThat(found.plannedLowest().roundedIn(rar.model.money.MoneyUnit.TKR))
                .isEqualTo(231);
        assertThat(found.singles()).allMatch(single -> single.breach().get().value() == single.asPlanned());
    }

    @Example
    void where_no_risk_can_break_the_floor_there_is_no_joint_point() {
        Simulation simulation =
                new Walk().under(new CostInflation("inflation", Scope.all(), new UniformDistribution(-0.1, 0.1)));
        ReverseStress found = ReverseStress.of(simulation, Money.ZERO);
        assertThat(found.joint()).isEmpty();
        assertThat(found.singles().head().breach()).isEmpty();
        assertThat(ReverseStress.of(new Walk().under(), Money.ZERO).joint()).isEmpty();
    }

    private static Money lowest(Simulation simulation, String factor, double value) {
        BalancePlan books = simulation.replay(new FactorSweep(factor, Vector.of(value)), 0);
        return books.monthEnd(books.lowestMonth()).cash();
    }

    private static double level(double z) {
        return FactorLevels.nearest(new NormalDistribution(null, 0, 1).cumulativeProbability(z));
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.inRows(RiskArbitraries.simulations());
    }
}
