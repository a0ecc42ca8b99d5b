package rar.simulation.outcome;

/**
 * What is counted of the scenarios of a run.
 *
 * @param <T> its own type
 */
public interface Tally<T extends Tally<T>> extends Mergeable<T> {

    /** Counts some scenarios. */
    void add(Paths paths);

    /** Whether it looks at {@link Paths#equity(int)}, which a run finds only then. */
    default boolean looksAtYearEnds() {
        return false;
    }
}
