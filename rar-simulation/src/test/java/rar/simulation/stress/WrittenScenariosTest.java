package rar.simulation.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.message.Language;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.Draw;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.sampling.Arrivals;
import rar.simulation.sampling.Coalitions;
import rar.simulation.sampling.FactorLevels;
import rar.simulation.sampling.FactorSweep;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.PickFreeze;
import rar.simulation.sampling.ScenarioSet;
import rar.simulation.sampling.ScenarioSet.Drawing;

/** What each kind of scenario set draws, and that it draws the same many at a time as one at a time. */
class WrittenScenariosTest {

    private static final RiskFactor CUT =
            new ContributionCut("cut", Scope.all(), Scope.all(), new UniformDistribution(0, 0.5));

    private static final RiskFactor DELAY = new ProjectDelay(
            "delay", Scope.all(), new DiscreteDistribution(new double[] {0, 1, 2}, new double[] {0.5, 0.25, 0.25}));

    private static final Draw CUT_2010 = Draw.of(CUT, "state", 2010);
    private static final Draw CUT_2011 = Draw.of(CUT, "state", 2011);
    private static final Draw DELAY_EVA = Draw.of(DELAY, "eva", 0);
    private static final Draw DELAY_TUNA = Draw.of(DELAY, "tuna", 0);

    private static final List<Draw> DRAWS = List.of(CUT_2010, CUT_2011, DELAY_EVA, DELAY_TUNA);

    private static final MonteCarlo CHANCE = new MonteCarlo(7);

    private static final Stresses STRESSES = new Stresses(Vector.of(
            new Stress("plan", Vector.empty()),
            new Stress("late", Vector.of(Shock.of("delay", 3), shock("delay", "eva", 6))),
            new Stress("cut", Vector.of(shock("cut", 2010, 0.2)))));

    private static final StressGrid GRID = new StressGrid(Vector.of(
            new StressAxis(
                    "cut",
                    Vector.of(
                            new Stress("none", Vector.empty()),
                            new Stress("some", Vector.of(shock("cut", 2010, 0.1))),
                            new Stress("all", Vector.of(shock("cut", 2010, 1))))),
            new StressAxis(
                    "delay",
                    Vector.of(
                            new Stress("in time", Vector.empty()),
                            new Stress("late", Vector.of(Shock.of("delay", 2)))))));

