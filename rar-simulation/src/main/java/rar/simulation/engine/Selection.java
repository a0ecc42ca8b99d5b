package rar.simulation.engine;

/** Some scenarios of a block in rising order, and the way between its rows and rows that hold theirs alone. */
final class Selection {

    private final int[] which;
    private int count;
    private int size;

    Selection(int capacity) {
        this.which = new int[capacity];
    }

    /** Turns to a block of {@code blockSize} scenarios and selects none of them. */
    void clear(int blockSize) {
        size = blockSize;
        count = 0;
    }

    /** Selects scenario {@code i}, after all that are. */
    void take(int i) {
        which[count++] = i;
    }

    int count() {
        return count;
    }

    /** The scenario in place {@code j}. */
    int get(int j) {
        return which[j];
    }

    /** {@code row} = theirs of {@code all}. */
    void read(double[] row, double[] all) {
        if (count == size) {
            System.arraycopy(all, 0, row, 0, count);
            return;
        }
        for (int j = 0; j < count; j++) {
            row[j] = all[which[j]];
        }
    }

    /** {@code row} = theirs of {@code all}. */
    void read(long[] row, long[] all) {
        for (int j = 0; j < count; j++) {
            row[j] = all[which[j]];
        }
    }

    /** {@code row -=} theirs of {@code all}. */
    void subtractFrom(double[] row, double[] all) {
        for (int j = 0; j < count; j++) {
            row[j] -= all[which[j]];
        }
    }

    /** {@code all += x} for these. */
    void add(double[] all, double[] x) {
        if (count == size) {
            Kernel.add(all, x, count);
            return;
        }
        for (int j = 0; j < count; j++) {
            all[which[j]] += x[j];
        }
    }

    /** {@code all -= x} for these. */
    void subtract(double[] all, double[] x) {
        if (count == size) {
            Kernel.subtract(all, x, count);
            return;
        }
        for (int j = 0; j < count; j++) {
            all[which[j]] -= x[j];
        }
    }
}
