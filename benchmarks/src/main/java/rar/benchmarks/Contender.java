package rar.benchmarks;

import java.io.IOException;

/** A program that computes the reference workload, and is timed by itself. */
interface Contender extends AutoCloseable {

    /** As the comparison prints it. */
    String name();

    /** How many threads it can use. */
    int mostThreads();

    /** Runs scenarios of a seed of its own meaning; some run a few more than asked for and say so. */
    Answers run(long scenarios, long seed, int threads);

    @Override
    default void close() throws IOException {}
}
