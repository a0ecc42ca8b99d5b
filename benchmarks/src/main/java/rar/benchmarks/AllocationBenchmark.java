package rar.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.LargestRemainder;

/**
 * <b>Question.</b> What does it cost to divide a year's contributions over 9, 290, 100 000 and a million members?
 *
 * <p><b>Contenders.</b> Each method of the allocation room by its bare numbers; largest remainder written plainly with
 * {@link BigDecimal} and a sort; and the same with joda-money, which has no allocation of its own. All three must give the
 * same before anything is measured.
 *
 * <p><b>Measured region.</b> From weights to units, all members once; microseconds an allocation. Weights are drawn
 * once from 1 to 100 000 with a fixed seed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AllocationBenchmark {

    private static final long UNITS = 375_000_000_00L;

    /** How many members share. */
    @Param({"9", "290", "100000", "1000000"})
    int members;

    /** By which method; {@code big-decimal} and {@code joda-money} are largest remainder written otherwise. */
    @Param({
        "largest-remainder",
        "webster",
        "jefferson",
        "adams",
        "huntington-hill",
        "rounded-shares",
        "half-up",
        "big-decimal",
        "joda-money"
    })
    String method;

    private long[] weights;

    /** Draws the weights. */
    @Setup
    public void drawWeights() {
        SplittableRandom random = new SplittableRandom(1);
        weights = random.longs(members, 1, 100_001).toArray();
        long[] ours = new LargestRemainder().apportion(UNITS, weights);
        if (!Arrays.equals(ours, WrittenPlainly.withBigDecimal(UNITS, weights))
                || !Arrays.equals(ours, WrittenPlainly.withJodaMoney(UNITS, weights))) {
            throw new IllegalStateException("the contenders disagree");
        }
    }

    /** One allocation. */
    @Benchmark
    public long[] allocate() {
        return switch (method) {
            case "big-decimal" -> WrittenPlainly.withBigDecimal(UNITS, weights);
            case "joda-money" -> WrittenPlainly.withJodaMoney(UNITS, weights);
            default -> AllocationMethod.named(method).apportion(UNITS, weights);
        };
    }
}
