package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static rar.model.message.Words.english;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.goal.CashFloor;
import rar.model.goal.GoalMeasure;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.schedule.Schedule;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.Bundled;
import rar.simulation.json.RiskModelReader;
import rar.simulation.outcome.Outcome;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.ScrambledSobol;

/** Probabilities of breaking goals: those of the floor are those of the run's outcome, figure by figure. */
class GoalRiskTest {

    private static final int SCENARIOS = 24;

    @Property(tries = 60, seed = "20090143")
    void the_floors_figures_are_those_of_the_outcome(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        Run run = Run.of(seed, SCENARIOS);
        GoalRisk risk = GoalRisk.of(simulation, run, 0.9, done -> {});
        floor(simulation, risk).forEach(floor -> assertSame(floor, new LiquidityRisk(simulation.run(run), 0.9)));
    }

    @Property(tries = 30, seed = "20090144")
    void the_floors_figures_are_those_of_the_replications(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        Run run = Run.of(seed, SCENARIOS).with(new ScrambledSobol(seed, SCENARIOS / 3));
        GoalRisk risk = GoalRisk.of(simulation, run, 3, 0.95, 1, done -> {});
        Vector<Outcome> parts = Vector.range(0, 3).map(part -> simulation.run(run.part(part * 8L, 8)));
        floor(simulation, risk).forEach(floor -> assertSame(floor, LiquidityRisk.ofReplications(parts, 0.95)));
    }

    private static void assertSame(JudgedGoal goal, LiquidityRisk risk) {
        Outcome outcome = risk.outcome();
        assertThat(goal.everBroken()).isEqualTo(risk.everUnderFloor());
        assertThat(goal.broken()).isEqualTo(outcome.breaches());
        assertThat(goal.open()).isZero();
        for (int m = 0; m < outcome.months(); m++) {
            assertThat(goal.probabilityIn(m)).isEqualTo(risk.underFloor(m));
            assertThat(goal.firstProbabilityIn(m)).isEqualTo(risk.firstUnderFloor(m));
            assertThat(goal.isJudgedIn(m)).isTrue();
        }
        if (outcome.breaches() > 0) {
            assertThat(goal.worstShortfall()).contains(outcome.worstMargin().negated());
            assertThat(goal.worstScenario()).isEqualTo(outcome.worstScenario());
        }
        goal.meanShortfall().forEach(mean -> {
            var depth = risk.meanDepth().get();
            assertThat(mean.value()).isEqualTo(depth.value());
            // the outcome knows the spread within a bin only by its bounds
            assertThat(mean.low()).isGreaterThanOrEqualTo(depth.low());
        });
    }

    /** The only floor among the goals, or the law's, if the outcome is held against one alone. */
    private static Option<JudgedGoal> floor(Simulation simulation, GoalRisk risk) {
        Seq<CashFloor> floors = simulation.projection().floors().floors().floors();
        return risk.judged().find(goal -> floors.size() == 1 && goal.goal().equals(new LiquidityFloor(floors.head())));
    }

    @Example
    void looks_at_a_growing_run_widen_the_intervals_as_they_do_those_of_the_floor() {
        Simulation simulation = simulation(2012);
        GoalRisk one = GoalRisk.of(simulation, Run.of(1, 500), 0.95, done -> {});
        GoalRisk three = GoalRisk.of(simulation, Run.of(1, 500), 1, 0.95, 3, done -> {});
        assertThat(three.judged().get(1).everBroken().method()).isEqualTo("Clopper-Pearson, for 3 looks");
        assertThat(three.judged().get(1).everBroken().confidence()).isEqualTo(0.95);
        assertThat(three.judged().get(1).everBroken().high())
                .isGreaterThan(one.judged().get(1).everBroken().high());
        assertThat(three.judged().get(1).meanShortfall().get().high())
                .isGreaterThan(one.judged().get(1).meanShortfall().get().high());
    }

