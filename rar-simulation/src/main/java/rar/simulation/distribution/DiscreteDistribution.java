package rar.simulation.distribution;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rar.model.message.RefusedException;

/**
 * A few values, each with its probability: the quantile is the smallest value whose probability together with that of
 * all smaller ones reaches u.
 *
 * <p>Values are kept in rising order, equal ones as one, without those of probability 0; two distributions are equal
 * if these tables are.
 */
public final class DiscreteDistribution implements Distribution {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
    /** Digits of a quotient that is then taken to the nearest double. */
    private static final MathContext QUOTIENT = new MathContext(40);
    /** Up to so many values one pass of a block for each value is faster than a search for each number. */
    private static final int MOST_PASSES = 256;

    private final double[] values;
    private final double[] probabilities;
    /** What the probabilities of the values are in proportion to. */
    private final SortedMap<Double, BigDecimal> weights;
    /** {@code cumulative[k]} = P(X ≤ values[k]); the last is not used, as nothing lies above the last value. */
    private final double[] cumulative;

    /**
     * A table of values.
     *
     * @param values finite numbers in any order
     * @param probabilities one for each value, from 0 to 1, in decimals summing to one within 10⁻⁹ (they are divided by
     *     their sum)
     * @throws IllegalArgumentException if there is no value, the arrays differ in length, a value is not finite, a
     *     probability is not from 0 to 1, or the probabilities do not sum to one
     */
    public DiscreteDistribution(double[] values, double[] probabilities) {
        this(checked(values, probabilities));
    }

    private DiscreteDistribution(SortedMap<Double, BigDecimal> weights) {
        this.weights = new TreeMap<>(weights);
        this.weights.values().removeIf(weight -> weight.signum() <= 0);
        BigDecimal total = sum(this.weights.values());
        this.values =
                this.weights.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.probabilities = this.weights.values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        this.cumulative = new double[values.length];
        BigDecimal upTo = BigDecimal.ZERO;
        int k = 0;
        for (BigDecimal weight : this.weights.values()) {
            upTo = upTo.add(weight);
            cumulative[k++] = quotient(upTo, total);
        }
    }

    /** Few digits are turned into a double at once, many only slowly. */
    private static double quotient(BigDecimal part, BigDecimal whole) {
        return (whole.compareTo(BigDecimal.ONE) == 0 ? part : part.divide(whole, QUOTIENT)).doubleValue();
    }

    /** A table of values, each with a weight that its probability is in proportion to. */
    static DiscreteDistribution of(SortedMap<Double, BigDecimal> weights) {
        return new DiscreteDistribution(weights);
    }

    private static SortedMap<Double, BigDecimal> checked(double[] values, double[] probabilities) {
        Objects.requireNonNull(values, "DiscreteDistribution.values is null");
        Objects.requireNonNull(probabilities, "DiscreteDistribution.probabilities is null");
        if (values.length == 0 || values.length != probabilities.length) {
            throw new RefusedException(DistributionMistake.PROBABILITIES_NOT_VALUES
                    .with("values", values.length)
                    .with("probabilities", probabilities.length));
        }
        SortedMap<Double, BigDecimal> weights = new TreeMap<>();
        for (int k = 0; k < values.length; k++) {
            Parameter.requireFinite(ParameterName.VALUE.message(), values[k]);
            Parameter.requireProbability(
                    ParameterName.PROBABILITY_OF.with("value", new FileNumber(values[k])), probabilities[k]);
            weights.merge(values[k] + 0.0, BigDecimal.valueOf(probabilities[k]), BigDecimal::add);
        }
        BigDecimal total = sum(weights.values());
        if (total.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
            throw new RefusedException(DistributionMistake.PROBABILITIES_NOT_WHOLE.with(
                    "sum", total.stripTrailingZeros().toPlainString()));
        }
        return weights;
    }

    private static BigDecimal sum(Collection<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sizes of an event of this probability, and 0 where it does not occur. */
    DiscreteDistribution ofEvent(double probability) {
        BigDecimal occurs = BigDecimal.valueOf(probability);
        SortedMap<Double, BigDecimal> all = new TreeMap<>(weights);
        all.replaceAll((value, weight) -> weight.multiply(occurs));
        all.merge(0.0, Parameter.complement(probability).multiply(sum(weights.values())), BigDecimal::add);
        return new DiscreteDistribution(all);
    }

    /** Given that the value lies in this range, which holds one or more. */
    DiscreteDistribution within(double low, double high) {
        return new DiscreteDistribution(weights.subMap(low, Math.nextUp(high)));
    }

    @Override
    public double quantile(double u) {
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (cumulative[middle] < u) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return values[from];
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        if (values.length > MOST_PASSES) {
            Distribution.super.quantiles(u, out, n);
            return;
        }
        Objects.checkFromIndexSize(0, n, u.length);
        Arrays.fill(out, 0, n, values[0]);
        for (int k = 1; k < values.length; k++) {
            stepUp(u, cumulative[k - 1], values[k], out, n);
        }
    }

    /** Sets {@code value} where u is above the threshold; exact, as {@code above} is 0 or 1. */
    private static void stepUp(double[] u, double threshold, double value, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double above = Math.ceil(u[i] - threshold);
            out[i] = (1 - above) * out[i] + above * value;
        }
    }

    @Override
    public double cdf(double x) {
        int at = Arrays.binarySearch(values, x + 0.0); // the search takes -0.0 for less than 0.0
        int k = at >= 0 ? at : -at - 2;
        if (k < 0) {
            return 0;
        }
        return k == values.length - 1 ? 1 : cumulative[k];
    }

    @Override
    public double mean() {
        double sum = 0;
        double below = 0;
        for (int k = 0; k < values.length; k++) {
            double upTo = cdf(values[k]);
            sum += values[k] * (upTo - below);
            below = upTo;
        }
        return sum;
    }

    @Override
    public double low() {
        return values[0];
    }

    @Override
    public double high() {
        return values[values.length - 1];
    }

    @Override
    public boolean isWholeNumbers() {
        return Arrays.stream(values).allMatch(Parameter::isWhole);
    }

    /** The values in rising order; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** The probability of each of {@link #values}, as given; a copy. */
    public double[] probabilities() {
        return probabilities.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiscreteDistribution that
                && Arrays.equals(values, that.values)
                && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return "DiscreteDistribution[values=" + Arrays.toString(values) + ", probabilities="
                + Arrays.toString(probabilities) + "]";
    }

    @Override
    public Option<DiscreteDistribution> table() {
        return Option.some(this);
    }
}
