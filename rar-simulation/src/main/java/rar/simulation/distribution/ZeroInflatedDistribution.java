package rar.simulation.distribution;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rar.model.message.RefusedException;

/**
 * Nothing, 0, unless an event occurs, and then its size: one uniform number decides both. With q = 1 − probability the
 * quantile is 0 for u ≤ q and {@code size.quantile((u − q) / probability)} above; the mean is
 * {@code probability · size.mean()}.
 */
public final class ZeroInflatedDistribution implements Distribution {

    private final double probability;
    private final Distribution size;
    /** The last uniform number at which the event does not occur. */
    private final double never;
    /** Where the sizes are finitely many; their steps are then exact. */
    private final Option<DiscreteDistribution> table;

    /**
     * An event.
     *
     * @param probability that the event occurs, from 0 to 1
     * @param size the distribution of its size given that it occurs, never negative
     * @throws IllegalArgumentException if the probability is not from 0 to 1, or the size can be negative
     */
    public ZeroInflatedDistribution(double probability, Distribution size) {
        Objects.requireNonNull(size, "ZeroInflatedDistribution.size is null");
        Parameter.requireProbability(ParameterName.PROBABILITY.message(), probability);
        if (size.low() < 0) {
            throw new RefusedException(DistributionMistake.EVENT_NEGATIVE.with("low", new FileNumber(size.low())));
        }
        this.probability = probability;
        this.size = size;
        this.table = size.table().map(sizes -> sizes.ofEvent(probability));
        this.never = nothing().doubleValue();
    }

    /** That the event occurs, from 0 to 1. */
    public double probability() {
        return probability;
    }

    /** The distribution of its size given that it occurs. */
    public Distribution size() {
        return size;
    }

    @Override
    public double quantile(double u) {
        if (table.isDefined()) {
            return table.get().quantile(u);
        }
        return u <= never ? 0 : size.quantile(UnitInterval.clamped((u - (1 - probability)) / probability));
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        if (table.isDefined()) {
            table.get().quantiles(u, out, n);
        } else {
            size.quantilesOfEvent(never, probability, u, out, n);
        }
    }

    @Override
    public double cdf(double x) {
        if (x < low()) {
            return 0;
        }
        if (x >= high()) {
            return 1;
        }
        return table.map(steps -> steps.cdf(x)).getOrElse(() -> 1 - probability + probability * size.cdf(x));
    }

    @Override
    public double mean() {
        return probability * size.mean();
    }

    @Override
    public double low() {
        return probability < 1 ? 0 : size.low();
    }

    @Override
    public double high() {
        return probability > 0 ? size.high() : 0;
    }

    @Override
    public boolean isWholeNumbers() {
        return size.isWholeNumbers();
    }

    @Override
    public Option<DiscreteDistribution> table() {
        return table;
    }

    @Override
    public BigDecimal nothing() {
        return Parameter.complement(probability)
                .add(BigDecimal.valueOf(probability).multiply(size.nothing()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ZeroInflatedDistribution that
                && probability == that.probability
                && size.equals(that.size);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(probability) + size.hashCode();
    }

    @Override
    public String toString() {
        return "ZeroInflatedDistribution[probability=" + probability + ", size=" + size + "]";
    }
}