    @Example
    void every_goal_of2009_is_judged_or_said_not_to_be() {
        GoalRisk risk = GoalRisk.of(simulation(2009), Run.of(1, 500), 0.95, done -> {});
        assertThat(risk.goals().head()).isEqualTo(LiquidityFloor.LEGAL);
        assertThat(risk.judged().map(goal -> goal.goal().measured()))
                .containsExactly(
                        GoalMeasure.CASH,
                        GoalMeasure.CASH,
                        GoalMeasure.CASH_LEFT,
                        GoalMeasure.CONTRIBUTIONS,
                        GoalMeasure.EQUITY);
        assertThat(risk.unjudged().map(goal -> goal.goal().measured()))
                .containsExactly(GoalMeasure.FUNDS_TO_INDIVIDUALS);
        assertThat(english(risk.unjudged().head().reason())).startsWith("between 36 % and 99 %, as the direction of");
        assertThat(risk.judged().size() + risk.unjudged().size())
                .isEqualTo(risk.goals().size());
    }

    /** Verksamhetsplan RAR 2009, ch. 2 and 9: with nothing uncertain every scenario is the plan, which keeps its goals. */
    @Example
    void where_nothing_is_uncertain_the_goals_fare_as_in_the_plan() {
        Simulation simulation = Simulation.of(
                Projection.of(Schedule.of(Bundled.plan(2009))), new RiskModel("nothing", "", Vector.empty()));
        GoalRisk risk = GoalRisk.of(simulation, Run.of(1, 10), 0.95, done -> {});
        assertThat(risk.judged().map(JudgedGoal::broken)).containsOnly(0L);
        JudgedGoal equity = risk.judged().last();
        // negative at the opening, so that the end of the third year is judged, and no other
        assertThat(Vector.range(0, 36).filter(equity::isJudgedIn)).containsExactly(35);
    }

    /** By hand: n shortfalls of mean x̄ and variance s²/n have the interval x̄ ± t·s/√(n(n-1)). */
    @Example
    void the_mean_shortfall_is_that_of_the_scenarios_that_break_the_goal() {
        Simulation simulation = simulation(2012);
        Run run = Run.of(3, 400);
        JudgedGoal floor =
                GoalRisk.of(simulation, run, 0.95, done -> {}).judged().get(1);
        double[] depths = Vector.range(0, 400)
                .map(i -> simulation.replay(3, i))
                .map(path -> (double) (50_000_000 - path.cashOre(path.lowestMonth())))
                .filter(depth -> depth > 0)
                .toJavaStream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        var statistics = new org.apache.commons.math3.stat.descriptive.DescriptiveStatistics(depths);
        double t = new org.apache.commons.math3.distribution.TDistribution(depths.length - 1)
                .inverseCumulativeProbability(0.975);
        double half = t * statistics.getStandardDeviation() / Math.sqrt(depths.length);
        var mean = floor.meanShortfall().get();
        assertThat(floor.goal()).isEqualTo(new LiquidityFloor(Money.ofTkr(500)));
        assertThat((double) mean.value().ore()).isCloseTo(statistics.getMean(), within(1.0));
        assertThat((double) mean.low().ore()).isCloseTo(statistics.getMean() - half, within(2.0));
        assertThat((double) mean.high().ore()).isCloseTo(statistics.getMean() + half, within(2.0));
    }

    @Example
    void replications_are_equally_large() {
        Simulation simulation = simulation(2009);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalRisk.of(simulation, Run.of(1, 10), 3, 0.95, 1, done -> {}))
                .withMessage("3 replications do not share 10 scenarios equally");
    }

    private static Simulation simulation(int year) {
        return Simulation.of(
                Projection.of(Schedule.of(Bundled.plan(year))),
                RiskModelReader.read(Bundled.risks(year)).get());
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return Arbitraries.oneOf(
                RiskArbitraries.inRows(RiskArbitraries.simulations()), RiskArbitraries.inRows(RiskArbitraries.ruled()));
    }
}
