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

    /**
     * Both sides of the mode in one formula without a branch: {@code below} and {@code above} are 1 and 0, or 0 and 1, so
     * that every product with them is exact.
     */
    @Override
    public double quantile(double u) {
        double c = modeProbability();
        double below = Math.ceil(c - u);
        double above = 1 - below;
        double square = below * c * u + above * (1 - c) * (1 - u);
        double fromEnd = safeWidth() * Math.sqrt(square);
        return below * (low + fromEnd) + above * (high - fromEnd);
    }

    /** The same formula in two loops, each of which C2 vectorises, as it does not with both in one. */
    @Override
    public void quantiles(double[] u, double[] out, int n) {
        double c = modeProbability();
        squares(out, u, c, 1 - c, n);
        values(out, u, c, low, high, safeWidth(), n);
    }

    private static void squares(double[] out, double[] u, double c, double d, int n) {
        for (int i = 0; i < n; i++) {
            double x = u[i];
            double below = Math.ceil(c - x);
            double above = 1 - below;
            out[i] = below * c * x + above * d * (1 - x);
        }
    }

    private static void values(double[] out, double[] u, double c, double low, double high, double width, int n) {
        for (int i = 0; i < n; i++) {
            double below = Math.ceil(c - u[i]);
            double above = 1 - below;
            double fromEnd = width * Math.sqrt(out[i]);
            out[i] = below * (low + fromEnd) + above * (high - fromEnd);
        }
    }

    /** The width, less what would let rounding carry either side across the mode: so the quantile never falls. */
    private double safeWidth() {
        double c = modeProbability();
        double width = high - low;
        while (low + width * c > mode || high - width * (1 - c) < mode) {
            width = Math.nextDown(width);
        }
        return width;
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
