package rar.simulation.kernel;

/** Some scenarios of a block in rising order, and the way between its rows and rows that hold theirs alone. */
public final class Selection {

    private final int[] which;
    private int count;
    private int size;

    public Selection(int capacity) {
        this.which = new int[capacity];
    }

    /** Turns to a block of {@code blockSize} scenarios and selects none of them. */
    public void clear(int blockSize) {
        size = blockSize;
        count = 0;
    }

    /** Selects scenario {@code i}, after all that are. */
    public void take(int i) {
        which[count++] = i;
    }

    public int count() {
        return count;
    }

    /** The scenario in place {@code j}. */
    public int get(int j) {
        return which[j];
    }

    /** {@code row} = theirs of {@code all}. */
    public void read(double[] row, double[] all) {
        if (count == size) {
            System.arraycopy(all, 0, row, 0, count);
            return;
        }
        for (int j = 0; j < count; j++) {
            row[j] = all[which[j]];
        }
    }

    /** {@code row} = theirs of {@code all}. */
    public void read(long[] row, long[] all) {
        for (int j = 0; j < count; j++) {
            row[j] = all[which[j]];
        }
    }

    /** {@code row -=} theirs of {@code all}. */
    public void subtractFrom(double[] row, double[] all) {
        for (int j = 0; j < count; j++) {
            row[j] -= all[which[j]];
        }
    }

    /** {@code all += x} for these. */
    public void add(double[] all, double[] x) {
        if (count == size) {
            Kernel.add(all, x, count);
            return;
        }
        for (int j = 0; j < count; j++) {
            all[which[j]] += x[j];
        }
    }

    /** {@code all -= x} for these. */
    public void subtract(double[] all, double[] x) {
        if (count == size) {
            Kernel.subtract(all, x, count);
            return;
        }
        for (int j = 0; j < count; j++) {
            all[which[j]] -= x[j];
        }
    }
}
