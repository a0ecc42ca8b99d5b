package rar.simulation.distribution;

import org.apache.commons.math3.special.Erf;
import rar.simulation.sampling.NormalScores;

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
public final class StandardNormal {

    /** How far from ½ the central formula holds. */
    public static final double CENTRE = 0.425;

    /** Up to where √(−ln x) the formula of the near tail holds. */
    public static final double FAR = 5;

    private static final double CENTRE_SQUARED = 0.180625;
    /** Beyond so many deviations Φ is as there: still above 2⁻⁵³, so that it never leaves {@link UnitInterval}. */
    public static final double MOST = 8.2095;

    private static final double LN2 = 0.6931471805599453;
    private static final long MANTISSA = (1L << 52) - 1;
    private static final long ONE = 0x3ff0_0000_0000_0000L;
    private static final double SQRT_2 = Math.sqrt(2);

    private StandardNormal() {}

    /** Φ⁻¹(u), finite for 0 &lt; u &lt; 1. */
    public static double quantile(double u) {
        double fromMiddle = u - 0.5;
        return Math.abs(fromMiddle) <= CENTRE ? central(fromMiddle) : tail(u);
    }

    /**
     * The same bits as {@link #quantile} for the first n of {@code u}; {@code out} must be another array. With rows to
     * spare {@link NormalScores} is faster.
     */
    static void quantiles(double[] u, double[] out, int n) {
        // the central formula everywhere, as it vectorises; then right the 15 % of the tails
        centrals(u, out, n);
        for (int i = 0; i < n; i++) {
            if (Math.abs(u[i] - 0.5) > CENTRE) {
                out[i] = tail(u[i]);
            }
        }
    }

    /** {@code out[i]} = the quantile of u[i] by the formula that holds up to {@link #CENTRE} from the middle. */
    public static void centrals(double[] u, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = central(u[i] - 0.5);
        }
    }

    /** Φ(z), with an absolute error of about 10⁻¹⁵. */
    public static double cdf(double z) {
        return 0.5 * Erf.erfc(-z / SQRT_2);
    }

    /**
     * Φ(z) without a special function of a library, for each draw of a factor that depends on others, with an absolute
     * error below 10⁻¹⁴ (3·10⁻¹⁵ was the most at 23 000 places, against 30 digits): φ(z) times a rational function,
     * algorithm 5666 of J. F. Hart et al., "Computer Approximations" (1968), as G. West gives it ("Better approximations to
     * cumulative normal functions", Wilmott, May 2005). Beyond {@value #MOST} deviations it is as there, which is 10⁻¹⁶ from
     * 0 or 1.
     */
    public static double probability(double z) {
        double size = size(z);
        return above(z, exponential(size) * hart(size));
    }

    /** {@code out[i] = probability(z[i])} for 0 ≤ i &lt; n; {@code out} must be another array. */
    public static void probabilities(double[] z, double[] out, int n) {
        // three loops, each small enough for C2 to vectorise
        exponentials(z, out, n);
        harts(z, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = above(z[i], out[i]);
        }
    }

    /** A score that is no farther out than any uniform number's. */
    static double bounded(double z) {
        return Math.max(-MOST, Math.min(z, MOST));
    }

    private static void exponentials(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = exponential(size(z[i]));
        }
    }

    private static void harts(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] *= hart(size(z[i]));
        }
    }

    private static double size(double z) {
        return Math.min(Math.abs(z), MOST);
    }

    /** Φ(z) of 1 − Φ(|z|), without a branch: the ceiling is 1 above zero, else 0, so that the products are exact. */
    private static double above(double z, double upper) {
        double sign = Math.ceil(bounded(z) * 0.0625);
        return sign * (1 - upper) + (1 - sign) * upper;
    }

    /**
     * e^-size²/2 as the 64th power of the Taylor polynomial of degree 10 of the 64th part of the exponent: what it omits
     * is below 10⁻¹⁷ of 1, and squaring six times leaves a relative error of about 10⁻¹⁴.
     */
    private static double exponential(double size) {
        double x = size * size * (-1.0 / 128);
        double sum = x * (1.0 / 3_628_800) + 1.0 / 362_880;
        sum = sum * x + 1.0 / 40_320;
        sum = sum * x + 1.0 / 5_040;
        sum = sum * x + 1.0 / 720;
        sum = sum * x + 1.0 / 120;
        sum = sum * x + 1.0 / 24;
        sum = sum * x + 1.0 / 6;
        sum = sum * x + 0.5;
        sum = sum * x + 1;
        sum = sum * x + 1;
        double square = sum * sum;
        square *= square;
        square *= square;
        square *= square;
        square *= square;
        return square * square;
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
        long bits = Double.doubleToRawLongBits(Math.min(u, 1 - u));
        double r = rootOfLog(exponent(bits), mantissa(bits));
        return Math.copySign(r <= FAR ? nearTail(r) : farTail(r), u - 0.5);
    }

    /** The exponent of a normal number's bits, with a half. */
    public static double exponent(long bits) {
        return (double) (bits >>> 52) - 1022.5;
    }

    /** The mantissa of a positive normal number's bits, from 1 to 2. */
    public static double mantissa(long bits) {
        return Double.longBitsToDouble(ONE | (bits & MANTISSA));
    }

    /**
     * √(−ln x) of an x far below 1, its logarithm with a relative error of about 3·10⁻¹⁶: (e + ½) ln 2 + 2 artanh s with
     * s = (m − √2) / (m + √2), whose series is cut after s²¹.
     */
    public static double rootOfLog(double exponent, double mantissa) {
        double s = (mantissa - SQRT_2) / (mantissa + SQRT_2);
        double t = s * s;
        double sum = t * (2.0 / 21) + 2.0 / 19;
        sum = sum * t + 2.0 / 17;
        sum = sum * t + 2.0 / 15;
        sum = sum * t + 2.0 / 13;
        sum = sum * t + 2.0 / 11;
        sum = sum * t + 2.0 / 9;
        sum = sum * t + 2.0 / 7;
        sum = sum * t + 2.0 / 5;
        sum = sum * t + 2.0 / 3;
        sum = sum * t + 2;
        return Math.sqrt(-(exponent * LN2 + s * sum));
    }

    /** The size from 0.075 to about 1.4·10⁻¹¹ from the end, {@code root} up to {@link #FAR}. */
    public static double nearTail(double root) {
        double r = root - 1.6;
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

    /** The quantile far out in a tail, by the root of -2 times the logarithm of the tail's probability. */
    public static double farTail(double root) {
        double r = root - FAR;
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
