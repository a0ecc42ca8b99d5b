package rar.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import rar.model.schedule.Schedule;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.outcome.Counts;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.part.CountsPart;
import rar.simulation.part.RunPart;
import rar.simulation.projection.Projection;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.GoalTally;

/**
 * What it takes to put together many parts of one run of the bundled plan of 2009: their size as bytes, and the processor time to
 * read and add them all. The parts differ, each has its own scenarios.
 */
final class PartMerging {

    private static final int SEED = 2009;

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final PrintStream out;
    private final int parts;
    private final long scenarios;
    private final Simulation simulation =
            Simulation.of(Projection.of(Schedule.of(BundledCase.plan())), BundledCase.risks());

    private PartMerging(PrintStream out, int parts, long scenarios) {
        this.out = out;
        this.parts = parts;
        this.scenarios = scenarios;
    }

    /** Measures parts, so many of so many scenarios: {@code PARTS SCENARIOS}. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new PartMerging(out, Integer.parseInt(args[0]), Long.parseLong(args[1])).measure();
    }

    private void measure() {
        out.printf(Locale.ROOT, "%d parts of %d scenarios of rar-2009%n%n", parts, scenarios);
        out.printf(Locale.ROOT, "%-10s %12s %12s %14s%n", "parts of", "KB each", "MB in all", "merged, cpu s");
        run();
        goals();
        pairs();
        capacity();
    }

    private void run() {
        RunResult nothing = RunResult.ofIndependent(simulation);
        print(
                "runs",
                parts(part -> {
                    RunResult result = nothing.empty();
                    result.run(part, done -> {});
                    return RunPart.of("run", result).toBytes();
                }),
                RunPart::of,
                RunPart::plus);
    }

    private void goals() {
        GoalTally nothing = GoalRisk.nothing(simulation);
        counts("goals", part -> simulation.run(part, nothing, done -> {}).counts());
    }

    private void pairs() {
        RiskModel model = simulation.model();
        Simulation other = Simulation.of(
                simulation.projection(),
                new RiskModel("all but one", "", model.factors().drop(1)));
        PairedOutcome nothing = PairedOutcome.nothing(simulation.nothing(), other.nothing());
        counts(
                "pairs",
                part -> simulation.runPaired(part, other, nothing, done -> {}).counts());
    }

    private void capacity() {
        CapacityQuestion question = CapacityQuestion.in(
                        simulation.projection().plan().horizon().firstMonth())
                .paidEvenlyOver(12);
        counts(
                "capacity",
                part -> DecisionCapacity.of(simulation, question, part).counts());
    }

    private void counts(String name, Function<Run, Counts> counted) {
        print(
                name,
                parts(part -> new CountsPart(name, counted.apply(part)).toBytes()),
                CountsPart::of,
                CountsPart::plus);
    }

    private List<byte[]> parts(Function<Run, byte[]> part) {
        Run whole = Run.of(SEED, parts * scenarios);
        List<byte[]> written = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            written.add(part.apply(whole.part(p * scenarios, scenarios)));
        }
        return written;
    }

    /** One after the other, as a machine does to which they come one by one. */
    private <P> void print(String name, List<byte[]> written, Function<byte[], P> read, BinaryOperator<P> plus) {
        long size = written.stream().mapToLong(part -> part.length).sum();
        P sum = read.apply(written.get(0));
        long before = process.getProcessCpuTime();
        for (byte[] part : written.subList(1, written.size())) {
            sum = plus.apply(sum, read.apply(part));
        }
        double seconds = (double) (process.getProcessCpuTime() - before) / 1e9;
        out.printf(
                Locale.ROOT,
                "%-10s %12.0f %12.1f %14.2f%n",
                name,
                (double) size / 1e3 / parts,
                (double) size / 1e6,
                seconds);
    }
}
