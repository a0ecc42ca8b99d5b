package rar.simulation.engine;

import java.util.Arrays;

/**
 * The arithmetic of the projection: loops over the scenarios of a block, one array element a scenario.
 *
 * <p><b>Exactness.</b> Every amount is a whole number of öre held in a {@code double}, exact because the projection
 * bounds all flows well below 2⁵³; every product with a factor is rounded to a whole öre at once, by
 * {@link Math#rint}. Indicators are 0.0 or 1.0, so a product with one is exact. No result depends on which scenarios
 * share a block: an element is computed from the same elements of other rows only.
 *
 * <p><b>Vectorisation.</b> C2 on JDK 17 turns these loops into SIMD code as long as each is a method of its own with a
 * small body over few arrays, without branches, selects, casts or {@code Math.min}; comparisons are therefore written
 * with {@link Math#abs} and halving, which is exact for whole numbers below 2⁵².
 */
final class Kernel {

    private Kernel() {}

    /** {@code row = value}. */
    static void fill(double[] row, double value, int n) {
        Arrays.fill(row, 0, n, value);
    }

    /** {@code row += x}. */
    static void add(double[] row, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += x[i];
        }
    }

    /** {@code row -= x}. */
    static void subtract(double[] row, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] -= x[i];
        }
    }

    /** {@code row += value}. */
    static void addConstant(double[] row, double value, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += value;
        }
    }

    /** {@code row += x · indicator}. */
    static void addWhere(double[] row, double[] x, double[] indicator, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += x[i] * indicator[i];
        }
    }

    /** {@code row += (to - from) · indicator}: a level that changes where the indicator is 1. */
    static void stepWhere(double[] row, double[] to, double[] from, double[] indicator, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += (to[i] - from[i]) * indicator[i];
        }
    }

    /** {@code row *= factor}. */
    static void multiply(double[] row, double[] factor, int n) {
        for (int i = 0; i < n; i++) {
            row[i] *= factor[i];
        }
    }

    /** {@code row *= 1 - cut}. */
    static void multiplyByRest(double[] row, double[] cut, int n) {
        for (int i = 0; i < n; i++) {
            row[i] *= 1 - cut[i];
        }
    }

    /** {@code row *= 1 + growth}. */
    static void multiplyByGrowth(double[] row, double[] growth, int n) {
        for (int i = 0; i < n; i++) {
            row[i] *= 1 + growth[i];
        }
    }

    /** {@code row = amount · factor}, rounded to whole öre. */
    static void scaled(double[] row, double amount, double[] factor, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = Math.rint(amount * factor[i]);
        }
    }

    /** {@code row = 1} where {@code months} is {@code month}, else 0; for whole numbers. */
    static void indicate(double[] row, double[] months, double month, int n) {
        for (int i = 0; i < n; i++) {
            double t = 1 - Math.abs(months[i] - month);
            row[i] = 0.5 * (t + Math.abs(t));
        }
    }

    /** {@code scale = min(1, contributions / threshold)}. */
    static void reservation(double[] scale, double[] contributions, double threshold, int n) {
        for (int i = 0; i < n; i++) {
            scale[i] = Math.min(1.0, contributions[i] / threshold);
        }
    }

    /** {@code flow = before + flow - level}: a month's flow becomes its closing cash. */
    static void advance(double[] flow, double[] before, double[] level, int n) {
        for (int i = 0; i < n; i++) {
            flow[i] = before[i] + flow[i] - level[i];
        }
    }

    /** {@code cash -= level · scale}, rounded to whole öre. */
    static void payScaled(double[] cash, double[] level, double[] scale, int n) {
        for (int i = 0; i < n; i++) {
            cash[i] -= Math.rint(level[i] * scale[i]);
        }
    }

    /** {@code lowest = min(lowest, cash)}, for whole numbers below 2⁵². */
    static void lower(double[] lowest, double[] cash, int n) {
        for (int i = 0; i < n; i++) {
            lowest[i] = 0.5 * (lowest[i] + cash[i] - Math.abs(lowest[i] - cash[i]));
        }
    }

    /** {@code row += max(0, amount - paid) · indicator}, for whole numbers below 2⁵². */
    static void addRestWhere(double[] row, double amount, double[] paid, double[] indicator, int n) {
        for (int i = 0; i < n; i++) {
            double rest = amount - paid[i];
            row[i] += 0.5 * (rest + Math.abs(rest)) * indicator[i];
        }
    }

    /** {@code row += count · x}. */
    static void addTimes(double[] row, double count, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += count * x[i];
        }
    }
}
