package rar.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rar.model.balance.BalancePlan;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.Outcome;
import rar.simulation.projection.Projection;
import rar.simulation.risk.LiquidityRisk;

/**
 * <b>Question.</b> What does a scenario of the bundled 2009 plan under its bundled risks cost, its part of the answers
 * included?
 *
 * <p><b>Contenders.</b> Blocks of scenarios, on one thread and on two; and scenarios booked out one by one, which is
 * what the blocks are proved against and what a ledger costs.
 *
 * <p><b>Measured region.</b> From the compiled projection to the outcome of 100 000 scenarios (100 for the ledgers):
 * draws, projection and counting, threads started and joined. Nanoseconds a scenario.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SimulationBenchmark {

    private static final int SCENARIOS = 100_000;
    private static final int LEDGERS = 100;

    /** How many threads share the scenarios. */
    @Param({"1", "2"})
    int threads;

    private Simulation simulation;
    private Run run;

    /** Compiles the plan. */
    @Setup
    public void compile() {
        simulation = Simulation.of(Projection.of(Schedule.of(BundledCase.plan())), BundledCase.risks());
        run = Run.of(1, SCENARIOS).withThreads(threads);
    }

    /** Blocks of scenarios, and the answers. */
    @Benchmark
    @OperationsPerInvocation(SCENARIOS)
    public double blocks() {
        Outcome outcome = simulation.run(run);
        return LiquidityRisk.of(outcome).everUnderFloor().high();
    }

    /** Scenarios booked out one by one, on one thread whatever {@code threads} says. */
    @Benchmark
    @OperationsPerInvocation(LEDGERS)
    public long ledgers() {
        long sum = 0;
        for (int i = 0; i < LEDGERS; i++) {
            BalancePlan ledger = simulation.replay(1, i);
            sum += ledger.cashOre(ledger.lowestMonth());
        }
        return sum;
    }
}
