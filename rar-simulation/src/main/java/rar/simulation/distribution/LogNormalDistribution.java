package rar.simulation.distribution;

import rar.model.message.RefusedException;

/**
 * A positive value whose logarithm is normal, given by the mean and the standard deviation of the <em>value</em>, not of
 * its logarithm. With σ² = ln(1 + (sd / mean)²) and μ = ln mean − σ² / 2 the quantile is {@code exp(μ + σ Φ⁻¹(u))}.
 * Source: Aitchison and Brown, "The Lognormal Distribution", 1957, ch. 2.
 *
 * @param mean expected value, greater than 0, finite
 * @param sd standard deviation, greater than 0, finite
 */
public record LogNormalDistribution(double mean, double sd) implements Distribution, NormalTransform {

    /** @throws IllegalArgumentException if a parameter is not a positive number, or {@code sd} far beyond the mean */
    public LogNormalDistribution {
        Parameter.requirePositive(ParameterName.MEAN.message(), mean);
        Parameter.requirePositive(ParameterName.STANDARD_DEVIATION.message(), sd);
        if (!(sd / mean < 1e6)) {
            throw new RefusedException(DistributionMistake.SPREAD_TOO_WIDE
                    .with("sd", new FileNumber(sd))
                    .with("mean", new FileNumber(mean)));
        }
    }

    @Override
    public double quantile(double u) {
        return StrictMath.exp(logMean() + logSd() * StandardNormal.quantile(u));
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        StandardNormal.quantiles(u, out, n);
        transform(out, n);
    }

    @Override
    public void transform(double[] values, int n) {
        double mu = logMean();
        double sigma = logSd();
        for (int i = 0; i < n; i++) {
            values[i] = StrictMath.exp(mu + sigma * values[i]);
        }
    }

    @Override
    public double scored(double z) {
        return StrictMath.exp(logMean() + logSd() * StandardNormal.bounded(z));
    }

    @Override
    public void scored(double[] z, double[] scratch, double[] out, int n) {
        double mu = logMean();
        double sigma = logSd();
        for (int i = 0; i < n; i++) {
            out[i] = StrictMath.exp(mu + sigma * StandardNormal.bounded(z[i]));
        }
    }

    /** μ, the mean of the logarithm. */
    private double logMean() {
        return StrictMath.log(mean) - logVariance() / 2;
    }

    /** σ, the standard deviation of the logarithm. */
    private double logSd() {
        return Math.sqrt(logVariance());
    }

    private double logVariance() {
        return StrictMath.log1p(sd / mean * (sd / mean));
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : StandardNormal.cdf((StrictMath.log(x) - logMean()) / logSd());
    }

    @Override
    public double low() {
        return 0;
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
