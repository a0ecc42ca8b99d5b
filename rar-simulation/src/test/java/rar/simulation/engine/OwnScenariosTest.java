package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.money.Money;
import rar.simulation.distribution.PoissonDistribution;
import rar.simulation.distribution.TruncatedDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.Draw;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.Scope;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Tally;
import rar.simulation.sampling.FactorSweep;
import rar.simulation.sampling.ScenarioSet;
import rar.simulation.stress.Shock;
import rar.simulation.stress.Stress;
import rar.simulation.stress.Stresses;

/** A set of scenarios that somebody else has written: what it may give, and what ends the run with a sentence. */
class OwnScenariosTest {

    private static final String CUT =
            "scenario 5 gives %s for the factor \"cut\" of state in 2009; its distribution gives"
                    + " values from 0.1 to 0.3";

    private final Simulation cut =
            walk().under(new ContributionCut("cut", Scope.all(), Scope.all(), new UniformDistribution(0.1, 0.3)));

    private final Simulation late = walk().under(new LatePayment(
            "late", Scope.all(), Scope.all(), new TruncatedDistribution(new PoissonDistribution(1), 0, 3)));

    /** Every draw at one value, but for scenario 5. */
    private record Own(double usual, double fifth) implements ScenarioSet {

        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public double value(Draw draw, List<Draw> draws, long scenario) {
            return scenario == 5 ? fifth : usual;
        }

        @Override
        public Drawing drawing(List<Draw> draws, int capacity) {
            return new Drawing() {
                private long first;
                private int count;

                @Override
                public void turnTo(long newFirst, int newCount) {
                    first = newFirst;
                    count = newCount;
                }

                @Override
                public void values(Draw draw, double[] out) {
                    Arrays.setAll(out, i -> i < count ? value(draw, draws, first + i) : Double.NaN);
                }
            };
        }
    }

    private record Least(List<Double> ore) implements Tally<Least> {

        @Override
        public Least empty() {
            return new Least(new ArrayList<>());
        }

        @Override
        public void add(Paths paths) {
            Arrays.stream(paths.lowest(), 0, paths.count()).forEach(ore::add);
        }

        @Override
        public void add(Least other) {
            ore.addAll(other.ore);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.1, 0.0999, 0.31, 2})
    void a_value_that_the_distribution_does_not_give_ends_the_run(double value) {
        for (int threads : new int[] {1, 3}) {
            assertThatThrownBy(() -> cut.run(run(value).withThreads(threads)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(CUT, value);
        }
        assertThatThrownBy(() -> cut.replay(new Own(0.2, value), 5)).hasMessage(CUT, value);
        assertThatThrownBy(() -> cut.decisions(new Own(0.2, value), 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0.5, -1, 8, 1e300})
    void months_are_whole_and_in_reach(double value) {
        assertThatThrownBy(() -> late.run(Run.of(new Own(1, value), 10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "scenario 5 gives %s for the factor \"late\" of state in 200901; its distribution gives whole"
                                + " numbers from 0.0 to 3.0",
                        value);
    }

    @Test
    void paired_runs_are_checked_too() {
        assertThatThrownBy(() -> cut.runPaired(
                        run(Double.NaN), cut, PairedOutcome.nothing(cut.nothing(), cut.nothing()), done -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(CUT, Double.NaN);
    }

    @Test
    void sets_written_by_hand_are_checked_too() {
        assertThatThrownBy(() -> cut.run(Run.of(new FactorSweep("cut", Vector.of(0.2, Double.NaN)), 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("scenario 1 gives NaN for the factor \"cut\" of state in 2009");
        Stresses beyond = new Stresses(Vector.of(new Stress("beyond", Vector.of(Shock.of("cut", 0.5)))));
        assertThatThrownBy(() -> cut.run(Run.of(beyond, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("scenario 0 gives 0.5 for the factor \"cut\" of state in 2009");
        assertThat(Simulation.of(cut.projection(), beyond.coveredBy(cut.model()))
                        .run(Run.of(beyond, 1))
                        .scenarios())
                .isEqualTo(1);
    }

    @Test
    void what_a_distribution_gives_is_computed_as_its_own() {
        assertThat(cut.run(run(0.3)).worst())
                .isEqualTo(cut.run(Run.of(new FactorSweep("cut", Vector.of(0.3)), 1))
                        .worst());
    }

    /** A draw that stays as planned may lie outside what its distribution gives. */
    @Test
    void a_set_may_say_that_a_draw_stays_as_planned() {
        assertThat(cut.run(run(0), new Least(new ArrayList<>()), done -> {}).ore)
                .contains(100_000_000.0);
        assertThatThrownBy(() -> cut.run(run(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("one of its draws has a value that its distribution does not give");
    }

    private static Run run(double value) {
        return Run.of(new Own(0.2, value), 10);
    }

    private static Walk walk() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(12_000);
        return walk;
    }
}
