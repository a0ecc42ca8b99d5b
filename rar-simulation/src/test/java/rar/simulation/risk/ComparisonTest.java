package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.math3.stat.StatUtils;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.JudgedPaths;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Scope;
import rar.simulation.outcome.Histogram;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.ScrambledSobol;

/** Two simulations in the same scenarios, against scenarios booked out one by one and against differences that are known. */
class ComparisonTest {

    private static final int SCENARIOS = 15;

    @Property(tries = 30, seed = "20090121")
    void what_is_counted_is_what_the_booked_scenarios_show(
            @ForAll("pairs") Tuple.Tuple2<Simulation, Simulation> pair, @ForAll long seed) {
        Simulation first = pair.get1();
        Simulation second = pair.get2();
        PairedOutcome outcome = first.runPaired(
                new Run(new MonteCarlo(seed), 0, SCENARIOS, 1, 4),
                second,
                PairedOutcome.nothing(first.nothing(), second.nothing()),
                done -> {});
        long both = 0;
        long firstAlone = 0;
        long secondAlone = 0;
        long more = 0;
        long less = 0;
        double lowest = 0;
        double closing = 0;
        for (int i = 0; i < SCENARIOS; i++) {
            BalancePlan one = first.replay(seed, i);
            BalancePlan other = second.replay(seed, i);
            boolean a = JudgedPaths.tightest(first, one).isBelow();
            boolean b = JudgedPaths.tightest(second, other).isBelow();
            both += a && b ? 1 : 0;
            firstAlone += a && !b ? 1 : 0;
            secondAlone += b && !a ? 1 : 0;
            more += lowest(other) > lowest(one) ? 1 : 0;
            less += lowest(other) < lowest(one) ? 1 : 0;
            lowest += lowest(other) - lowest(one);
            closing += other.cashOre(other.months() - 1) - one.cashOre(one.months() - 1);
        }
        assertThat(List.of(outcome.both(), outcome.firstAlone(), outcome.secondAlone()))
                .containsExactly(both, firstAlone, secondAlone);
        assertThat(List.of(outcome.lowestMore(), outcome.lowestLess())).containsExactly(more, less);
        Comparison comparison = new Comparison(outcome, 0.95);
        assertThat((double) comparison.meanLowest().value().ore()).isCloseTo(lowest / SCENARIOS, within(0.51));
        assertThat((double) comparison.meanClosing().value().ore()).isCloseTo(closing / SCENARIOS, within(0.51));
        assertThat(comparison.firstBreach().value()).isEqualTo((double) (both + firstAlone) / SCENARIOS);
    }

    private static long lowest(BalancePlan path) {
        return path.cashOre(path.lowestMonth());
    }

    @Property(tries = 15, seed = "20090122")
    void a_simulation_is_no_different_from_itself(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        Comparison same = Comparison.of(simulation, simulation, Run.of(seed, 40), 0.95, done -> {});
        assertThat(same.outcome().lowestMore() + same.outcome().lowestLess()).isZero();
        assertThat(same.outcome().closingMore() + same.outcome().closingLess()).isZero();
        assertThat(same.outcome().firstAlone() + same.outcome().secondAlone()).isZero();
        assertThat(same.breachDifference().value()).isZero();
        assertThat(same.breachDifference().isDecided()).isFalse();
        assertThat(same.meanLowest().value()).isEqualTo(Money.ZERO);
        assertThat(same.lowest(0.05).value()).isEqualTo(Money.ZERO);
        assertThat(same.closing(0.95).value()).isEqualTo(Money.ZERO);
    }

    @Property(tries = 20, seed = "20090123")
    void neither_threads_nor_blocks_nor_parts_change_anything(
            @ForAll("pairs") Tuple.Tuple2<Simulation, Simulation> pair, @ForAll long seed) {
        Run run = Run.of(seed, 90);
        List<Long> one = content(run(pair, run.withThreads(1)));
        assertThat(content(run(pair, run.withThreads(3).withBlockSize(7)))).isEqualTo(one);
        PairedOutcome merged = run(pair, run.part(40, 50));
        merged.add(run(pair, run.part(0, 40)));
        assertThat(content(merged)).isEqualTo(one);
    }

