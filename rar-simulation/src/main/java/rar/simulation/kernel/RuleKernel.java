package rar.simulation.kernel;

/**
 * The arithmetic of decisions: loops over the scenarios in which a grant comes up, one array element a scenario; see
 * {@link Kernel} on exactness and on what is vectorised.
 */
public final class RuleKernel {

    private static final long BITS_OF_1 = Double.doubleToRawLongBits(1);

    private RuleKernel() {}

    /** {@code row = x + y}. */
    public static void sum(double[] row, double[] x, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = x[i] + y[i];
        }
    }

    /** {@code row /= x}. */
    public static void divide(double[] row, double x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] /= x;
        }
    }

    /** {@code row += amount · factor - amount}, the product rounded to whole öre. */
    public static void addGrowth(double[] row, double amount, double[] factor, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += Math.rint(amount * factor[i]) - amount;
        }
    }

    /** {@code row = part · amount}, rounded to whole öre. */
    public static void part(double[] row, double part, double[] amount, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = Math.rint(amount[i] * part);
        }
    }

    /** {@code row} = what the first t of so many even parts of {@code amount} come to, the larger parts first. */
    public static void evenParts(double[] row, double t, double parts, double[] amount, int n) {
        for (int i = 0; i < n; i++) {
            double each = Math.floor(amount[i] / parts);
            double larger = amount[i] - each * parts;
            row[i] = each * t + 0.5 * (t + larger - Math.abs(t - larger));
        }
    }

    /** {@code least = min(least, x - y)}, for whole numbers. */
    public static void lowerTo(double[] least, double[] x, double y, int n) {
        for (int i = 0; i < n; i++) {
            double other = x[i] - y;
            least[i] = 0.5 * (least[i] + other - Math.abs(least[i] - other));
        }
    }

    /** {@code greatest = max(greatest, x)}, for whole numbers. */
    public static void raise(double[] greatest, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            greatest[i] = 0.5 * (greatest[i] + x[i] + Math.abs(greatest[i] - x[i]));
        }
    }

    /** {@code indicator = 0} where a whole number {@code x} is negative. */
    public static void clearNegative(double[] indicator, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            // the half keeps the quotient away from 0/0
            indicator[i] *= 0.5 + 0.5 * (x[i] + 0.5) / Math.abs(x[i] + 0.5);
        }
    }

    /** {@code row = 0} where {@code end} is {@code month} or less, both whole numbers. */
    public static void clearFrom(double[] row, double[] end, double month, int n) {
        for (int i = 0; i < n; i++) {
            double left = end[i] - month - 0.5;
            row[i] *= 0.5 + 0.5 * left / Math.abs(left);
        }
    }

    /** {@code row = max(0, amount - paid)} where {@code end} is beyond {@code month}, else 0; all whole numbers. */
    public static void unpaidBeyond(double[] row, double[] amount, double[] paid, double[] end, double month, int n) {
        for (int i = 0; i < n; i++) {
            double rest = amount[i] - paid[i];
            double left = end[i] - month - 0.5;
            row[i] = 0.5 * (rest + Math.abs(rest)) * (0.5 + 0.5 * left / Math.abs(left));
        }
    }

    /** {@code row = (x - y) · share}, rounded to whole öre. */
    public static void shareOfDifference(double[] row, double[] x, double[] y, double[] share, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = Math.rint((x[i] - y[i]) * share[i]);
        }
    }

    /** {@code row = row · factor}, rounded to whole öre. */
    public static void scale(double[] row, double[] factor, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = Math.rint(row[i] * factor[i]);
        }
    }

    /** {@code row} = element i of the row {@code t - delay} of {@code rows}, row 0 where that is none. Not vectorised. */
    public static void delayed(double[] row, double[] rows, int stride, long t, long[] delay, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = rows[(int) Math.max(0, t - delay[i]) * stride + i];
        }
    }

    /** {@code bits} = those of 1.0 where {@code months} is {@code least} or more, else none. */
    static void indicateFrom(long[] bits, long[] months, long least, int n) {
        for (int i = 0; i < n; i++) {
            bits[i] = ~((months[i] - least) >> 63) & BITS_OF_1;
        }
    }

    /** {@code row += x · indicator}. */
    static void addWhere(double[] row, double[] x, double[] indicator, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += x[i] * indicator[i];
        }
    }
}
