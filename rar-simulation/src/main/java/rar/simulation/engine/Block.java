package rar.simulation.engine;

import java.util.List;
import rar.simulation.random.CounterRandom;

/**
 * The rows of a block of scenarios, one element a scenario, overwritten block after block.
 *
 * <p>While steps run, {@code cash[m]} holds the flow of month m, and row m of {@code reserved} and {@code unreserved} by
 * how much the monthly payouts under and outside the reservation clause change in month m; once the block has run,
 * {@code cash[m]} holds the closing cash of month m.
 */
final class Block {

    final long[] keys;
    final long[] bits;
    final double[] uniforms;
    final double[] drawn;

    final double[] factor;
    final double[] months;
    final double[] level;
    final double[] levelBefore;
    final double[] zeros;
    final double[] change;
    final double[] paid;
    /** Where each scenario's elements lie in rows, delayed by its {@code months}. */
    final int[] places;
    /** 1 where something holds, else 0. */
    final double[] indicator;

    /** What is left of contributions after a cut, a row for each party and year that can be cut. */
    final double[][] kept;
    /** Contributions of each year. */
    final double[][] contributions;
    /** What the reservation clause leaves of payouts in each year. */
    final double[][] scale;

    final double[] inflation;

    final double[][] cash;
    /** {@code reserved[m · capacity + i]}, with rows to spare for what is delayed beyond the end. */
    final double[] reserved;

    final double[] unreserved;

    /** The least closing cash of any month. */
    final double[] lowest;
    /** Contributions that are due and have not arrived at the end. */
    final double[] outstanding;
    /** Provisions at the end, of commitments that a factor touches. */
    final double[] provisions;
    /** Equity at the end. */
    final double[] equity;

    long firstScenario;
    int size;

    Block(int capacity, Program program) {
        keys = new long[capacity];
        bits = new long[capacity];
        uniforms = new double[capacity];
        drawn = new double[capacity];
        factor = new double[capacity];
        months = new double[capacity];
        level = new double[capacity];
        levelBefore = new double[capacity];
        zeros = new double[capacity];
        change = new double[capacity];
        paid = new double[capacity];
        places = new int[capacity];
        indicator = new double[capacity];
        kept = new double[program.keptRows()][capacity];
        contributions = new double[program.years()][capacity];
        scale = new double[program.years()][capacity];
        inflation = new double[capacity];
        cash = new double[program.months()][capacity];
        reserved = new double[(program.months() + program.mostMonths()) * capacity];
        unreserved = new double[(program.months() + program.mostMonths()) * capacity];
        lowest = new double[capacity];
        outstanding = new double[capacity];
        provisions = new double[capacity];
        equity = new double[capacity];
    }

    /** How many scenarios it can hold. */
    int capacity() {
        return keys.length;
    }

    /** Turns to the {@code count} scenarios from {@code first} on. */
    void turnTo(long seed, long first, int count) {
        firstScenario = first;
        size = count;
        CounterRandom.fillKeys(seed, first, keys, count);
    }

    /** {@code months}, the sum of the draws. */
    void drawMonths(List<Draw> draws) {
        draws.get(0).values(this, months);
        for (Draw draw : draws.subList(1, draws.size())) {
            draw.values(this, drawn);
            Kernel.add(months, drawn, size);
        }
    }

    /** {@code factor}, the product of the draws. */
    void drawFactor(List<Draw> draws) {
        draws.get(0).values(this, factor);
        for (Draw draw : draws.subList(1, draws.size())) {
            draw.values(this, drawn);
            Kernel.multiply(factor, drawn, size);
        }
    }
}
