package rar.simulation.engine;

/** Numbers of the rows of a block that steps leave to each other: some last to the end, others are numbered anew each year. */
final class RowAllocator {

    private int lasting;
    private int taken;
    private int most;

    /** The number of a row that nobody else has. */
    int take() {
        taken++;
        most = Math.max(most, taken);
        return taken - 1;
    }

    /** All rows that have been taken last to the end. */
    void keepTaken() {
        lasting = taken;
    }

    /** The others may be taken anew. */
    void releaseOthers() {
        taken = lasting;
    }

    /** The most rows that have been in use at once. */
    int most() {
        return most;
    }
}
