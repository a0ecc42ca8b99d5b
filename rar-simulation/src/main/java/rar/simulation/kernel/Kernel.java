package rar.simulation.kernel;

import java.util.Arrays;

/**
 * The arithmetic of the projection: loops over the scenarios of a block, one array element a scenario.
 *
 * <p><b>Exactness.</b> Every amount is a whole number of öre held in a {@code double}, exact because a
 * program is compiled only where all that a scenario adds up stays under 2⁵¹, and what is computed on the way, at most four times that, under 2⁵³;
 * every product with a factor is rounded to a whole öre at once, by {@link Math#rint}. Indicators are 0.0 or 1.0, so a
 * product with one is exact. No result depends on which scenarios share a block: an element is computed from the same
 * elements of other rows only.
 *
 * <p><b>Vectorisation.</b> C2 on JDK 17 turns these loops into SIMD code as long as each is a method of its own with a
 * small body over few arrays, of about 29 nodes of its graph at most, without branches, selects or casts. {@code
 * Math.min} takes several times as long as a sum, so the comparisons that are made every month are written with {@link
 * Math#abs} and halving, exact for whole numbers.
 */
public final class Kernel {

    /**
     * A sum with it is rounded to a whole number, whose bits are the last ones of the sum; and where its own bits are
     * counted on from by whole numbers, they stay those of the sum.
     */
    public static final double OFFSET = 0x1.8p52;

    private static final long BITS_OF_OFFSET = Double.doubleToRawLongBits(OFFSET);

    private Kernel() {}

    /** {@code row = value}. */
    public static void fill(double[] row, double value, int n) {
        Arrays.fill(row, 0, n, value);
    }

    /** {@code rows[start…] = value}. */
    public static void fill(double[] rows, int start, double value, int n) {
        Arrays.fill(rows, start, start + n, value);
    }

