package rar.simulation.kernel;

/**
 * The arithmetic of shares by largest remainder: loops over the scenarios of a block, one array element a scenario; see
 * {@link Kernel} on exactness and on what is vectorised.
 *
 * <p>Weights, their sums and remainders are whole numbers under 2⁵², units under 2⁵¹, each exact in a {@code double}.
 */
public final class RemainderKernel {

    private RemainderKernel() {}

    /** {@code greatest = max(greatest, x)}. */
    public static void raise(double[] greatest, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            greatest[i] = Math.max(greatest[i], x[i]);
        }
    }

    /** {@code row = weight · grown / greatest}, rounded to a whole number. */
    public static void weigh(double[] row, double weight, double[] grown, double[] greatest, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = Math.rint(weight * (grown[i] / greatest[i]));
        }
    }

    /** {@code row = row + whole · part / sum}. */
    public static void addShare(double[] row, double whole, double[] part, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += whole * (part[i] / sum[i]);
        }
    }

    /** {@code row = row · scale}, rounded to a whole number. */
    public static void scaleToWhole(double[] row, double scale, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = Math.rint(row[i] * scale);
        }
    }

    /** {@code found = 1} where {@code x < greatest}. */
    public static void noteLess(double[] found, double[] x, double[] greatest, int n) {
        for (int i = 0; i < n; i++) {
            found[i] = x[i] < greatest[i] ? 1 : found[i];
        }
    }

    /** {@code row = value} but where {@code found} is 1. */
    public static void keepWhere(double[] row, double value, double[] found, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = found[i] == 1 ? row[i] : value;
        }
    }

    /** {@code row = units / sum}. */
    static void perWeight(double[] row, double units, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = units / sum[i];
        }
    }

    /** {@code whole} = the whole units of a quota, or one more or less, as two roundings leave it. */
    static void estimate(double[] whole, double[] weight, double[] perWeight, int n) {
        for (int i = 0; i < n; i++) {
            whole[i] = Math.floor(weight[i] * perWeight[i]);
        }
    }

    /** {@code rest = units · weight - whole · sum}, exact though the products are not: what they lose is added again. */
    static void remainder(double[] rest, double units, double[] weight, double[] whole, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            double product = units * weight[i];
            rest[i] = Math.fma(-whole[i], sum[i], product) + Math.fma(units, weight[i], -product);
        }
    }

    /** Moves a unit between {@code whole} and {@code rest} where the estimate was one off. */
    static void correct(double[] whole, double[] rest, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            double over = rest[i] - sum[i];
            // 1 where rest is sum or more, -1 where it is negative: |x + 1| - |x| is 1 from 0 on, else -1
            double off = 0.5 * (Math.abs(over + 1) - Math.abs(over) + Math.abs(rest[i] + 1) - Math.abs(rest[i]));
            whole[i] += off;
            rest[i] -= off * sum[i];
        }
    }

    /** The greater of each two into {@code x}, the lesser into {@code y}. */
    static void order(double[] x, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            double sum = x[i] + y[i];
            double lesser = 0.5 * (sum - Math.abs(x[i] - y[i]));
            x[i] = sum - lesser;
            y[i] = lesser;
        }
    }

    /** A unit from {@code left} to {@code whole} where {@code rest} is more than {@code cut}. */
    static void awardAbove(double[] whole, double[] left, double[] rest, double[] cut, int n) {
        for (int i = 0; i < n; i++) {
            double under = cut[i] - rest[i];
            double unit = 0.5 - 0.5 * (Math.abs(under + 1) - Math.abs(under));
            whole[i] += unit;
            left[i] -= unit;
        }
    }

    /** A unit from {@code left}, as long as there are any, to {@code whole} where {@code rest} is {@code cut}. */
    static void awardTied(double[] whole, double[] left, double[] rest, double[] cut, int n) {
        for (int i = 0; i < n; i++) {
            double gap = Math.abs(cut[i] - rest[i]);
            // twice the units left where the gap is 0, else 0
            double twice = left[i] * (1 - gap + Math.abs(gap - 1));
            double unit = 0.25 * (twice + 2 - Math.abs(twice - 2));
            whole[i] += unit;
            left[i] -= unit;
        }
    }

    /**
     * {@code row} = how many of the öre from {@code before} to {@code upTo} fall to an instalment when all are dealt out one
     * after the other. The half in {@code shift} keeps the products by the reciprocal on their side of a whole number:
     * under 2⁵¹ öre they err by less than half an instalment's part of an öre.
     */
    public static void deal(double[] row, double[] before, double[] upTo, double shift, double perInstalment, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = Math.floor((upTo[i] + shift) * perInstalment) - Math.floor((before[i] + shift) * perInstalment);
        }
    }
}
