package rar.simulation.scenario;

/**
 * Rises linearly from low to the mode and falls linearly to high. With c = (mode − low) / (high − low) the quantile is
 * {@code low + (high − low) √(c u)} for u &lt; c and {@code high − (high − low) √((1 − c)(1 − u))} from there on; the
 * mean is {@code (low + mode + high) / 3}. Source: Kotz and van Dorp, "Beyond Beta", 2004, ch. 1.
 *
 * @param low lower end, finite
 * @param mode the most likely value, from {@code low} to {@code high}
 * @param high upper end, finite, not below {@code low}; equal ends give that value always
 */
public record TriangularDistribution(double low, double mode, double high) implements Distribution {

    /**
     * @throws IllegalArgumentException if a parameter is not finite, the mode is outside low to high, or the ends are
     *     out of order or too far apart
     */
    public TriangularDistribution {
        Parameter.requireMode(low, mode, high);
    }

    @Override
    public double quantile(double u) {
        return quantile(u, modeProbability());
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        double c = modeProbability();
        for (int i = 0; i < n; i++) {
            out[i] = quantile(u[i], c);
        }
    }

    /**
     * Both sides of the mode in one formula without a branch: {@code rising} and {@code falling} are 1 and 0, or 0 and
     * 1, so that every product with them is exact. The minimum keeps rounding from carrying either side across the mode.
     */
    private double quantile(double u, double c) {
        double rising = Math.ceil(c - u) + 0.0;
        double falling = 1 - rising;
        double sign = rising - falling;
        double fromEnd = (high - low) * Math.sqrt((rising * c + falling * (1 - c)) * (rising * u + falling * (1 - u)));
        return sign * Math.min(rising * low - falling * high + fromEnd, sign * mode);
    }

    /** P(X ≤ mode). */
    private double modeProbability() {
        return low == high ? 0 : (mode - low) / (high - low);
    }

    @Override
    public double cdf(double x) {
        if (x < low) {
            return 0;
        }
        if (x >= high) {
            return 1;
        }
        double width = high - low;
        return x < mode
                ? (x - low) / width * ((x - low) / (mode - low))
                : 1 - (high - x) / width * ((high - x) / (high - mode));
    }

    @Override
    public double mean() {
        return low + ((mode - low) + (high - low)) / 3;
    }

    @Override
    public boolean isWholeNumbers() {
        return low == high && Parameter.isWhole(low);
    }
}
