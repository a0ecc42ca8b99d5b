package rar.simulation.outcome;

/**
 * Something counted that can be written down and read again, so that a run can be cut over machines.
 *
 * @param <T> its own type
 */
public interface Recorded<T extends Recorded<T>> {

    /** Everything counted so far. */
    Counts counts();

    /**
     * What was written down of the same analysis of the same simulation.
     *
     * @throws IllegalArgumentException if it is of another, so far as it shows, or its counts do not agree with each other
     */
    T restored(Counts written);
}
