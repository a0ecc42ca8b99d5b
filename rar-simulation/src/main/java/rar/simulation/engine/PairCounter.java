package rar.simulation.engine;

/** Counts the same scenarios of two simulations together. */
final class PairCounter<T extends PairTally<T>> implements Workers.Counter<T> {

    private final Program program;
    private final Program otherProgram;
    private final Block block;
    private final Block otherBlock;
    private final Paths paths;
    private final Paths otherPaths;
    private final T counted;

    /** @param nothing what this counter alone counts into */
    PairCounter(Program program, Program otherProgram, int largestBlock, Run run, T nothing) {
        this.program = program;
        this.otherProgram = otherProgram;
        this.block = new Block(largestBlock, program, run.scenarios());
        this.otherBlock = new Block(largestBlock, otherProgram, run.scenarios());
        this.paths = new Paths(block, program);
        this.otherPaths = new Paths(otherBlock, otherProgram);
        this.counted = nothing;
    }

    @Override
    public void count(long first, int count) {
        program.run(block, first, count);
        otherProgram.run(otherBlock, first, count);
        counted.add(paths, otherPaths);
    }

    @Override
    public T counted() {
        return counted;
    }
}
