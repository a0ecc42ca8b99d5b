package rar.simulation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.engine.DeterminismTest;
import rar.simulation.engine.JudgedPaths;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.Scope;
import rar.simulation.sampling.MonteCarlo;

/** What an outcome counts, against scenarios booked out one by one and looked at month by month. */
class OutcomeTest {

    private static final int SCENARIOS = 12;

    @Property(tries = 100, seed = "20090108")
    void breaches_are_counted_to_the_ore(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        Outcome outcome = simulation.run(new Run(new MonteCarlo(seed), 0, SCENARIOS, 1, 5));
        Vector<BalancePlan> booked = Vector.range(0, SCENARIOS).map(i -> simulation.replay(seed, i));
        Vector<BalancePlan> breached =
                booked.filter(path -> under(simulation, path).nonEmpty());

        assertThat(outcome.scenarios()).isEqualTo(SCENARIOS);
        assertThat(outcome.breaches()).isEqualTo(breached.size());
        for (int m = 0; m < outcome.months(); m++) {
            int month = m;
            assertThat(outcome.breaches(m))
                    .isEqualTo(booked.count(path -> JudgedPaths.margin(simulation, path, month) < 0));
            assertThat(outcome.firstUnder(m))
                    .isEqualTo(breached.count(path -> under(simulation, path).head() == month));
            assertThat(outcome.lowestIn(m))
                    .isEqualTo(breached.count(
                            path -> JudgedPaths.tightest(simulation, path).index() == month));
            assertThat(outcome.monthsUnder(m + 1))
                    .isEqualTo(breached.count(path -> under(simulation, path).size() == month + 1));
        }
        Vector<Long> lowest = booked.map(path -> JudgedPaths.judged(
                simulation, path, JudgedPaths.tightest(simulation, path).index()));
        assertThat(outcome.worst()).isEqualTo(new Money(lowest.min().get()));
        assertThat(outcome.worstScenario()).hasValue(lowest.indexOf(lowest.min().get()));
    }

    /** In blocks of five, so that ends are met in the first block, moved by others, and left as they are. */
    @Property(tries = 100, seed = "20090109")
    void least_and_greatest_amounts_are_those_that_happened(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        Outcome outcome = simulation.run(new Run(new MonteCarlo(seed), 0, SCENARIOS, 1, 5));
        Vector<BalancePlan> booked = Vector.range(0, SCENARIOS).map(i -> simulation.replay(seed, i));
        for (int m = 0; m < outcome.months(); m++) {
            int month = m;
            Vector<Long> cash = booked.map(path -> path.cashOre(month));
            assertThat(outcome.cash(m).least()).isEqualTo(cash.min().get());
            assertThat(outcome.cash(m).most()).isEqualTo(cash.max().get());
        }
        Vector<Long> lowest = booked.map(path -> path.cashOre(path.lowestMonth()));
        assertThat(outcome.lowest().least()).isEqualTo(lowest.min().get());
        assertThat(outcome.lowest().most()).isEqualTo(lowest.max().get());
    }

    /** On the floor is not under it, an öre less is: the edge of a bin lies exactly there. */
    @Example
    void an_ore_under_the_floor_is_a_breach() {
        for (long ore : new long[] {0, 1}) {
            Walk walk = new Walk();
            walk.contributions = Money.ZERO;
            walk.opening = new Money(Money.ofTkr(500).ore() - ore);
            walk.floor = Money.ofTkr(500);
            Outcome outcome = walk.under().run(Run.of(1, 7));
            assertThat(outcome.breaches()).isEqualTo(7 * ore);
            assertThat(LongStream.range(0, 12).map(m -> outcome.breaches((int) m)))
                    .containsOnly(7 * ore);
        }
    }

    @Example
    void parts_add_up_to_the_whole_whichever_comes_first() {
        Simulation simulation = cut(0.5);
        Run whole = Run.of(3, 100);
        Outcome first = simulation.run(whole.part(0, 40));
        Outcome rest = simulation.run(whole.part(40, 60));
        assertThat(DeterminismTest.content(first.plus(rest))).isEqualTo(DeterminismTest.content(simulation.run(whole)));
        assertThat(DeterminismTest.content(rest.plus(first))).isEqualTo(DeterminismTest.content(simulation.run(whole)));
        assertThat(first.scenarios()).isEqualTo(40);
    }

    @Example
    void outcomes_of_different_models_do_not_add_up() {
        Outcome half = cut(0.5).run(Run.of(1, 10));
        Outcome other = cut(0.9).run(Run.of(1, 10));
        assertThatThrownBy(() -> half.plus(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void an_outcome_that_refuses_another_is_left_as_it_was() {
        Outcome half = cut(0.5).run(Run.of(1, 10));
        OutcomeSnapshot before = half.snapshot();
        assertThatThrownBy(() -> half.add(cut(0.9).run(Run.of(1, 10))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outcomes of different plans or risk models do not add up");
        assertThat(half.snapshot()).isEqualTo(before);
    }

    @Example
    void no_scenario_is_counted_twice() {
        Simulation simulation = cut(0.5);
        Outcome first = simulation.run(Run.of(3, 100).part(0, 40));
        Outcome overlapping = simulation.run(Run.of(3, 100).part(30, 60));
        OutcomeSnapshot before = first.snapshot();
        assertThatThrownBy(() -> first.add(overlapping))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scenarios 30 to 39 have been counted already; parts of a run share none");
        assertThatThrownBy(() -> first.plus(first))
                .hasMessageStartingWith("scenarios 0 to 39 have been counted already");
        assertThatThrownBy(() -> first.add(simulation.nothing().restored(before)))
                .hasMessageStartingWith("scenarios 0 to 39 have been counted already");
        assertThat(first.snapshot()).isEqualTo(before);
    }

    @Example
    void an_outcome_with_a_gap_is_written_down_and_grows_together() {
        Simulation simulation = cut(0.5);
        Outcome whole = simulation.run(Run.of(3, 100).part(0, 20));
        Outcome gap = simulation
                .run(Run.of(3, 100).part(0, 10))
                .plus(simulation.run(Run.of(3, 100).part(11, 9)));

        OutcomeSnapshot written = gap.snapshot();
        OutcomeSnapshot missing = simulation.run(Run.of(3, 100).part(10, 1)).snapshot();

        assertThat(written.scenarios()).isEqualTo(19);
        assertThat(simulation.nothing().restored(written).snapshot()).isEqualTo(written);
        assertThat(OutcomeSum.of(written, missing)).isEqualTo(whole.snapshot());
        assertThat(OutcomeSum.of(missing, written)).isEqualTo(whole.snapshot());
    }

    private static Simulation cut(double share) {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(12_000);
        return walk.under(new ContributionCut("cut", Scope.all(), Scope.all(), new ConstantDistribution(share)));
    }

    private static Vector<Integer> under(Simulation simulation, BalancePlan path) {
        return Vector.range(0, path.months()).filter(m -> JudgedPaths.margin(simulation, path, m) < 0);
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }
}
