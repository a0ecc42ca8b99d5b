package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.json.Bundled;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;

/** The measures of the plan of 2012, some of whose scenarios fall below the floor, against the same scenarios booked out. */
class LiquidityRiskTest {

    private static final int SCENARIOS = 400;
    private static final long SEED = 2012;

    private final Simulation simulation = simulation(2012);
    private final LiquidityRisk risk = LiquidityRisk.of(simulation.run(Run.of(SEED, SCENARIOS)));
    private final Vector<BalancePlan> booked = Vector.range(0, SCENARIOS).map(i -> simulation.replay(SEED, i));
    private final double floor = simulation.projection().floors().limit();

    @Test
    void where_it_falls_below_its_depth_and_length_are_the_means_of_those_scenarios() {
        Vector<BalancePlan> breached = booked.filter(path -> lowest(path) < floor);
        assertThat(breached.size()).isBetween(10, SCENARIOS - 10);
        assertThat(risk.everUnderFloor().value()).isEqualTo((double) breached.size() / SCENARIOS);
        double depth = breached.map(path -> floor - lowest(path)).sum().doubleValue() / breached.size();
        assertThat(ore(risk.meanDepth().get().value())).isCloseTo(depth, within(0.5 + 1e-6));
        double months = breached.map(path -> monthsUnder(path)).sum().doubleValue() / breached.size();
        assertThat(risk.meanMonthsUnder().get().value()).isCloseTo(months, within(1e-9));
    }

    @Test
    void the_expected_shortfall_is_the_mean_of_the_worst_twentieth_part() {
        double exact = booked.map(LiquidityRiskTest::lowest)
                        .sorted()
                        .take(SCENARIOS / 20)
                        .sum()
                        .doubleValue()
                / (SCENARIOS / 20);
        assertThat(ore(risk.expectedShortfall().value()))
                .isCloseTo(exact, within(ore(risk.expectedShortfall().resolution())));
    }

    @Test
    void the_tightest_month_has_the_least_twentieth_quantile() {
        Vector<Double> quantiles = Vector.range(0, risk.outcome().months()).map(this::twentieth);
        double resolution = ore(risk.cash(0).at(LiquidityRisk.TAIL).resolution());
        assertThat(quantiles.get(risk.tightestMonth()))
                .isLessThanOrEqualTo(quantiles.min().get() + 2 * resolution);
        assertThat(quantiles.count(quantile -> quantile <= quantiles.min().get() + 2 * resolution))
                .isLessThan(quantiles.size() / 4);
    }

    @Test
    void without_a_breach_there_is_no_depth() {
        LiquidityRisk safe = LiquidityRisk.of(simulation(2009).run(Run.of(SEED, 50)));
        assertThat(safe.everUnderFloor().value()).isZero();
        assertThat(safe.meanDepth()).isEmpty();
        assertThat(safe.meanMonthsUnder()).isEmpty();
    }

    private double twentieth(int month) {
        return booked.map(path -> (double) path.cashOre(month)).sorted().get(SCENARIOS / 20 - 1);
    }

    private int monthsUnder(BalancePlan path) {
        return Vector.range(0, path.months()).count(m -> path.cashOre(m) < floor);
    }

    private static double lowest(BalancePlan path) {
        return path.cashOre(path.lowestMonth());
    }

    private static double ore(Money money) {
        return money.ore();
    }

    private static Simulation simulation(int year) {
        return Simulation.of(
                Projection.of(Schedule.of(Bundled.plan(year))),
                RiskModelReader.read(Bundled.risks(year)).get());
    }
}
