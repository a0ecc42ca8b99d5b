package rar.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/**
 * <b>Question.</b> What does it cost to divide a year's contributions over 9, 290, 100 000 and a million members?
 *
 * <p><b>Contenders.</b> Each method of the allocation room by its bare numbers, and largest remainder written plainly
 * with {@link BigDecimal} and a sort, which must give the same.
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

    /** By which method; {@code big-decimal} is the plain contender. */
    @Param({
        "largest-remainder",
        "webster",
        "jefferson",
        "adams",
        "huntington-hill",
        "rounded-shares",
        "half-up",
        "big-decimal"
    })
    String method;

    private long[] weights;

    /** Draws the weights. */
    @Setup
    public void drawWeights() {
        SplittableRandom random = new SplittableRandom(1);
        weights = random.longs(members, 1, 100_001).toArray();
        long[] ours = AllocationMethod.named("largest-remainder").apportion(UNITS, weights);
        if (!Arrays.equals(ours, plain())) {
            throw new IllegalStateException("the contenders disagree");
        }
    }

    /** One allocation. */
    @Benchmark
    public long[] allocate() {
        return method.equals("big-decimal")
                ? plain()
                : AllocationMethod.named(method).apportion(UNITS, weights);
    }

    private long[] plain() {
        BigDecimal sum = BigDecimal.valueOf(Arrays.stream(weights).sum());
        BigDecimal total = BigDecimal.valueOf(UNITS);
        long[] units = new long[weights.length];
        BigDecimal[] remainders = new BigDecimal[weights.length];
        long left = UNITS;
        for (int i = 0; i < weights.length; i++) {
            BigDecimal[] parts = total.multiply(BigDecimal.valueOf(weights[i])).divideAndRemainder(sum);
            units[i] = parts[0].setScale(0, RoundingMode.UNNECESSARY).longValueExact();
            remainders[i] = parts[1];
            left -= units[i];
        }
        int[] byRemainder = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < left; i++) {
            units[byRemainder[i]]++;
        }
        return units;
    }
}
