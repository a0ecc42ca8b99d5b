package rar.benchmarks;

import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rar.model.balance.BalancePlan;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskModel;
import rar.simulation.outcome.Outcome;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Tally;
import rar.simulation.projection.Projection;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.Quantiles;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.ScenarioSet;

/**
 * <b>Question.</b> What does each step on the data's way cost, from the bytes of a plan file to the answers of a
 * simulation, for the bundled plan and risks of 2009? Allocation and reconciliation have benchmarks of their own.
 *
 * <p><b>Contenders.</b> None but the program itself: each method is a step, and says where it begins and ends.
 *
 * <p><b>Measured region.</b> One call of the method, its input made beforehand; microseconds a call. Those of {@code draw}
 * and {@code project} are calls for {@value #SCENARIOS} scenarios on one thread, without the threads' start.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DataWayBenchmark {

    private static final int SCENARIOS = 10_240;
    private static final int BLOCK = 1_024;

    private byte[] file = {};
    private FinancialPlan plan = BundledCase.plan();
    private RiskModel risks = BundledCase.risks();
    private Schedule schedule = Schedule.of(plan);
    private Projection projection = Projection.of(schedule);
    private Simulation simulation = Simulation.of(projection, risks);
    private Outcome outcome = simulation.nothing();
    private Outcome other = simulation.nothing();
    private ScenarioSet.Drawing drawing = new MonteCarlo(1).drawing(simulation.draws(), BLOCK);
    private final double[] values = new double[BLOCK];
    private final long[] wholes = new long[BLOCK];

    /** Makes what the steps begin with. */
    @Setup
    public void prepare() {
        file = BundledCase.planFile();
        outcome = simulation.run(Run.of(1, 100_000));
        other = simulation.run(Run.of(2, 100_000));
    }

    /** Read: from the bytes of a plan file to a valid plan. */
    @Benchmark
    public Validation<?, FinancialPlan> read() {
        return PlanReader.read(file);
    }

    /** Schedule: from a plan to its bookings. */
    @Benchmark
    public Schedule schedule() {
        return Schedule.of(plan);
    }

    /** Balance: from bookings to month ends and results. */
    @Benchmark
    public BalancePlan balance() {
        return BalancePlan.of(schedule);
    }

    /** Compile: from bookings and risks to a program over blocks and the bins of its histograms. */
    @Benchmark
    public Simulation compile() {
        return Simulation.of(Projection.of(schedule), risks);
    }

    /** Draw: every draw of {@value #SCENARIOS} scenarios, by blocks. */
    @Benchmark
    public double draw() {
        double sum = 0;
        for (long first = 0; first < SCENARIOS; first += BLOCK) {
            drawing.turnTo(first, BLOCK);
            for (Draw draw : simulation.draws()) {
                if (draw.distribution().isWholeNumbers()) {
                    drawing.wholes(draw, wholes);
                    sum += (double) wholes[0];
                } else {
                    drawing.values(draw, values);
                    sum += values[0];
                }
            }
        }
        return sum;
    }

    /** Project: {@value #SCENARIOS} scenarios drawn and projected, and nothing counted of them but the least cash. */
    @Benchmark
    public double project() {
        return simulation.run(Run.of(1, SCENARIOS).withThreads(1), new LeastCash(), done -> {}).least;
    }

    /** Project and count: the same with all histograms, made and merged anew. */
    @Benchmark
    public Outcome projectAndCount() {
        return simulation.run(Run.of(1, SCENARIOS).withThreads(1));
    }

    /** Summarise: from the histograms of 100 000 scenarios to every answer of the command line, intervals included. */
    @Benchmark
    public long summarise() {
        LiquidityRisk risk = LiquidityRisk.of(outcome);
        long sum = risk.expectedShortfall().value().ore() + fan(risk.lowest()) + fan(risk.equity());
        for (int m = 0; m < outcome.months(); m++) {
            sum += fan(risk.cash(m)) + Math.round(risk.underFloor(m).value());
        }
        return sum;
    }

    /** Merge: two outcomes of 100 000 scenarios into a third. */
    @Benchmark
    public Outcome merge() {
        return outcome.plus(other);
    }

    private static long fan(Quantiles quantiles) {
        return LiquidityRisk.FAN.map(p -> quantiles.at(p).value().ore()).sum().longValue();
    }

    /** The least a tally can do. */
    private static final class LeastCash implements Tally<LeastCash> {

        private double least = Double.POSITIVE_INFINITY;

        @Override
        public LeastCash empty() {
            return new LeastCash();
        }

        @Override
        public void add(Paths paths) {
            least = Math.min(
                    least, Arrays.stream(paths.lowest(), 0, paths.count()).min().orElse(least));
        }

        @Override
        public void add(LeastCash part) {
            least = Math.min(least, part.least);
        }
    }
}
