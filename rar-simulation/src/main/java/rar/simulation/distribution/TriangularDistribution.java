package rar.simulation.distribution;

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
        double c = modeProbability();
        return quantile(u, c, 1 - c - c, low, span(), width());
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        double c = modeProbability();
        quantiles(u, out, c, 1 - c - c, low, span(), width(), n);
    }

    /** C2 vectorises a loop of this size, and none of a few operations more. */
    private static void quantiles(
            double[] u, double[] out, double c, double rise, double low, double span, double width, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = quantile(u[i], c, rise, low, span, width);
        }
    }

    /**
     * Both sides of the mode in one formula without a branch: {@code above} is 0 or 1, and {@code side} 1 or -1, so that
     * products with them are exact.
     */
    private static double quantile(double u, double c, double rise, double low, double span, double width) {
        double above = Math.ceil(u - c);
        double side = 1 - 2 * above;
        return low + above * span + side * (width * Math.sqrt((c + above * rise) * (above + side * u)));
    }

    /** From low to high, less what would let rounding carry the sum beyond high. */
    private double span() {
        double span = high - low;
        while (low + span > high) {
            span = Math.nextDown(span);
        }
        return span;
    }

    /** The same, less what would let rounding carry either side across the mode: so the quantile never falls. */
    private double width() {
        double c = modeProbability();
        double rest = Math.sqrt((c + (1 - c - c)) * (1 - c));
        double width = high - low;
        while (low + width * c > mode || low + span() - width * rest < mode) {
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
