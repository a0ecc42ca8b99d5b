package rar.simulation.repair;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The repairs that a branch of the search still holds: bounds on each column, and on what each source gives in all, in
 * whole tkr and inclusive.
 */
final class RepairBox {

    private final long[] least;
    private final long[] most;
    private final long[] leastOfSource;
    private final long[] mostOfSource;

    private RepairBox(long[] least, long[] most, long[] leastOfSource, long[] mostOfSource) {
        this.least = least;
        this.most = most;
        this.leastOfSource = leastOfSource;
        this.mostOfSource = mostOfSource;
    }

    /** Everything that there is. */
    static RepairBox all(int columns, IntToLongFunction most, int sources, IntToLongFunction capacity) {
        return new RepairBox(
                new long[columns],
                IntStream.range(0, columns).mapToLong(most).toArray(),
                new long[sources],
                IntStream.range(0, sources).mapToLong(capacity).toArray());
    }

    /** The part of it in which a column lies between two bounds. */
    RepairBox withColumn(int column, long from, long to) {
        return new RepairBox(with(least, column, from), with(most, column, to), leastOfSource, mostOfSource);
    }

    /** The part of it in which a source gives between two bounds. */
    RepairBox withSource(int source, long from, long to) {
        return new RepairBox(least, most, with(leastOfSource, source, from), with(mostOfSource, source, to));
    }

    private static long[] with(long[] old, int index, long value) {
        long[] changed = old.clone();
        changed[index] = value;
        return changed;
    }

    long least(int column) {
        return least[column];
    }

    long most(int column) {
        return most[column];
    }

    long leastOfSource(int source) {
        return leastOfSource[source];
    }

    long mostOfSource(int source) {
        return mostOfSource[source];
    }

    boolean isColumnFixed(int column) {
        return least[column] == most[column];
    }

    boolean isSourceFixed(int source) {
        return leastOfSource[source] == mostOfSource[source];
    }
}
