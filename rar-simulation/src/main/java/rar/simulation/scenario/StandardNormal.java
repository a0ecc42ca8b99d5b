package rar.simulation.scenario;

import org.apache.commons.math3.special.Erf;

/**
 * The normal distribution with mean 0 and standard deviation 1.
 *
 * <p>The quantile is algorithm AS 241, routine PPND16 (M. J. Wichura, "The Percentage Points of the Normal
 * Distribution", Applied Statistics 37, 1988, pp. 477–484): rational functions of degree 7 on three ranges, relative
 * error about 10⁻¹⁶ beside the rounding of its some thirty operations. It rises with u up to that rounding: a
 * neighbouring greater u may give a value smaller by a few units in the last place.
 */
// the coefficients have the digits of the paper, so that they can be compared with it
@SuppressWarnings("FloatingPointLiteralPrecision")
final class StandardNormal {

    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double LOG2_E = 1.4426950408889634;
    /** The high 32 bits of ln 2, so that a product with a small whole number is exact, and the rest of it. */
    private static final double LN2_HIGH = 0x1.62e42fee00000p-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final long EXPONENT_BIAS = 1023;
    private static final int FRACTION_BITS = 52;
    private static final double HART_ENDS = 7.07106781186547;
    private static final double ROOT_OF_TWO_PI = 2.5066282746310002;
    private static final double SQRT_2 = Math.sqrt(2);

    private StandardNormal() {}

    /** Φ⁻¹(u), finite for 0 &lt; u &lt; 1. */
    static double quantile(double u) {
        double fromMiddle = u - 0.5;
        return Math.abs(fromMiddle) <= CENTRE ? central(fromMiddle) : tail(u);
    }

    /** The same bits as {@link #quantile} for the first n of {@code u}; {@code out} must be another array. */
    static void quantiles(double[] u, double[] out, int n) {
        // the central formula everywhere, as it vectorises; then right the 15 % of the tails
        for (int i = 0; i < n; i++) {
            out[i] = central(u[i] - 0.5);
        }
        for (int i = 0; i < n; i++) {
            if (Math.abs(u[i] - 0.5) > CENTRE) {
                out[i] = tail(u[i]);
            }
        }
    }

    /** Φ(z), with an absolute error of about 10⁻¹⁵. */
    static double cdf(double z) {
        return 0.5 * Erf.erfc(-z / SQRT_2);
    }

    /**
     * Φ(z) without a special function of a library, for each draw of a factor that depends on others: algorithm 5666 of
     * J. F. Hart et al., "Computer Approximations" (1968), as G. West gives it ("Better approximations to cumulative
     * normal functions", Wilmott, May 2005), absolute error below 10⁻¹⁴; 0 or 1 beyond 37 deviations.
     */
    static double probability(double z) {
        double size = Math.abs(z);
        if (size > 37) {
            return z < 0 ? 0 : 1;
        }
        double density = exponentialOfMinus(size * size / 2);
        double upper = size < HART_ENDS ? density * hart(size) : density / fraction(size);
        return z < 0 ? upper : 1 - upper;
    }

