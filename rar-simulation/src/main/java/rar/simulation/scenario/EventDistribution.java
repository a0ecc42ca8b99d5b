package rar.simulation.scenario;

/**
 * Nothing, 0, unless an event occurs, and then its size: one uniform number decides both. With q = 1 − probability the
 * quantile is 0 for u ≤ q and {@code size.quantile((u − q) / probability)} above; the mean is
 * {@code probability · size.mean()}.
 *
 * @param probability that the event occurs, from 0 to 1
 * @param size the distribution of its size given that it occurs, never negative
 */
public record EventDistribution(double probability, Distribution size) implements Distribution {

    /** @throws IllegalArgumentException if the probability is not from 0 to 1, or the size can be negative */
    public EventDistribution {
        Parameter.requireProbability("probability", probability);
        if (size.low() < 0) {
            throw new IllegalArgumentException(
                    "the size of an event must not be negative, but it can be as low as " + size.low());
        }
    }

    @Override
    public double quantile(double u) {
        double never = 1 - probability;
        if (u <= never) {
            return 0;
        }
        return size.quantile(UnitInterval.clamped((u - never) / probability));
    }

    @Override
    public void quantiles(double[] u, double[] out, int n) {
        size.quantilesOfEvent(1 - probability, probability, u, out, n);
    }

    @Override
    public double cdf(double x) {
        if (x < low()) {
            return 0;
        }
        return x >= high() ? 1 : 1 - probability + probability * size.cdf(x);
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
}
