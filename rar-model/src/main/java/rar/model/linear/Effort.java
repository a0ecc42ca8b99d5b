package rar.model.linear;

/**
 * The work that a search may do before it gives up, counted in comparisons of sets. Not time: a clock would make the
 * answer depend on the machine.
 */
public final class Effort {

    private long left;

    /** So many comparisons; fifty million take about two seconds of a core. */
    public Effort(long comparisons) {
        this.left = comparisons;
    }

    /** Counts the work of looking at so many sets once beside one another. */
    void lookAt(int sets) {
        left -= (long) sets * sets;
    }

    /** Whether nothing of it is left. */
    public boolean isSpent() {
        return left < 0;
    }
}