    static Stream<ScenarioSet> sets() {
        return Stream.of(
                CHANCE,
                STRESSES,
                GRID,
                new Coalitions(CHANCE, 3, Vector.of(Vector.of("cut"), Vector.of("delay"))),
                new Coalitions(CHANCE, 3, Vector.of(Vector.of("delay"))),
                new PickFreeze(CHANCE, new MonteCarlo(8), HashSet.of("delay")),
                new FactorSweep("delay", Vector.of(0.0, 1.0, 2.0, 1.0)),
                new FactorLevels(Vector.of(HashMap.of("cut", 0.9), HashMap.empty(), HashMap.of("delay", 0.6))));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void many_at_a_time_are_the_same_as_one_at_a_time(ScenarioSet set) {
        long last = Math.min(7, set.size().orElse(7));
        ScenarioSet.Drawing drawing = set.drawing(DRAWS, 4);
        for (long first = 0; first < last; first += 3) {
            int count = (int) Math.min(3, last - first);
            drawing.turnTo(first, count);
            for (Draw draw : DRAWS) {
                double[] out = new double[4];
                drawing.values(draw, out);
                for (int i = 0; i < count; i++) {
                    assertThat(out[i]).isEqualTo(set.value(draw, DRAWS, first + i));
                }
            }
        }
    }

    @Test
    void what_a_stress_does_not_name_stays_as_planned_and_the_later_shock_holds() {
        assertThat(DRAWS.stream().map(draw -> STRESSES.value(draw, DRAWS, 0))).containsExactly(0.0, 0.0, 0.0, 0.0);
        assertThat(DRAWS.stream().map(draw -> STRESSES.value(draw, DRAWS, 1))).containsExactly(0.0, 0.0, 6.0, 3.0);
        assertThat(DRAWS.stream().map(draw -> STRESSES.value(draw, DRAWS, 2))).containsExactly(0.2, 0.0, 0.0, 0.0);
    }

    @Test
    void a_year_stands_for_its_months() {
        RiskFactor late = new LatePayment("late", Scope.all(), Scope.all(), new BernoulliDistribution(0.5));
        Shock year = new Shock("late", Option.none(), Option.some(2010), 1);
        Shock month = new Shock("late", Option.none(), Option.some(201004), 1);
        assertThat(year.covers(Draw.of(late, "state", 201004))).isTrue();
        assertThat(month.covers(Draw.of(late, "state", 201004))).isTrue();
        assertThat(month.covers(Draw.of(late, "state", 201007))).isFalse();
        assertThat(year.covers(Draw.of(late, "state", 201101))).isFalse();
    }

    @Test
    void what_a_factor_draws_besides_stays_unless_it_is_named() {
        Draw size = Draw.of(CUT, "size", 2010, new UniformDistribution(10, 20), 15);
        assertThat(Shock.of("cut", 0.3).covers(CUT_2010)).isTrue();
        assertThat(Shock.of("cut", 0.3).covers(size)).isFalse();
        assertThat(shock("cut", "size", 12.0).covers(size)).isTrue();
        FactorSweep sweep = new FactorSweep("cut", Vector.of(0.4));
        assertThat(sweep.value(CUT_2010, DRAWS, 0)).isEqualTo(0.4);
        assertThat(sweep.value(size, DRAWS, 0)).isEqualTo(15);
    }

    @Test
    void a_grid_is_every_combination_the_last_axis_fastest() {
        Vector<Stress> all = Vector.range(0, 6).map(k -> GRID.stress(k));
        assertThat(GRID.size()).hasValue(6);
        assertThat(all.map(stress -> stress.name().in(Language.SWEDISH)))
                .containsExactly(
                        "none / in time",
                        "none / late",
                        "some / in time",
                        "some / late",
                        "all / in time",
                        "all / late");
        for (int k = 0; k < 6; k++) {
            for (Draw draw : DRAWS) {
                assertThat(GRID.value(draw, DRAWS, k)).isEqualTo(new Stresses(all).value(draw, DRAWS, k));
            }
        }
        assertThat(GRID.value(CUT_2010, DRAWS, 5)).isEqualTo(1);
        assertThat(GRID.value(DELAY_EVA, DRAWS, 5)).isEqualTo(2);
        assertThatThrownBy(() -> GRID.stress(6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_grid_that_is_too_large_or_undoes_itself_is_refused() {
        Vector<Stress> many = Vector.range(0, 101).map(k -> new Stress("level " + k, Vector.empty()));
        assertThatThrownBy(() -> new StressGrid(Vector.of(new StressAxis("a", many), new StressAxis("b", many))))
                .hasMessageContaining("at most 10\u00a0000 combinations")
                .hasMessageContaining("101 x 101");
        StressAxis all = new StressAxis("all", Vector.of(new Stress("all", Vector.of(Shock.of("cut", 1)))));
        StressAxis one = new StressAxis("one", Vector.of(new Stress("one", Vector.of(shock("cut", 2010, 1)))));
        StressAxis other = new StressAxis("other", Vector.of(new Stress("other", Vector.of(shock("cut", 2011, 1)))));
        assertThat(new StressGrid(Vector.of(one, other)).size()).hasValue(1);
        assertThatThrownBy(() -> new StressGrid(Vector.of(all, one))).hasMessageContaining("both say what \"cut\" is");
    }

    @Test
    void a_covering_model_can_draw_what_the_scenarios_say_and_the_plan() {
        RiskModel model = STRESSES.coveredBy(new RiskModel("risks", "", Vector.of(CUT, DELAY)));
        assertThat(model.factors().get(0).distribution())
                .isEqualTo(new DiscreteDistribution(new double[] {0, 0.2}, new double[] {0.5, 0.5}));
        assertThat(model.factors().get(1).distribution().high()).isEqualTo(6);
        assertThatThrownBy(() ->
                        new Stresses(Vector.of(new Stress("half", Vector.of(Shock.of("delay", 0.5))))).coveredBy(model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("delay: months are whole numbers");
    }

    @Test
    void coalitions_are_every_way_in_which_causes_come_together() {
        Coalitions coalitions = new Coalitions(CHANCE, 3, Vector.of(Vector.of("cut"), Vector.of("delay")));
        assertThat(coalitions.size()).hasValue(4);
        for (Draw draw : DRAWS) {
            double drawn = CHANCE.value(draw, DRAWS, 3);
            boolean isCut = draw.factor().equals("cut");
            assertThat(coalitions.value(draw, DRAWS, 0)).isEqualTo(0);
            assertThat(coalitions.value(draw, DRAWS, 1)).isEqualTo(isCut ? drawn : 0);
            assertThat(coalitions.value(draw, DRAWS, 2)).isEqualTo(isCut ? 0 : drawn);
            assertThat(coalitions.value(draw, DRAWS, 3)).isEqualTo(drawn);
        }
        assertThatThrownBy(() -> new Coalitions(CHANCE, 0, Vector.of(Vector.of("cut"), Vector.of("cut"))))
                .hasMessageContaining("one cause");
        assertThatThrownBy(() -> new Coalitions(CHANCE, 0, Vector.range(0, 13).map(k -> Vector.of("factor-" + k))))
                .hasMessageContaining("at most 12 causes");
    }

    @Test
    void causes_come_one_after_the_other_in_each_order() {
        Arrivals arrivals = new Arrivals(
                CHANCE,
                3,
                Vector.of(Vector.of("cut"), Vector.of("delay")),
                Vector.of(Vector.of(0, 1), Vector.of(1, 0)));
        assertThat(arrivals.size()).hasValue(6);
        Drawing block = arrivals.drawing(DRAWS, 6);
        block.turnTo(0, 6);
        for (Draw draw : DRAWS) {
            double drawn = CHANCE.value(draw, DRAWS, 3);
            boolean isCut = draw.factor().equals("cut");
            double[] expected = {0, isCut ? drawn : 0, drawn, 0, isCut ? 0 : drawn, drawn};
            double[] found = new double[6];
            block.values(draw, found);
            assertThat(found).isEqualTo(expected);
            for (int k = 0; k < 6; k++) {
                assertThat(arrivals.value(draw, DRAWS, k)).isEqualTo(expected[k]);
            }
        }
        assertThatThrownBy(() -> new Arrivals(CHANCE, 0, Vector.of(Vector.of("cut")), Vector.of(Vector.of(1))))
                .hasMessageContaining("each of 1 causes once");
    }

    @Test
    void exchanged_factors_draw_from_the_other_set_and_the_rest_from_the_first() {
        MonteCarlo other = new MonteCarlo(8);
        PickFreeze exchanged = new PickFreeze(CHANCE, other, HashSet.of("delay"));
        for (long k = 0; k < 20; k++) {
            assertThat(exchanged.value(CUT_2010, DRAWS, k)).isEqualTo(CHANCE.value(CUT_2010, DRAWS, k));
            assertThat(exchanged.value(DELAY_EVA, DRAWS, k)).isEqualTo(other.value(DELAY_EVA, DRAWS, k));
        }
    }

    @Test
    void levels_are_quantiles_of_each_draw() {
        FactorLevels levels = new FactorLevels(Vector.of(HashMap.of("cut", 0.9)));
        assertThat(levels.value(CUT_2010, DRAWS, 0)).isEqualTo(0.45);
        assertThat(levels.value(DELAY_EVA, DRAWS, 0)).isEqualTo(0);
        assertThatThrownBy(() -> new FactorLevels(Vector.of(HashMap.of("cut", 1.0))))
                .hasMessageContaining("between 0 and 1");
        assertThat(new FactorLevels(Vector.of(HashMap.of("cut", FactorLevels.nearest(1)))).value(CUT_2010, DRAWS, 0))
                .isEqualTo(CUT.distribution().greatestDrawn());
    }

    private static Shock shock(String factor, int period, double value) {
        return new Shock(factor, Option.none(), Option.some(period), value);
    }

    private static Shock shock(String factor, String subject, double value) {
        return new Shock(factor, Option.some(subject), Option.none(), value);
    }
}
