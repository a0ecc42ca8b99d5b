package rar.simulation.engine;

/** Counts the scenarios of one simulation. */
final class SingleCounter<T extends Tally<T>> implements Workers.Counter<T> {

    private final Program program;
    private final Block block;
    private final Paths paths;
    private final T counted;

    /** @param nothing what this counter alone counts into */
    SingleCounter(Program program, int largestBlock, Run run, T nothing) {
        this.program = program;
        YearEnds yearEnds = nothing.looksAtYearEnds() ? YearEnds.of(program, largestBlock) : YearEnds.none();
        this.block = new Block(largestBlock, program, run.scenarios(), yearEnds);
        this.paths = new Paths(block, program);
        this.counted = nothing;
    }

    @Override
    public void count(long first, int count) {
        program.run(block, first, count);
        counted.add(paths);
    }

    @Override
    public T counted() {
        return counted;
    }
}
