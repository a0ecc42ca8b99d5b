package rar.simulation.distribution;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something happens, 1, or not, 0: quantile 1 for u above {@code 1 − probability} (in decimals), else 0; mean {@code probability}.
 *
 * @param probability P(X = 1), from 0 to 1
 */
public record BernoulliDistribution(double probability) implements Distribution {

    /** @throws IllegalArgumentException if the probability is not from 0 to 1 */
    public BernoulliDistribution {
        Parameter.requireProbability(ParameterName.PROBABILITY.message(), probability);
    }

    @Override
    public double quantile(double u) {
        return quantile(u, never());
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        double never = never();
        for (int i = 0; i < n; i++) {
            out[i] = quantile(u[i], never);
        }
    }

    private double never() {
        return Parameter.complement(probability).doubleValue();
    }

    // the ceiling of a number in (-1, 1) is the step function, without a branch; + 0.0 turns -0.0 into 0.0
    private static double quantile(double u, double never) {
        return Math.ceil(u - never) + 0.0;
    }

    @Override
    public double cdf(double x) {
        if (x < 0) {
            return 0;
        }
        return x < 1 ? never() : 1;
    }

    @Override
    public double mean() {
        return probability;
    }

    @Override
    public double low() {
        return probability < 1 ? 0 : 1;
    }

    @Override
    public double high() {
        return probability > 0 ? 1 : 0;
    }

    @Override
    public boolean isWholeNumbers() {
        return true;
    }

    @Override
    public Option<DiscreteDistribution> table() {
        return Option.some(DiscreteDistribution.of(
                new TreeMap<>(Map.of(0.0, Parameter.complement(probability), 1.0, BigDecimal.valueOf(probability)))));
    }
}
