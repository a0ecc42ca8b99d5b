package rar.simulation.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a block that are leased for as long as a step needs them, under names of its own: two that are leased at the same
 * time are never the same row. A lease gives all its rows back when it is closed; a lease may be opened within another. What
 * a row holds when it is taken is not specified.
 */
public final class Scratch implements AutoCloseable {

    /** Rows of each type that are there from the start; more are made when more are leased at once. */
    private static final int READY = 6;

    private final int capacity;
    private final List<double[]> rows = new ArrayList<>(READY);
    private final List<long[]> wholes = new ArrayList<>(READY);
    private int[] rowsBefore = new int[READY];
    private int[] wholesBefore = new int[READY];
    private int rowsTaken;
    private int wholesTaken;
    private int leases;

    Scratch(int capacity) {
        this.capacity = capacity;
    }

    /** Allocates the rows that are there from the start, one after the other. */
    void ready() {
        for (int k = 0; k < READY; k++) {
            wholes.add(new long[capacity]);
        }
        for (int k = 0; k < READY; k++) {
            rows.add(new double[capacity]);
        }
    }

    /** Opens a lease, the same object for every one, so that a step allocates nothing. */
    Scratch lease() {
        if (leases == rowsBefore.length) {
            rowsBefore = Arrays.copyOf(rowsBefore, 2 * leases);
            wholesBefore = Arrays.copyOf(wholesBefore, 2 * leases);
        }
        rowsBefore[leases] = rowsTaken;
        wholesBefore[leases] = wholesTaken;
        leases++;
        return this;
    }

    /** A row of numbers. */
    public double[] row() {
        if (rowsTaken == rows.size()) {
            rows.add(new double[capacity]);
        }
        return rows.get(rowsTaken++);
    }

    /** A row of whole numbers, or of bits. */
    public long[] wholes() {
        if (wholesTaken == wholes.size()) {
            wholes.add(new long[capacity]);
        }
        return wholes.get(wholesTaken++);
    }

    /** Gives back what the lease opened last has taken. */
    @Override
    public void close() {
        leases--;
        rowsTaken = rowsBefore[leases];
        wholesTaken = wholesBefore[leases];
    }
}
