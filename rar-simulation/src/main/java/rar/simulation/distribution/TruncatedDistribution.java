package rar.simulation.distribution;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rar.model.message.RefusedException;

/**
 * Another distribution given that its value lies from low to high: with F its distribution function, a = P(X &lt; low)
 * and b = F(high), the quantile is {@code of.quantile(a + (b − a) u)}. No value is drawn twice or moved to an end; what
 * lies outside is as if it could not happen.
 */
public final class TruncatedDistribution implements Distribution {

    private static final double LEAST_LEFT = 1e-6;
    private static final double MEAN_TOLERANCE = 1e-9;

    private final Distribution of;
    private final double low;
    private final double high;
    private final double below;
    private final double upTo;
    /** The last uniform number at which no event occurs, where the other is an event's. */
    private final double never;
    /** Where the values are finitely many; their steps are then exact. */
    private final Option<DiscreteDistribution> table;

    /**
     * A part of a distribution.
     *
     * @param of the distribution to truncate
     * @param low smallest value left, or −∞; kept as the lower end of the support, where that is higher
     * @param high greatest value left, or +∞, not below {@code low}; kept as the upper end, where that is lower
     * @throws IllegalArgumentException if an end is not a number, the ends are out of order, or less than a millionth of
     *     the distribution lies between them
     */
    public TruncatedDistribution(Distribution of, double low, double high) {
        Objects.requireNonNull(of, "TruncatedDistribution.of is null");
        if (!(low <= high)) {
            throw refused(DistributionMistake.TRUNCATED_REVERSED, low, high);
        }
        this.of = of;
        this.low = Math.max(of.isWholeNumbers() ? Math.ceil(low) : low, of.low()) + 0.0;
        this.high = Math.min(of.isWholeNumbers() ? Math.floor(high) : high, of.high()) + 0.0;
        this.below = of.cdf(Math.nextDown(this.low));
        this.upTo = of.cdf(this.high);
        if (!(upTo - below >= LEAST_LEFT)) {
            throw refused(DistributionMistake.TRUNCATED_TO_NOTHING, low, high);
        }
        this.never = nothing().doubleValue();
        this.table = of.table().map(steps -> steps.within(this.low, this.high));
    }

    private static RefusedException refused(DistributionMistake mistake, double low, double high) {
        return new RefusedException(mistake.with("low", new FileNumber(low)).with("high", new FileNumber(high)));
    }

    /** The distribution that is truncated. */
    public Distribution of() {
        return of;
    }

    @Override
    public double quantile(double u) {
        if (table.isDefined()) {
            return table.get().quantile(u);
        }
        return u <= never ? 0 : clamped(of.quantile(rescaled(u)));
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        if (table.isDefined()) {
            table.get().quantiles(u, out, n);
            return;
        }
        double[] inner = new double[n];
        for (int i = 0; i < n; i++) {
            inner[i] = rescaled(u[i]);
        }
        of.quantiles(inner, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = u[i] <= never ? 0 : clamped(out[i]);
        }
    }

    /** Rounding must carry it neither to a value below the low end nor to one above the high end. */
    private double rescaled(double u) {
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
        return table.map(steps -> steps.cdf(x)).getOrElse(() -> (of.cdf(x) - below) / (upTo - below));
    }

    /** By numerical integration of the quantile, with an error below 10⁻⁶ of the distance between its quartiles. */
    @Override
    public double mean() {
        return table.map(DiscreteDistribution::mean)
                .getOrElse(() -> UnitInterval.integralOfRising(this::quantile, MEAN_TOLERANCE));
    }

    @Override
    public double low() {
        return low;
    }

    @Override
    public double high() {
        return high;
    }

    @Override
    public boolean isWholeNumbers() {
        return of.isWholeNumbers();
    }

    @Override
    public Option<DiscreteDistribution> table() {
        return table;
    }

    /** Of an event that is truncated from above only; from below too nothing is left of it. */
    @Override
    public BigDecimal nothing() {
        return low > 0
                ? BigDecimal.ZERO
                : of.nothing().divide(BigDecimal.valueOf(upTo - below), MathContext.DECIMAL128);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TruncatedDistribution that
                && of.equals(that.of)
                && low == that.low
                && high == that.high;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * of.hashCode() + Double.hashCode(low)) + Double.hashCode(high);
    }

    @Override
    public String toString() {
        return "TruncatedDistribution[of=" + of + ", low=" + low + ", high=" + high + "]";
    }
}
