package rar.simulation.sampling;

import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.StandardNormal;
import rar.simulation.distribution.UnitInterval;
import rar.simulation.factor.Draw;
import rar.simulation.random.CounterRandom;

/**
 * The draws of one factor from one distribution of few whole numbers, which hang together with others. What all of them
 * have in common settles with what probability each is at most k: its score is common + own · ε, so that is Φ((Φ⁻¹(P(X
 * ≤ k)) − common) / own). A draw is then counted from the bits of its uniform number against these limits, without a
 * normal number of its own; it is the value at its score but for the rounding of Φ and Φ⁻¹.
 *
 * <p>A block's limits are computed once and serve all its draws. For one thread.
 */
public final class CopulaThresholds {

    /** Beyond so many places where the quantile rises, a score for each draw is cheaper. */
    private static final int MOST_RISES = 16;

    private static final double FRACTIONS = 0x1p52;

    private final long least;
    private final double inverse;
    /** Φ⁻¹(P(X ≤ least + k)) by k. */
    private final double[] scores;

    private final double[] arguments;
    private final double[] probabilities;
    /** By k and scenario, the last fraction at which the value is at most {@code least + k}. */
    private final long[][] limits;

    private boolean stale = true;

    /** For blocks of so many scenarios; 0 where only {@link #value} is asked for. */
    CopulaThresholds(Distribution distribution, double own, int capacity) {
        this.least = (long) distribution.leastDrawn();
        this.inverse = 1 / own;
        this.scores = new double[(int) ((long) distribution.greatestDrawn() - least)];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = StandardNormal.quantile(UnitInterval.clamped(distribution.cdf((double) (least + k))));
        }
        this.arguments = new double[capacity];
        this.probabilities = new double[capacity];
        this.limits = new long[scores.length][capacity];
    }

    /** Whether draws are counted in this way. */
    static boolean suits(Draw draw) {
        Distribution distribution = draw.distribution();
        return draw.link().exists(link -> link.own() > 0)
                && distribution.isWholeNumbers()
                && distribution.greatestDrawn() - distribution.leastDrawn() <= MOST_RISES;
    }

    /** The value in one scenario, given what is common there and the draw's own uniform number. */
    double value(double common, double uniform) {
        long fraction = CounterRandom.fraction(uniform);
        long value = least;
        for (double score : scores) {
            double argument = (score - common) * inverse;
            value += beyond(fraction, limit(argument, StandardNormal.probability(argument)));
        }
        return (double) value;
    }

    /** Forgets the limits: what is common has changed. */
    void turn() {
        stale = true;
    }

    /** {@code out[i]} = the value in scenario i of the block, given what is common and the draw's own fraction there. */
    void values(double[] common, long[] fractions, long[] out, int n) {
        if (stale) {
            settle(common, n);
            stale = false;
        }
        fill(out, least, n);
        for (long[] row : limits) {
            count(out, fractions, row, n);
        }
    }

    private void settle(double[] common, int n) {
        for (int k = 0; k < scores.length; k++) {
            arguments(arguments, scores[k], common, inverse, n);
            StandardNormal.probabilities(arguments, probabilities, n);
            for (int i = 0; i < n; i++) {
                limits[k][i] = limit(arguments[i], probabilities[i]);
            }
        }
    }

    private static void arguments(double[] out, double score, double[] common, double inverse, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = (score - common[i]) * inverse;
        }
    }

    private static void fill(long[] out, long value, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value;
        }
    }

    private static void count(long[] out, long[] fractions, long[] row, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += beyond(fractions[i], row[i]);
        }
    }

    /** The last fraction of a uniform number that is at most Φ(argument); all or none where no normal number is so far out. */
    private static long limit(double argument, double probability) {
        if (Math.abs(argument) >= StandardNormal.MOST) {
            return argument > 0 ? Long.MAX_VALUE : -1;
        }
        return (long) (probability * FRACTIONS + 0.5) - 1;
    }

    /** 1 where the fraction is beyond the limit, else 0: the sign of their difference. */
    private static long beyond(long fraction, long limit) {
        return (limit - fraction) >>> 63;
    }
}
