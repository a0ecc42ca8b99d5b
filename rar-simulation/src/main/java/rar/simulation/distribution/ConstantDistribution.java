package rar.simulation.distribution;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Objects;

/**
 * One certain value: the distribution of a factor that is switched off or fixed by hand.
 *
 * @param value any finite number
 */
public record ConstantDistribution(double value) implements Distribution {

    /** @throws IllegalArgumentException if the value is not finite */
    public ConstantDistribution {
        Parameter.requireFinite(ParameterName.VALUE.message(), value);
    }

    @Override
    public double quantile(double u) {
        return value;
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        Objects.checkFromIndexSize(0, n, u.length);
        Arrays.fill(out, 0, n, value);
    }

    @Override
    public double cdf(double x) {
        return x < value ? 0 : 1;
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double low() {
        return value;
    }

    @Override
    public double high() {
        return value;
    }

    @Override
    public boolean isWholeNumbers() {
        return Parameter.isWhole(value);
    }

    @Override
    public Option<DiscreteDistribution> table() {
        return Option.some(new DiscreteDistribution(new double[] {value}, new double[] {1}));
    }
}
