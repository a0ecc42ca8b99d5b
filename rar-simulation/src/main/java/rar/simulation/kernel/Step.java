package rar.simulation.kernel;

/** A part of the projection, run over a block's scenarios; it adds to rows that the block's start has filled. */
public interface Step {

    /** Runs over the first {@code block.size} elements of the block's rows. */
    void run(Block block);

    /** The step for one thread: another where it keeps something while it runs, by default the same for all. */
    default Step ofOneThread() {
        return this;
    }
}