    /** {@code out[i] = probability(z[i])} for 0 ≤ i &lt; n. */
    static void probabilities(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = probability(z[i]);
        }
    }

    /**
     * e^-t for t from 0 to 700, with a relative error of about 10⁻¹⁵, in a third of the time of {@code StrictMath.exp}:
     * 2^-k times the Taylor polynomial of degree 13 of what is left, at most ln 2 / 2, where it errs by 4·10⁻¹⁸.
     */
    private static double exponentialOfMinus(double t) {
        double k = Math.rint(t * LOG2_E);
        double rest = (k * LN2_HIGH - t) + k * LN2_LOW;
        double sum = 1.0 / 6_227_020_800.0;
        sum = sum * rest + 1.0 / 479_001_600.0;
        sum = sum * rest + 1.0 / 39_916_800.0;
        sum = sum * rest + 1.0 / 3_628_800.0;
        sum = sum * rest + 1.0 / 362_880.0;
        sum = sum * rest + 1.0 / 40_320.0;
        sum = sum * rest + 1.0 / 5_040.0;
        sum = sum * rest + 1.0 / 720.0;
        sum = sum * rest + 1.0 / 120.0;
        sum = sum * rest + 1.0 / 24.0;
        sum = sum * rest + 1.0 / 6.0;
        sum = sum * rest + 0.5;
        sum = sum * rest + 1;
        sum = sum * rest + 1;
        return sum * Double.longBitsToDouble((EXPONENT_BIAS - (long) k) << FRACTION_BITS);
    }

    private static double hart(double size) {
        return polynomial(
                        size,
                        0,
                        3.52624965998911e-2,
                        7.00383064443688e-1,
                        6.37396220353165,
                        3.3912866078383e1,
                        1.12079291497871e2,
                        2.21213596169931e2,
                        2.20206867912376e2)
                / polynomial(
                        size,
                        8.83883476483184e-2,
                        1.75566716318264,
                        1.6064177579207e1,
                        8.67807322029461e1,
                        2.96564248779674e2,
                        6.37333633378831e2,
                        7.93826512519948e2,
                        4.40413735824752e2);
    }

    /** The continued fraction of Mills' ratio, inverted, times √(2π). */
    private static double fraction(double size) {
        return (size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))))) * ROOT_OF_TWO_PI;
    }

    private static double central(double q) {
        double r = CENTRE_SQUARED - q * q;
        return q
                * polynomial(
                        r,
                        2.5090809287301226727e3,
                        3.3430575583588128105e4,
                        6.7265770927008700853e4,
                        4.5921953931549871457e4,
                        1.3731693765509461125e4,
                        1.9715909503065514427e3,
                        1.3314166789178437745e2,
                        3.3871328727963666080)
                / polynomial(
                        r,
                        5.2264952788528545610e3,
                        2.8729085735721942674e4,
                        3.9307895800092710610e4,
                        2.1213794301586595867e4,
                        5.3941960214247511077e3,
                        6.8718700749205790830e2,
                        4.2313330701600911252e1,
                        1);
    }

    private static double tail(double u) {
        double r = Math.sqrt(-StrictMath.log(Math.min(u, 1 - u)));
        double size = r <= 5 ? nearTail(r - 1.6) : farTail(r - 5);
        return u < 0.5 ? -size : size;
    }

    /** From 0.075 to about 1.4·10⁻¹¹ from the end. */
    private static double nearTail(double r) {
        return polynomial(
                        r,
                        7.74545014278341407640e-4,
                        2.27238449892691845833e-2,
                        2.41780725177450611770e-1,
                        1.27045825245236838258,
                        3.64784832476320460504,
                        5.76949722146069140550,
                        4.63033784615654529590,
                        1.42343711074968357734)
                / polynomial(
                        r,
                        1.05075007164441684324e-9,
                        5.47593808499534494600e-4,
                        1.51986665636164571966e-2,
                        1.48103976427480074590e-1,
                        6.89767334985100004550e-1,
                        1.67638483018380384940,
                        2.05319162663775882187,
                        1);
    }

    private static double farTail(double r) {
        return polynomial(
                        r,
                        2.01033439929228813265e-7,
                        2.71155556874348757815e-5,
                        1.24266094738807843860e-3,
                        2.65321895265761230930e-2,
                        2.96560571828504891230e-1,
                        1.78482653991729133580,
                        5.46378491116411436990,
                        6.65790464350110377720)
                / polynomial(
                        r,
                        2.04426310338993978564e-15,
                        1.42151175831644588870e-7,
                        1.84631831751005468180e-5,
                        7.86869131145613259100e-4,
                        1.48753612908506148525e-2,
                        1.36929880922735805310e-1,
                        5.99832206555887937690e-1,
                        1);
    }

    private static double polynomial(
            double r, double c7, double c6, double c5, double c4, double c3, double c2, double c1, double c0) {
        double sum = c7 * r + c6;
        sum = sum * r + c5;
        sum = sum * r + c4;
        sum = sum * r + c3;
        sum = sum * r + c2;
        sum = sum * r + c1;
        return sum * r + c0;
    }
}
