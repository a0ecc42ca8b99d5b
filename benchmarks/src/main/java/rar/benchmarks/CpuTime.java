package rar.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor's time for an operation, collector and compiler included, beside JMH's time by the clock: {@code -prof
 * rar.benchmarks.CpuTime}. On a machine that others use too the clock measures them as well; this does not, but for the
 * caches they share.
 */
public final class CpuTime implements InternalProfiler {

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long before;

    @Override
    public String getDescription() {
        return "processor time of an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanos = (double) (process.getProcessCpuTime() - before)
                / (double) result.getMetadata().getAllOps();
        double inUnit = nanos / (double) benchmark.getTimeUnit().toNanos(1);
        String unit = unit(benchmark.getTimeUnit()) + "/op";
        return List.of(new ScalarResult("cpu", inUnit, unit, AggregationPolicy.AVG));
    }

    private static String unit(TimeUnit unit) {
        return switch (unit) {
            case NANOSECONDS -> "ns";
            case MICROSECONDS -> "us";
            case MILLISECONDS -> "ms";
            default -> unit.toString();
        };
    }
}