    /** The first of two runs alone is the run alone: the luck is the same, pair or not. */
    @Property(tries = 20, seed = "20090124")
    void each_half_of_a_pair_is_the_run_alone(@ForAll("pairs") Tuple.Tuple2<Simulation, Simulation> pair) {
        Run run = Run.of(8, 60);
        PairedOutcome outcome = run(pair, run);
        assertThat(outcome.both() + outcome.firstAlone())
                .isEqualTo(pair.get1().run(run).breaches());
        assertThat(outcome.both() + outcome.secondAlone())
                .isEqualTo(pair.get2().run(run).breaches());
    }

    private static PairedOutcome run(Tuple.Tuple2<Simulation, Simulation> pair, Run run) {
        return pair.get1()
                .runPaired(
                        run,
                        pair.get2(),
                        PairedOutcome.nothing(pair.get1().nothing(), pair.get2().nothing()),
                        done -> {});
    }

    private static List<Long> content(PairedOutcome outcome) {
        List<Long> content = new ArrayList<>(List.of(
                outcome.scenarios(),
                outcome.both(),
                outcome.firstAlone(),
                outcome.secondAlone(),
                outcome.lowestMore(),
                outcome.lowestLess(),
                outcome.closingMore(),
                outcome.closingLess()));
        for (Histogram histogram : List.of(outcome.lowest(), outcome.closing())) {
            for (int bin = 0; bin < histogram.bins(); bin++) {
                if (histogram.count(bin) > 0) {
                    content.addAll(List.of(histogram.edge(bin), histogram.count(bin), (long) histogram.sum(bin)));
                }
            }
        }
        return content;
    }

    /**
     * Costs of 10 000 and of 11 000, both growing by the same normal(0, 5 %): 1 000·(1 + Z·5 %) tkr apart, of which the
     * luck that both share leaves a twentieth. And a breach of the first is one of the second.
     */
    @Example
    void the_same_luck_leaves_only_what_differs() {
        Comparison comparison = Comparison.of(costs(10_000), costs(11_000), Run.of(31, 20_000), 0.95, done -> {});
        assertThat(tkr(comparison.meanClosing().value())).isCloseTo(-1_000, within(4 * 50 / Math.sqrt(20_000)));
        assertThat(tkr(comparison.closing(0.5).value())).isCloseTo(-1_000, within(3.0));
        // 5 % of a normal lies under the mean less 1.6449 standard deviations
        assertThat(tkr(comparison.closing(0.05).value())).isCloseTo(-1_000 - 1.6449 * 50, within(6.0));
        assertThat(comparison.outcome().closingLess()).isEqualTo(20_000);
        assertThat(comparison.outcome().firstAlone()).isZero();
        // at the end 13 000 - costs·(1 + 0.05·Z) are left, under 2 000 where costs grow beyond 11 000
        double first = upperTail((11_000.0 / 10_000 - 1) / 0.05);
        double second = upperTail((11_000.0 / 11_000 - 1) / 0.05);
        ShareDifference difference = comparison.breachDifference();
        assertThat(difference.isDecided()).isTrue();
        assertThat(second - first).isBetween(difference.low(), difference.high());
        assertThat(difference.high() - difference.low()).isLessThan(0.02);
    }

    private static double upperTail(double z) {
        return 1 - new org.apache.commons.math3.distribution.NormalDistribution(null, 0, 1).cumulativeProbability(z);
    }

    private static Simulation costs(long tkr) {
        Walk walk = new Walk();
        walk.instalmentMonths = Vector.of(1);
        walk.costs = Money.ofTkr(tkr);
        walk.floor = Money.ofTkr(2_000);
        return walk.under(new CostInflation("inflation", Scope.all(), new NormalDistribution(0, 0.05)));
    }

