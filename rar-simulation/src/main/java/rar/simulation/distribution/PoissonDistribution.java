package rar.simulation.distribution;

import io.vavr.control.Option;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rar.model.message.RefusedException;

/**
 * The number of independent happenings in a year, such as applications: P(k) = e^(−λ) λᵏ / k!, with mean λ.
 *
 * <p>Held as a table up to where the probabilities fall below 10⁻²⁰: what lies beyond is rarer than the finest
 * uniform number.
 */
public final class PoissonDistribution implements Distribution {

    private static final double MOST = 500;
    private static final double NEGLIGIBLE = 1e-20;

    private final double mean;
    private final DiscreteDistribution table;

    /**
     * @param mean λ, from 0 to 500
     * @throws IllegalArgumentException if the mean is outside that range
     */
    public PoissonDistribution(double mean) {
        if (!(mean >= 0 && mean <= MOST)) {
            throw new RefusedException(DistributionMistake.MEAN_NUMBER
                    .with("most", new FileNumber(MOST))
                    .with("mean", new FileNumber(mean)));
        }
        this.mean = mean;
        this.table = table(mean);
    }

    private static DiscreteDistribution table(double mean) {
        double[] probabilities = new double[2048];
        double[] values = new double[probabilities.length];
        double probability = StrictMath.exp(-mean);
        int k = 0;
        while (k <= mean || probability > NEGLIGIBLE) {
            values[k] = k;
            probabilities[k] = probability;
            k++;
            probability *= mean / k;
        }
        return new DiscreteDistribution(Arrays.copyOf(values, k), Arrays.copyOf(probabilities, k));
    }

    @Override
    public double quantile(double u) {
        return table.quantile(u);
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        table.quantiles(u, out, n);
    }

    @Override
    public double cdf(double x) {
        return table.cdf(x);
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double low() {
        return 0;
    }

    /** Infinite, though no draw goes beyond the table. */
    @Override
    public double high() {
        return mean == 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean isWholeNumbers() {
        return true;
    }

    @Override
    public Option<DiscreteDistribution> table() {
        return Option.some(table);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PoissonDistribution that && mean == that.mean;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(mean);
    }

    @Override
    public String toString() {
        return "PoissonDistribution[mean=" + mean + "]";
    }
}
