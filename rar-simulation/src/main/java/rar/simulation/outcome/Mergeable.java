package rar.simulation.outcome;

/**
 * Something counted of the scenarios of a run. Parts add up, in any order, to the same bits as the whole: what is counted
 * must be integers, or the least or greatest of something.
 *
 * @param <T> its own type
 */
public interface Mergeable<T extends Mergeable<T>> {

    /** One of the same kind that has counted nothing. */
    T empty();

    /**
     * Counts what another has counted, of the same run but of none of the same scenarios.
     *
     * @throws IllegalArgumentException if it {@linkplain #requireAddable cannot be added}; then nothing is counted
     */
    void add(T other);

    /**
     * Makes sure that another can be added; every one can unless its kind says otherwise.
     *
     * @throws IllegalArgumentException if it has been counted of another plan, so far as it shows, or of scenarios that
     *     have been counted here
     */
    default void requireAddable(T other) {}
}