    /** Pairs of a trinomial law, drawn 2 000 times: the interval holds the difference at least as often as it says. */
    @Example
    void the_interval_of_the_difference_holds_as_often_as_it_says() {
        SplittableRandom random = new SplittableRandom(1947);
        for (double[] law : new double[][] {{0.02, 0.05}, {0, 0.01}, {0.3, 0.3}, {0, 0}}) {
            int held = 0;
            for (int repeat = 0; repeat < 2_000; repeat++) {
                int firstAlone = 0;
                int secondAlone = 0;
                for (int i = 0; i < 200; i++) {
                    double u = random.nextDouble();
                    firstAlone += u < law[0] ? 1 : 0;
                    secondAlone += u >= law[0] && u < law[0] + law[1] ? 1 : 0;
                }
                ShareDifference difference = ShareDifference.of(firstAlone, secondAlone, 200, 0.9);
                double truth = law[1] - law[0];
                held += difference.low() <= truth && truth <= difference.high() ? 1 : 0;
            }
            assertThat(held / 2_000.0).as("%s", law[0]).isGreaterThan(0.9 - 4 * Math.sqrt(0.9 * 0.1 / 2_000));
        }
    }

    @Example
    void plans_of_other_months_are_refused() {
        Walk longer = new Walk();
        longer.horizon = new Horizon(2009, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(new Walk().under(), longer.under(), Run.of(1, 10), 0.95, done -> {}))
                .withMessageContaining("2009-01 to 2009-12, the other 2009-01 to 2010-12");
    }

    @Example
    void a_factor_that_one_alone_has_moves_no_other_draw() {
        Walk walk = new Walk();
        ContributionCut cut = new ContributionCut(
                "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new UniformDistribution(0, 0.4));
        CostInflation none = new CostInflation("none", Scope.all(), new UniformDistribution(-1e-12, 1e-12));
        walk.costs = Money.ofTkr(1_000);
        Comparison comparison = Comparison.of(walk.under(cut), walk.under(none, cut), Run.of(3, 500), 0.95, done -> {});
        assertThat(comparison.outcome().lowestMore() + comparison.outcome().lowestLess())
                .isZero();
    }

    /** Under scrambled points too, where a number depends on the place among the draws. */
    @Example
    void a_factor_that_one_alone_has_moves_no_other_draw_of_scrambled_points_either() {
        Walk walk = new Walk();
        ContributionCut cut = new ContributionCut(
                "cut", new Scope<>(Vector.of(Walk.STATE)), Scope.all(), new UniformDistribution(0, 0.4));
        CostInflation none = new CostInflation("none", Scope.all(), new UniformDistribution(-1e-12, 1e-12));
        walk.costs = Money.ofTkr(1_000);
        Run run = Run.of(new ScrambledSobol(3, 125), 500);
        for (Comparison comparison : List.of(
                Comparison.ofReplications(walk.under(cut), walk.under(none, cut), run, 4, 0.95, done -> {}),
                Comparison.ofReplications(walk.under(none, cut), walk.under(cut), run, 4, 0.95, done -> {}))) {
            assertThat(comparison.outcome().lowestMore() + comparison.outcome().lowestLess())
                    .isZero();
        }
    }

    /** The pooled counts are those of one run, and each interval is Student's of the replications' own values. */
    @Example
    void replications_add_up_and_their_spread_is_the_error() {
        Run run = Run.of(new ScrambledSobol(5, 64), 64 * 8);
        Simulation first = costs(10_000);
        Simulation second = costs(11_000);
        Comparison comparison = Comparison.ofReplications(first, second, run, 8, 0.9, done -> {});
        assertThat(content(comparison.outcome())).isEqualTo(content(run(Tuple.of(first, second), run)));
        double[] shares = new double[8];
        double[] means = new double[8];
        for (int r = 0; r < 8; r++) {
            PairedOutcome part = run(Tuple.of(first, second), run.part(64L * r, 64));
            shares[r] = (part.secondAlone() - part.firstAlone()) / 64.0;
            means[r] = (double) new Comparison(part, 0.9).meanClosing().value().ore();
        }
        // 95 % of Student's t with 7 degrees of freedom lie under 1.8946 (Fisher, "Statistical Methods for Research
        // Workers", 1925, table IV, has 1.895)
        double half = 1.8946 * Math.sqrt(StatUtils.variance(shares) / 8);
        ShareDifference difference = comparison.breachDifference();
        assertThat(difference.value()).isCloseTo(StatUtils.mean(shares), within(1e-12));
        assertThat(difference.high() - difference.value()).isCloseTo(half, within(1e-4 * half));
        assertThat(difference.value() - difference.low()).isCloseTo(half, within(1e-4 * half));
        assertThat(difference.method()).isEqualTo("Student's t of 8 replications");
        double halfMean = 1.8946 * Math.sqrt(StatUtils.variance(means) / 8);
        MoneyEstimate mean = comparison.meanClosing();
        assertThat((double) mean.high().minus(mean.value()).ore()).isCloseTo(halfMean, within(1e-4 * halfMean + 1));
        assertThat(comparison.firstBreach().method()).isEqualTo("Student's t of 8 replications");
    }

    @Example
    void replications_that_are_all_the_same_have_the_interval_of_independent_scenarios() {
        Simulation one = costs(10_000);
        Run run = Run.of(new ScrambledSobol(5, 64), 64 * 4);
        ShareDifference same =
                Comparison.ofReplications(one, one, run, 4, 0.95, done -> {}).breachDifference();
        ShareDifference pooled = ShareDifference.of(0, 0, 256, 0.95);
        assertThat(List.of(same.low(), same.high())).containsExactly(pooled.low(), pooled.high());
        assertThat(same.method()).endsWith(", of all replications");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.ofReplications(one, one, run, 3, 0.95, done -> {}))
                .withMessage("3 replications do not share 256 scenarios equally");
    }

