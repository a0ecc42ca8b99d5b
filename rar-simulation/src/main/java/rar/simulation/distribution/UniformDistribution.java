package rar.simulation.distribution;

/**
 * Any value from low to high, all equally likely: quantile {@code low + (high − low) u}, mean {@code (low + high) / 2}.
 *
 * @param low lower end, finite
 * @param high upper end, finite, not below {@code low}; equal ends give that value always
 */
public record UniformDistribution(double low, double high) implements Distribution {

    /** @throws IllegalArgumentException if an end is not finite, {@code low} is above {@code high}, or they lie too far apart */
    public UniformDistribution {
        Parameter.requireInterval(low, high);
    }

    // never above high: (high - low) * u rounds to less than high - low for every u up to 1 - 2^-53
    @Override
    public double quantile(double u) {
        return low + (high - low) * u;
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        double width = high - low;
        for (int i = 0; i < n; i++) {
            out[i] = low + width * u[i];
        }
    }

    /** Without a branch, which would be mispredicted as often as the event occurs. */
    @Override
    public void quantilesOfEvent(double never, double probability, double[] u, double[] out, int n) {
        if (probability == 0) {
            Distribution.super.quantilesOfEvent(never, probability, u, out, n);
            return;
        }
        double width = high - low;
        double least = 1 - probability;
        for (int i = 0; i < n; i++) {
            // 1 where the event occurs, else 0; a zero may have the sign of what it is multiplied with, and loses it
            double occurs = Math.ceil(u[i] - never);
            double inner = UnitInterval.clamped((u[i] - least) / probability);
            out[i] = occurs * (low + width * inner) + 0.0;
        }
    }

    @Override
    public double cdf(double x) {
        if (x < low) {
            return 0;
        }
        return x >= high ? 1 : (x - low) / (high - low);
    }

    @Override
    public double mean() {
        return low + (high - low) / 2;
    }

    @Override
    public boolean isWholeNumbers() {
        return low == high && Parameter.isWhole(low);
    }
}
