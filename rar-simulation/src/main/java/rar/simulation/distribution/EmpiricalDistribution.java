package rar.simulation.distribution;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rar.model.message.RefusedException;

/**
 * The values of a sample, each with the same weight: the quantile is the smallest value x with at least the part u of
 * the sample at or below x, {@code sorted[⌈n u⌉ − 1]}, which is the inverse of the sample's distribution function (type
 * 1 in Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50, 1996). So drawing from
 * it is drawing from the sample with replacement: it never makes a value that was not observed, and its mean is the
 * sample's.
 */
public final class EmpiricalDistribution implements Distribution {

    private final double[] sorted;

    /**
     * @param sample finite numbers in any order, at least one; equal ones count each
     * @throws IllegalArgumentException if the sample is empty or a number is not finite
     */
    public EmpiricalDistribution(double[] sample) {
        Objects.requireNonNull(sample, "EmpiricalDistribution.sample is null");
        if (sample.length == 0) {
            throw new RefusedException(DistributionMistake.SAMPLE_EMPTY.message());
        }
        sorted = sample.clone();
        for (int i = 0; i < sorted.length; i++) {
            Parameter.requireFinite(ParameterName.VALUE_NUMBER.with("number", i + 1), sorted[i]);
            sorted[i] += 0.0;
        }
        Arrays.sort(sorted);
    }

    @Override
    public double quantile(double u) {
        double n = sorted.length;
        double rank = n * u;
        double step = Math.rint(rank);
        // the product is rounded; where that can matter, the quotient is the number nearest to the step
        if (Math.abs(rank - step) <= n * Math.ulp(1.0)) {
            rank = u <= step / n ? step : step + 1;
        }
        return sorted[(int) Math.ceil(rank) - 1];
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = quantile(u[i]);
        }
    }

    @Override
    public double cdf(double x) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] <= x) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return (double) from / sorted.length;
    }

    @Override
    public double mean() {
        double sum = 0;
        for (double value : sorted) {
            sum += value / sorted.length;
        }
        return sum;
    }

    @Override
    public double low() {
        return sorted[0];
    }

    @Override
    public double high() {
        return sorted[sorted.length - 1];
    }

    @Override
    public boolean isWholeNumbers() {
        return Arrays.stream(sorted).allMatch(Parameter::isWhole);
    }

    @Override
    public Option<DiscreteDistribution> table() {
        SortedMap<Double, BigDecimal> counts = new TreeMap<>();
        for (double value : sorted) {
            counts.merge(value, BigDecimal.ONE, BigDecimal::add);
        }
        return Option.some(DiscreteDistribution.of(counts));
    }

    /** The sample in rising order; a copy. */
    public double[] sample() {
        return sorted.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmpiricalDistribution that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return "EmpiricalDistribution[sample=" + Arrays.toString(sorted) + "]";
    }
}