    /** P(second) − P(first) is known; Student's interval holds it about as often as it says. */
    @Example
    void the_interval_over_replications_holds_as_often_as_it_says() {
        double truth = upperTail(0) - upperTail((11_000.0 / 10_000 - 1) / 0.05);
        Simulation first = costs(10_000);
        Simulation second = costs(11_000);
        int runs = 100;
        int held = 0;
        for (int seed = 0; seed < runs; seed++) {
            Run run = Run.of(new ScrambledSobol(seed, 24), 24 * 8).withThreads(1);
            ShareDifference difference = Comparison.ofReplications(first, second, run, 8, 0.9, done -> {})
                    .breachDifference();
            held += difference.low() <= truth && truth <= difference.high() ? 1 : 0;
        }
        assertThat((double) held / runs).isGreaterThan(0.9 - 4 * Math.sqrt(0.9 * 0.1 / runs));
    }

    private static double tkr(Money amount) {
        return amount.ore() / 100_000.0;
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.inRows(RiskArbitraries.simulations());
    }

    /** A plan under two models, or with a rule and without. */
    @Provide
    Arbitrary<Tuple.Tuple2<Simulation, Simulation>> pairs() {
        return Arbitraries.oneOf(
                ofModels(),
                RiskArbitraries.inRows(RiskArbitraries.ruled())
                        .map(ruled -> Tuple.of(Simulation.of(ruled.projection(), ruled.model()), ruled)));
    }

    private static Arbitrary<Tuple.Tuple2<Simulation, Simulation>> ofModels() {
        return PlanArbitraries.plansWithOpening().flatMap(plan -> {
            Projection projection = Projection.of(Schedule.of(plan));
            Arbitrary<Simulation> one = RiskArbitraries.models(plan).map(model -> Simulation.of(projection, model));
            return one.flatMap(first -> one.map(second -> Tuple.of(first, second)));
        });
    }
}
