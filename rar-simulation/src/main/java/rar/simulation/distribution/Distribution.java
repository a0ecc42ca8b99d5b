package rar.simulation.distribution;

import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A probability distribution of one risk factor, drawn by inverse transform: one uniform number gives one value, and a
 * greater uniform never gives a smaller value. That keeps common random numbers common when a parameter changes, and
 * lets correlated uniforms give correlated factors.
 *
 * <p>Every kind is valid by construction: a constructor throws {@link IllegalArgumentException} with a sentence that a
 * reader of a risk file can act on.
 *
 * <p>Where the distribution function has a step, probabilities are what their decimals say: the step of 0.1 and 0.7 lies
 * at 0.8, and a uniform number meets a step if it is the number nearest to it.
 *
 * <p>The same uniform gives the same bits on every platform: only IEEE arithmetic, {@code Math.sqrt}, {@code StrictMath}
 * and the {@code FastMath} of Commons Math are used.
 */
public sealed interface Distribution
        permits BernoulliDistribution,
                ConstantDistribution,
                DiscreteDistribution,
                EmpiricalDistribution,
                ZeroInflatedDistribution,
                LogNormalDistribution,
                NormalDistribution,
                PertDistribution,
                PoissonDistribution,
                TriangularDistribution,
                TruncatedDistribution,
                UniformDistribution {

    /**
     * The smallest value x with P(X ≤ x) ≥ u, as near as the kind's documentation says; finite.
     *
     * @param u a probability, at least 2⁻⁵³ and at most 1 − 2⁻⁵³; the value for any other is not specified
     */
    double quantile(double u);

    /**
     * {@code out[i] = quantile(u[i])} for 0 ≤ i &lt; n, the same bits as one at a time, faster where the kind allows.
     *
     * @param u left as it is
     * @param out another array than {@code u}
     * @throws IndexOutOfBoundsException if {@code n} is greater than an array is long
     */
    default void quantiles(double[] u, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = quantile(u[i]);
        }
    }

    /**
     * The value at a standard normal score z, {@code quantile(Φ(z))}, for draws that depend on others; scores beyond
     * {@value StandardNormal#MOST} are taken for that, as uniform numbers reach no farther.
     */
    default double scored(double z) {
        return quantile(StandardNormal.probability(z));
    }

    /**
     * {@code out[i] = scored(z[i])} for 0 ≤ i &lt; n, the same bits as one at a time.
     *
     * @param z left as it is
     * @param scratch overwritten, another array than the others
     * @param out another array than {@code z}
     * @throws IndexOutOfBoundsException if {@code n} is greater than an array is long
     */
    default void scored(double[] z, double[] scratch, double[] out, int n) {
        StandardNormal.probabilities(z, scratch, n);
        quantiles(scratch, out, n);
    }

    /**
     * The quantiles of an {@link ZeroInflatedDistribution} of which this is the size, the same bits as its own.
     *
     * @param never the last uniform number at which the event does not occur
     * @param probability that it does
     */
    default void quantilesOfEvent(double never, double probability, double[] u, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = u[i] <= never ? 0 : quantile(UnitInterval.clamped((u[i] - (1 - probability)) / probability));
        }
    }

    /** All values with their probabilities in decimals, where there are finitely many. */
    default Option<DiscreteDistribution> table() {
        return Option.none();
    }

    /** The probability, in decimals, that no event occurs; 0 of what is no event. */
    default BigDecimal nothing() {
        return BigDecimal.ZERO;
    }

    /** The least value that can be drawn, that of the least uniform number, 2⁻⁵³; {@link #low} may be −∞. */
    default double leastDrawn() {
        return quantile(UnitInterval.LEAST);
    }

    /** The greatest value that can be drawn, that of the greatest uniform number, 1 − 2⁻⁵³. */
    default double greatestDrawn() {
        return quantile(UnitInterval.GREATEST);
    }

    /** P(X ≤ x), for any x, the infinities included. */
    double cdf(double x);

    /** The expected value. */
    double mean();

    /** The lower end of the support: no value is smaller; may be −∞. */
    double low();

    /** The upper end of the support: no value is greater; may be +∞. */
    double high();

    /** Whether every value is a whole number, as months of delay must be. */
    boolean isWholeNumbers();
}
