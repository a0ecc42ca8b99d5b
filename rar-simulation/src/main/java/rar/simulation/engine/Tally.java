package rar.simulation.engine;

/**
 * What is counted of the scenarios of a run.
 *
 * @param <T> its own type
 */
public interface Tally<T extends Tally<T>> extends Mergeable<T> {

    /** Counts some scenarios. */
    void add(Paths paths);
}
