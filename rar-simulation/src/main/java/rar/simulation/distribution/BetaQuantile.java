package rar.simulation.distribution;

import org.apache.commons.math3.special.Beta;

/**
 * The lower half of the quantile function of a beta distribution as a table, because solving for each draw would cost
 * some ten microseconds.
 *
 * <p>The nodes are the 32 equal parts of each binade [2⁻ᵏ⁻¹, 2⁻ᵏ) from 2⁻⁵³ to ½, so that their
 * distance shrinks with u as the quantile's own scale does; between two nodes stands the cubic with the exact values
 * and slopes at both. The error stays below 10⁻⁸ of the value.
 */
final class BetaQuantile {

    /** Bits of the fraction below those that count the 32 parts of a binade. */
    private static final int SHIFT = 52 - 5;

    private static final long FIRST = Double.doubleToRawLongBits(0x1p-53) >>> SHIFT;
    private static final long LAST = Double.doubleToRawLongBits(0.5) >>> SHIFT;

    /** Four coefficients a node, lowest first, of the polynomial in the distance from the node. */
    private final double[] coefficients = new double[4 * (int) (LAST - FIRST + 1)];

    /** The table for Beta(alpha, beta), both from 1 to 5 and together 6, as for PERT. */
    BetaQuantile(double alpha, double beta) {
        double logBeta = Beta.logBeta(alpha, beta);
        // near 0 the cdf is about y^alpha / (alpha B)
        double logY = (StrictMath.log(0x1p-53 * alpha) + logBeta) / alpha;
        double before = 0;
        double yBefore = 0;
        double slopeBefore = 0;
        for (long node = FIRST; node <= LAST; node++) {
            double u = start(node);
            logY = solve(alpha, beta, logBeta, u, logY);
            double y = StrictMath.exp(logY);
            double slope = 1 / density(alpha, beta, logBeta, y);
            if (node > FIRST) {
                setCubic(node - 1, u - before, yBefore, y, slopeBefore, slope);
            }
            before = u;
            yBefore = y;
            slopeBefore = slope;
        }
        setCubic(LAST, 1, yBefore, yBefore, 0, 0);
    }

    /** The quantile at u, from 2⁻⁵³ to ½. */
    double at(double u) {
        long node = Double.doubleToRawLongBits(u) >>> SHIFT;
        double d = u - start(node);
        int k = 4 * (int) (node - FIRST);
        return coefficients[k] + d * (coefficients[k + 1] + d * (coefficients[k + 2] + d * coefficients[k + 3]));
    }

    private static double start(long node) {
        return Double.longBitsToDouble(node << SHIFT);
    }

    /** The logarithm of y with cdf(y) = u, by Newton's method on the two logarithms, which are nearly proportional. */
    private static double solve(double alpha, double beta, double logBeta, double u, double guess) {
        double logY = guess;
        for (int round = 0; round < 20; round++) {
            double y = StrictMath.exp(logY);
            double cdf = Beta.regularizedBeta(y, alpha, beta);
            double step = StrictMath.log(cdf / u) * cdf / (y * density(alpha, beta, logBeta, y));
            logY -= step;
            if (Math.abs(step) < 1e-9) {
                break;
            }
        }
        return logY;
    }

    private static double density(double alpha, double beta, double logBeta, double y) {
        return StrictMath.exp((alpha - 1) * StrictMath.log(y) + (beta - 1) * StrictMath.log1p(-y) - logBeta);
    }

    private void setCubic(long node, double h, double y0, double y1, double slope0, double slope1) {
        double secant = (y1 - y0) / h;
        int k = 4 * (int) (node - FIRST);
        coefficients[k] = y0;
        coefficients[k + 1] = slope0;
        coefficients[k + 2] = (3 * secant - 2 * slope0 - slope1) / h;
        coefficients[k + 3] = (slope0 + slope1 - 2 * secant) / (h * h);
    }
}
