package rar.simulation.engine;

import rar.simulation.outcome.Tally;

/** Counts the scenarios of one simulation. */
final class SingleCounter<T extends Tally<T>> implements Workers.Counter<T> {

    private final BlockRun scenarios;
    private final T counted;

    /** @param nothing what this counter alone counts into */
    SingleCounter(Program program, int largestBlock, Run run, T nothing) {
        this.scenarios = program.thread(largestBlock, run.scenarios(), nothing.looksAtYearEnds());
        this.counted = nothing;
    }

    @Override
    public void count(long first, int count) {
        scenarios.run(first, count);
        counted.add(scenarios);
    }

    @Override
    public T counted() {
        return counted;
    }
}
