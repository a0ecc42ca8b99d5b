package rar.simulation.scenario;

/**
 * Another distribution given that its value lies from low to high: with F its distribution function, a = P(X &lt; low)
 * and b = F(high), the quantile is {@code of.quantile(a + (b − a) u)}. No value is drawn twice or moved to an end; what
 * lies outside is as if it could not happen.
 *
 * @param of the distribution to truncate
 * @param low smallest value left, or −∞; kept as the lower end of the support, where that is higher
 * @param high greatest value left, or +∞, not below {@code low}; kept as the upper end, where that is lower
 */
public record TruncatedDistribution(Distribution of, double low, double high) implements Distribution {

    private static final double LEAST_LEFT = 1e-6;
    private static final double MEAN_TOLERANCE = 1e-9;

    /**
     * @throws IllegalArgumentException if an end is not a number, the ends are out of order, or less than a millionth of
     *     the distribution lies between them
     */
    public TruncatedDistribution {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a distribution cannot be truncated to " + low + " to " + high);
        }
        String range = low + " to " + high;
        low = Math.max(of.isWholeNumbers() ? Math.ceil(low) : low, of.low()) + 0.0;
        high = Math.min(of.isWholeNumbers() ? Math.floor(high) : high, of.high()) + 0.0;
        if (!(upTo(of, high) - below(of, low) >= LEAST_LEFT)) {
            throw new IllegalArgumentException("less than a millionth of the distribution lies from " + range);
        }
    }

    @Override
    public double quantile(double u) {
        double below = below(of, low);
        double upTo = upTo(of, high);
        return clamped(of.quantile(rescaled(u, below, upTo)));
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        double below = below(of, low);
        double upTo = upTo(of, high);
        double[] inner = new double[n];
        for (int i = 0; i < n; i++) {
            inner[i] = rescaled(u[i], below, upTo);
        }
        of.quantiles(inner, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = clamped(out[i]);
        }
    }

    private static double below(Distribution of, double low) {
        return of.cdf(Math.nextDown(low));
    }

    private static double upTo(Distribution of, double high) {
        return of.cdf(high);
    }

    /** Rounding must carry it neither to a value below the low end nor to one above the high end. */
    private static double rescaled(double u, double below, double upTo) {
        double inner = below + (upTo - below) * u;
        return UnitInterval.clamped(Math.min(Math.max(inner, Math.nextUp(below)), upTo));
    }

    private double clamped(double value) {
        return Math.min(Math.max(value, low), high);
    }

    @Override
    public double cdf(double x) {
        if (x < low) {
            return 0;
        }
        if (x >= high) {
            return 1;
        }
        double below = below(of, low);
        return (of.cdf(x) - below) / (upTo(of, high) - below);
    }

    /** By numerical integration of the quantile, with an error below 10⁻⁶ of the distance between its quartiles. */
    @Override
    public double mean() {
        double below = below(of, low);
        double upTo = upTo(of, high);
        return UnitInterval.integralOfRising(u -> clamped(of.quantile(rescaled(u, below, upTo))), MEAN_TOLERANCE);
    }

    @Override
    public boolean isWholeNumbers() {
        return of.isWholeNumbers();
    }
}
