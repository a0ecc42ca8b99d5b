package rar.simulation.outcome;

/**
 * What is counted of scenarios that are run for two simulations at once, so that both meet the same luck. Parts add up as
 * those of a {@link Tally}.
 *
 * @param <T> its own type
 */
public interface PairTally<T extends PairTally<T>> extends Mergeable<T> {

    /** Counts some scenarios: the same ones, element by element, as each simulation goes through them. */
    void add(Paths one, Paths other);
}
