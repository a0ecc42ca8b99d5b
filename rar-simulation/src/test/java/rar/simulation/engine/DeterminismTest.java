package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.distribution.ZeroInflatedDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.json.RiskModelReader;
import rar.simulation.outcome.Histogram;
import rar.simulation.outcome.Outcome;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;

/** A run is a pure function of plan, model, seed and scenarios: the same bits however it is cut and shared out. */
public class DeterminismTest {

    private static final long SEED = 20_091_231L;
    /** More than the scenarios of the first blocks, which are small whatever block size is asked for. */
    private static final long COUNT = 30_011;

    private final Simulation simulation = simulation();

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void threads_change_nothing(int threads) {
        assertThat(content(simulation.run(Run.of(SEED, COUNT).withThreads(threads))))
                .isEqualTo(content(simulation.run(Run.of(SEED, COUNT).withThreads(1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 64, 1000, 65_536})
    void block_sizes_change_nothing(int size) {
        assertThat(content(simulation.run(Run.of(SEED, COUNT).withBlockSize(size))))
                .isEqualTo(content(simulation.run(Run.of(SEED, COUNT))));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 1000", "2, 512", "2, 777", "7, 3", "7, 65536"})
    void neither_threads_nor_blocks_change_the_plan_of2009(int threads, int blockSize) {
        Simulation bundled = Simulation.of(
                Projection.of(Schedule.of(Bundled.plan(2009))),
                RiskModelReader.read(Bundled.risks(2009)).get());
        Run run = Run.of(SEED, COUNT);
        assertThat(content(bundled.run(run.withThreads(threads).withBlockSize(blockSize))))
                .isEqualTo(content(bundled.run(run.withThreads(1))));
    }

    /** Fifty years and delays of two hundred more: rows of the block asked for would take three gigabytes. */
    @Test
    void a_block_too_large_for_the_memory_is_cut_and_changes_nothing() {
        Walk walk = walk();
        walk.horizon = new Horizon(2009, Horizon.MAX_YEARS);
        Simulation longest = walk.under(IntStream.range(0, 40)
                .mapToObj(i -> new ProjectDelay(
                        "delay-" + i,
                        Scope.all(),
                        new ZeroInflatedDistribution(0.1, new ConstantDistribution(RiskFactor.MOST_MONTHS))))
                .toArray(RiskFactor[]::new));
        Run run = Run.of(SEED, 50).withThreads(1);
        assertThat(content(longest.run(run.withBlockSize(65_536))))
                .isEqualTo(content(longest.run(run.withBlockSize(1))));
    }

    @ParameterizedTest
    @CsvSource({"1", "15005", "30010"})
    void parts_merge_to_the_whole(long cut) {
        Run whole = Run.of(SEED, COUNT);
        Outcome later = simulation.run(whole.part(cut, COUNT - cut));
        Outcome merged = simulation.run(whole.part(0, cut));
        merged.add(later);
        assertThat(content(merged)).isEqualTo(content(simulation.run(whole)));
    }

    @Test
    void scenarios_are_the_first_of_any_longer_run() {
        BlockRun few = block(100);
        BlockRun more = block(200);
        for (int m = 0; m < few.months(); m++) {
            for (int i = 0; i < 100; i++) {
                assertThat(more.cash(m)[i]).isEqualTo(few.cash(m)[i]);
            }
        }
    }

    @Test
    void another_seed_gives_other_scenarios() {
        assertThat(content(simulation.run(Run.of(SEED + 1, 500))))
                .isNotEqualTo(content(simulation.run(Run.of(SEED, 500))));
    }

    @Test
    void the_worst_scenario_is_the_one_that_replays_as_worst() {
        Outcome outcome = simulation.run(Run.of(SEED, 5_000));
        var worst = simulation.replay(SEED, outcome.worstScenario().orElseThrow());
        assertThat(new Money(worst.cashOre(worst.lowestMonth()))).isEqualTo(outcome.worst());
    }

    @Test
    void a_new_factor_changes_no_other_draw() {
        Walk walk = walk();
        RiskFactor late = late();
        RiskFactor silent = new ProjectOutturn("silent", Scope.all(), new ConstantDistribution(1));
        assertThat(content(walk.under(silent, late).run(Run.of(SEED, 2_000))))
                .isEqualTo(content(walk.under(late).run(Run.of(SEED, 2_000))));
    }

    private BlockRun block(int count) {
        BlockRun block = simulation.program().thread(256, new MonteCarlo(SEED));
        block.run(0, count);
        return block;
    }

    private static Simulation simulation() {
        return walk().under(
                        new ContributionCut(
                                "cut",
                                new Scope<>(Vector.of(Walk.STATE)),
                                Scope.all(),
                                new ZeroInflatedDistribution(0.3, new UniformDistribution(0, 0.4))),
                        late(),
                        new ProjectDelay(
                                "delay",
                                Scope.all(),
                                new DiscreteDistribution(new double[] {0, 1, 5}, new double[] {.5, .3, .2})),
                        new ProjectOutturn("outturn", Scope.all(), new TriangularDistribution(0.75, 0.95, 1.15)),
                        new CostInflation("inflation", Scope.all(), new NormalDistribution(0.01, 0.02)));
    }

    private static RiskFactor late() {
        return new LatePayment("late", Scope.all(), Scope.all(), new BernoulliDistribution(0.2));
    }

    private static Walk walk() {
        Walk walk = new Walk();
        walk.horizon = new Horizon(2009, 2);
        walk.costs = Money.ofTkr(9_500);
        walk.grant = Money.ofTkr(4_321);
        walk.opening = Money.ofTkr(2_000);
        walk.floor = Money.ofTkr(500);
        walk.threshold = Option.some(Money.ofTkr(12_000));
        return walk;
    }

    /** Everything that an outcome tells. */
    public static List<Long> content(Outcome outcome) {
        List<Long> content = new ArrayList<>();
        content.add(outcome.scenarios());
        content.add(outcome.worstScenario().orElse(-1));
        content.add(outcome.worst().ore());
        content.add(outcome.breaches());
        add(content, outcome.lowest());
        add(content, outcome.tightest());
        add(content, outcome.equity());
        for (int m = 0; m < outcome.months(); m++) {
            add(content, outcome.cash(m));
            add(content, outcome.judged(m));
            content.add(outcome.firstUnder(m));
            content.add(outcome.lowestIn(m));
            content.add(outcome.monthsUnder(m + 1));
        }
        return content;
    }

    private static void add(List<Long> content, Histogram histogram) {
        for (int bin = 0; bin < histogram.bins(); bin++) {
            if (histogram.count(bin) > 0) {
                content.add(histogram.edge(bin));
                content.add(histogram.count(bin));
                content.add(histogram.keepsSums() ? (long) histogram.sum(bin) : 0);
            }
        }
    }
}
