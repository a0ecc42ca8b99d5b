package rar.simulation.distribution;

/**
 * The normal distribution: quantile {@code mean + sd · Φ⁻¹(u)}, unbounded; {@link StandardNormal} says how exact.
 *
 * @param mean expected value, finite
 * @param sd standard deviation, greater than 0, finite
 */
public record NormalDistribution(double mean, double sd) implements Distribution, NormalTransform {

    /** @throws IllegalArgumentException if the mean is not finite or the standard deviation not a positive number */
    public NormalDistribution {
        Parameter.requireFinite(ParameterName.MEAN.message(), mean);
        Parameter.requirePositive(ParameterName.STANDARD_DEVIATION.message(), sd);
    }

    @Override
    public double quantile(double u) {
        return mean + sd * StandardNormal.quantile(u);
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        StandardNormal.quantiles(u, out, n);
        transform(out, n);
    }

    @Override
    public void transform(double[] values, int n) {
        for (int i = 0; i < n; i++) {
            values[i] = mean + sd * values[i];
        }
    }

    @Override
    public double scored(double z) {
        return mean + sd * StandardNormal.bounded(z);
    }

    @Override
    public void scored(double[] z, double[] scratch, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = mean + sd * StandardNormal.bounded(z[i]);
        }
    }

    @Override
    public double cdf(double x) {
        return StandardNormal.cdf((x - mean) / sd);
    }

    @Override
    public double low() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double high() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean isWholeNumbers() {
        return false;
    }
}