    /** {@code row += x}. */
    public static void add(double[] row, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += x[i];
        }
    }

    /** {@code row += times · x}. */
    public static void addTimes(double[] row, double[] x, double times, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += times * x[i];
        }
    }

    /** {@code row -= x}. */
    public static void subtract(double[] row, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] -= x[i];
        }
    }

    /** {@code row *= factor}. */
    static void multiply(double[] row, double[] factor, int n) {
        for (int i = 0; i < n; i++) {
            row[i] *= factor[i];
        }
    }

    /** {@code row *= 1 - cut}. */
    public static void multiplyByRest(double[] row, double[] cut, int n) {
        for (int i = 0; i < n; i++) {
            row[i] *= 1 - cut[i];
        }
    }

    /** {@code row *= 1 + growth}. */
    public static void multiplyByGrowth(double[] row, double[] growth, int n) {
        for (int i = 0; i < n; i++) {
            row[i] *= 1 + growth[i];
        }
    }

    /** {@code row = amount · factor}, rounded to whole öre. */
    public static void scaled(double[] row, double amount, double[] factor, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = Math.rint(amount * factor[i]);
        }
    }

    /** {@code scale = min(1, contributions / threshold)}. */
    public static void reservation(double[] scale, double[] contributions, double threshold, int n) {
        for (int i = 0; i < n; i++) {
            scale[i] = Math.min(1.0, contributions[i] / threshold);
        }
    }

    /** {@code lowest = min(lowest, cash)}, for whole numbers. */
    public static void lower(double[] lowest, double[] cash, int n) {
        for (int i = 0; i < n; i++) {
            lowest[i] = 0.5 * (lowest[i] + cash[i] - Math.abs(lowest[i] - cash[i]));
        }
    }

    /** {@code row = x - y}. */
    public static void difference(double[] row, double[] x, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = x[i] - y[i];
        }
    }

    /** {@code row += x}. */
    public static void add(long[] row, long[] x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += x[i];
        }
    }

    /** {@code bits} = those of the offset, to be counted on from. */
    public static void fillBitsOfZero(long[] bits, int n) {
        Arrays.fill(bits, 0, n, BITS_OF_OFFSET);
    }

    /** {@code bits += x} where {@code months} is {@code month}. */
    public static void addBitsWhere(long[] bits, long x, long[] months, long month, int n) {
        for (int i = 0; i < n; i++) {
            bits[i] += x & (((months[i] ^ month) - 1) >> 63);
        }
    }

    /**
     * {@code bits += x} where {@code months} is {@code month}, with x as bits that are counted on from those of the offset.
     */
    public static void addBitsWhere(long[] bits, long[] x, long[] months, long month, int n) {
        for (int i = 0; i < n; i++) {
            bits[i] += (x[i] - BITS_OF_OFFSET) & (((months[i] ^ month) - 1) >> 63);
        }
    }

    /** {@code row += offset}, for whole numbers to be counted on from it. */
    public static void addOffset(double[] row, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += OFFSET;
        }
    }

    /** {@code from -= x - offset} and {@code to += x - offset}. */
    public static void move(double[] from, double[] to, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            double moved = x[i] - OFFSET;
            from[i] -= moved;
            to[i] += moved;
        }
    }

    /** {@code row += x - offset}. */
    static void addBeyondOffset(double[] row, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += x[i] - OFFSET;
        }
    }

    /** {@code bits} = those of the offset and {@code whole} beyond it, for whole numbers from 0 to 2⁵¹. */
    public static void beyondOffset(long[] bits, long[] whole, int n) {
        for (int i = 0; i < n; i++) {
            bits[i] = whole[i] | BITS_OF_OFFSET;
        }
    }

    /** {@code row -= x}. */
    public static void subtract(double[] row, double x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] -= x;
        }
    }

    /** Where in rows of {@code stride} elements the element lies that is {@code months} rows below element i. */
    public static void places(long[] places, long[] months, long[] indexes, long stride, int n) {
        for (int i = 0; i < n; i++) {
            places[i] = months[i] * stride + indexes[i];
        }
    }

    /**
     * {@code rows[start + places] += after · factor - before · factor}, each rounded to whole öre: the change of a monthly
     * payout, into the row of each element's own month. Not vectorised, and one pass all the same, as the arithmetic takes
     * no longer than the stores.
     */
    public static void changeAt(
            double[] rows, int start, long[] places, double before, double after, double[] factor, int n) {
        if (before == 0 || after == 0) {
            addAt(rows, start, places, after - before, factor, n);
            return;
        }
        for (int i = 0; i < n; i++) {
            rows[start + (int) places[i]] += Math.rint(after * factor[i]) - Math.rint(before * factor[i]);
        }
    }

    private static void addAt(double[] rows, int start, long[] places, double amount, double[] factor, int n) {
        for (int i = 0; i < n; i++) {
            rows[start + (int) places[i]] += Math.rint(amount * factor[i]);
        }
    }

    /**
     * {@code places} = the bins of {@code amounts} as the last bits of doubles, for bins so wide that {@code perBin} is a
     * power of two, of which {@code middle} is the middle of the amounts of the first.
     */
    public static void places(double[] places, double[] amounts, double middle, double perBin, int n) {
        for (int i = 0; i < n; i++) {
            places[i] = (amounts[i] - middle) * perBin + OFFSET;
        }
    }

    /** {@code row += 2 · max(0, |x - middle| - reach)}. */
    public static void addBeyond(double[] row, double[] x, double middle, double reach, int n) {
        for (int i = 0; i < n; i++) {
            double beyond = Math.abs(x[i] - middle) - reach;
            row[i] += beyond + Math.abs(beyond);
        }
    }

    /** {@code row +=} the same change times {@code max(0, end - months)}: what it comes to by month {@code end}. */
    public static void addUntil(
            double[] row, double before, double after, double[] factor, double[] months, double end, int n) {
        for (int i = 0; i < n; i++) {
            double left = end - months[i];
            double change = Math.rint(after * factor[i]) - Math.rint(before * factor[i]);
            row[i] += change * 0.5 * (left + Math.abs(left));
        }
    }

    /** {@code row += max(0, amount - paid)} where {@code months} is {@code least} or more, for whole numbers. */
    public static void addUnpaid(double[] row, double amount, double[] paid, double[] months, double least, int n) {
        for (int i = 0; i < n; i++) {
            double rest = amount - paid[i];
            double late = months[i] - least;
            // 1 from least on: the half-step keeps the quotient away from 0/0
            double indicator = 0.5 + 0.5 * (late + 0.5) / Math.abs(late + 0.5);
            row[i] += 0.5 * (rest + Math.abs(rest)) * indicator;
        }
    }

    /**
     * {@code row = rows[start…]}, and {@code rows[start…] = value} in its place; not in one loop with what is done to the
     * row, as a loop over elements from a place on would not be vectorised.
     */
    public static void take(double[] row, double[] rows, int start, double value, int n) {
        System.arraycopy(rows, start, row, 0, n);
        Arrays.fill(rows, start, start + n, value);
    }

    /** {@code flow += before - cost - due}: a month's flow becomes its closing cash. */
    public static void pay(double[] flow, double[] before, double[] cost, double[] due, int n) {
        for (int i = 0; i < n; i++) {
            flow[i] += before[i] - cost[i] - due[i];
        }
    }

    /** The same with {@code due · scale}, rounded to whole öre, for {@code due}. */
    public static void payScaled(double[] flow, double[] before, double[] cost, double[] due, double[] scale, int n) {
        for (int i = 0; i < n; i++) {
            flow[i] += before[i] - cost[i] - Math.rint(due[i] * scale[i]);
        }
    }

    /** {@code row += due · scale}, rounded to whole öre. */
    public static void addScaled(double[] row, double[] due, double[] scale, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += Math.rint(due[i] * scale[i]);
        }
    }

    /** {@code row += base - x} where that is more than nothing. */
    public static void addShortfall(double[] row, double base, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            row[i] += Math.max(0, base - x[i]);
        }
    }

    /**
     * {@code due += change}, and {@code cash = flow + before - cost - due}: a month's closing cash from a flow that is the
     * same in all scenarios.
     */
    public static void payFrom(
            double[] cash, double flow, double[] before, double[] cost, double[] due, double[] change, int n) {
        for (int i = 0; i < n; i++) {
            double level = due[i] + change[i];
            due[i] = level;
            cash[i] = flow + before[i] - cost[i] - level;
        }
    }

    /** The same with {@code due · scale}, rounded to whole öre, for {@code due}. */
    public static void payScaledFrom(
            double[] cash,
            double flow,
            double[] before,
            double[] cost,
            double[] due,
            double[] change,
            double[] scale,
            int n) {
        for (int i = 0; i < n; i++) {
            double level = due[i] + change[i];
            due[i] = level;
            cash[i] = flow + before[i] - cost[i] - Math.rint(level * scale[i]);
        }
    }
}
