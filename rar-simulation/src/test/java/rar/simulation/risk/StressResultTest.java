package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.json.Bundled;
import rar.simulation.stress.Stress;
import rar.simulation.stress.StressSuite;
import rar.simulation.stress.Stresses;

/** What hand-written scenarios come to, on the plans of 2009 and 2012. */
class StressResultTest {

    @ParameterizedTest
    @ValueSource(ints = {2009, 2012})
    void the_books_of_a_stress_and_the_engines_path_are_the_same(int year) {
        Simulation plain = Bundled.simulation(year);
        Stresses set = new Stresses(Vector.ofAll(Bundled.stresses(year).stresses()));
        Simulation covering = Simulation.of(plain.projection(), set.coveredBy(plain.model()));
        Vector<StressResult> results = StressResult.of(plain, set.stresses());
        assertThat(results).hasSize(13);
        for (int k = 0; k < results.size(); k++) {
            BalancePlan booked = covering.replay(set, k);
            StressResult found = results.get(k);
            assertThat(found.stress()).isEqualTo(set.stress(k));
            assertThat(found.lowest())
                    .isEqualTo(booked.monthEnd(booked.lowestMonth()).cash());
            assertThat(found.month()).isEqualTo(booked.month(booked.lowestMonth()));
            assertThat(found.closing())
                    .isEqualTo(booked.monthEnd(booked.months() - 1).cash());
            assertThat(found.equity())
                    .isEqualTo(booked.monthEnd(booked.months() - 1).equity());
            assertThat(found.goals()).isEqualTo(booked.assessments());
        }
    }

    @Test
    void a_grid_comes_to_what_its_scenarios_come_to_one_by_one() {
        Simulation plain = Bundled.simulation(2009);
        StressSuite suite = Bundled.stresses(2009);
        var grid = suite.grid().get();
        Simulation covering = Simulation.of(plain.projection(), grid.coveredBy(plain.model()));
        double[] lowest = KeptAmounts.of(
                covering, Run.of(grid, grid.size().orElseThrow()).withThreads(2), paths -> paths.lowest());
        for (int k = 0; k < lowest.length; k++) {
            Stress alone = grid.stress(k);
            StressResult one = StressResult.of(plain, Vector.of(alone)).head();
            assertThat((double) one.lowest().ore()).isEqualTo(lowest[k]);
        }
    }

    @Test
    void a_stress_without_shocks_is_the_plan() {
        Simulation plain = Bundled.simulation(2009);
        BalancePlan plan = plain.projection().balancePlan();
        StressResult one = StressResult.of(plain, Vector.of(new Stress("plan", Vector.empty())))
                .head();
        assertThat(one.lowest()).isEqualTo(plan.monthEnd(plan.lowestMonth()).cash());
        assertThat(one.margin()).isEqualTo(one.lowest().minus(Money.ofTkr(500)));
        assertThat(one.goals()).isEqualTo(plan.assessments());
    }

    @Test
    void a_stress_may_lie_beyond_what_the_distributions_can_draw() {
        Simulation plain = Bundled.simulation(2009);
        Stress nothing = Bundled.stresses(2009).scenarios().get(1);
        assertThat(nothing.shocks().head().value())
                .isGreaterThan(plain.model().factors().head().distribution().greatestDrawn());
        assertThat(StressResult.of(plain, Vector.of(nothing)).head().margin()).isLessThan(Money.ofTkr(5_000));
    }
}
