package rar.simulation.outcome;

import rar.model.money.Components;

/**
 * Two tallies of one run.
 *
 * @param one what the first counts
 * @param other what the second counts
 */
public record TallyPair<A extends Tally<A>, B extends Tally<B>>(A one, B other) implements Tally<TallyPair<A, B>> {

    /** @throws NullPointerException if a component is null; it names the component */
    public TallyPair {
        Components.present(TallyPair.class, one, other);
    }

    @Override
    public TallyPair<A, B> empty() {
        return new TallyPair<>(one.empty(), other.empty());
    }

    @Override
    public boolean looksAtYearEnds() {
        return one.looksAtYearEnds() || other.looksAtYearEnds();
    }

    @Override
    public void add(Paths paths) {
        one.add(paths);
        other.add(paths);
    }

    @Override
    public void requireAddable(TallyPair<A, B> both) {
        one.requireAddable(both.one);
        other.requireAddable(both.other);
    }

    @Override
    public void add(TallyPair<A, B> both) {
        requireAddable(both);
        one.add(both.one);
        other.add(both.other);
    }
}
