package rar.simulation.kernel;

/** Numbers of the rows of a block that steps leave to each other: some last to the end, others are numbered anew each year. */
public final class RowAllocator {

    private int lasting;
    private int taken;
    private int most;

    /** The number of a row that nobody else has. */
    public int take() {
        taken++;
        most = Math.max(most, taken);
        return taken - 1;
    }

    /** All rows that have been taken last to the end. */
    public void keepTaken() {
        lasting = taken;
    }

    /** The others may be taken anew. */
    public void releaseOthers() {
        taken = lasting;
    }

    /** The most rows that have been in use at once. */
    public int most() {
        return most;
    }
}
