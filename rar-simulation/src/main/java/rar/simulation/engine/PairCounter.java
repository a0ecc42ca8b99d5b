package rar.simulation.engine;

import rar.simulation.outcome.PairTally;

/** Counts the same scenarios of two simulations together. */
final class PairCounter<T extends PairTally<T>> implements Workers.Counter<T> {

    private final BlockRun one;
    private final BlockRun other;
    private final T counted;

    /** @param nothing what this counter alone counts into */
    PairCounter(Program program, Program otherProgram, int largestBlock, Run run, T nothing) {
        this.one = program.thread(largestBlock, run.scenarios());
        this.other = otherProgram.thread(largestBlock, run.scenarios());
        this.counted = nothing;
    }

    @Override
    public void count(long first, int count) {
        one.run(first, count);
        other.run(first, count);
        counted.add(one, other);
    }

    @Override
    public T counted() {
        return counted;
    }
}
