package rar.simulation.engine;

import java.util.Arrays;
import java.util.List;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.ScenarioSet;

/**
 * The rows of a block of scenarios, one element a scenario, overwritten block after block.
 *
 * <p>While steps run, {@code cash[m]} holds the flow of month m, and row m of {@code reserved} and {@code unreserved} by
 * how much the monthly payouts under and outside the reservation clause change in month m; once the block has run,
 * {@code cash[m]} holds the closing cash of month m.
 */
final class Block {

    long firstScenario;
    int size;

    /** What the scenarios draw. */
    final ScenarioSet.Drawing drawing;

    // what scenarios come to

    final double[][] cash;
    /** The least closing cash of any month. */
    final double[] lowest;
    /** Equity at the end. */
    final double[] equity;

    // what one step leaves to others, or to the end

    /** What is left of contributions after a cut, a row for each party and year that can be cut. */
    final double[][] kept;
    /** Contributions of each year. */
    final double[][] contributions;
    /** What the reservation clause leaves of payouts in each year. */
    final double[][] scale;
    /** By how much costs have grown beyond the plan's, as a factor. */
    final double[] inflation;
    /** {@code reserved[m · stride + i]}, with rows to spare for what is delayed beyond the end. */
    final double[] reserved;
    /** {@code unreserved[m · stride + i]}, likewise. */
    final double[] unreserved;
    /** Contributions that are due and have not arrived at the end. */
    final double[] outstanding;
    /** Provisions at the end. */
    final double[] provisions;

    // what a step needs while it runs

    final double[] drawn;
    /** A product of draws. */
    final double[] factor;
    /** A sum of draws. */
    final long[] months;
    /** The same. */
    final double[] monthsDrawn;
    /** Where each scenario's elements lie in rows, delayed by its {@code months}. */
    final long[] places;

    final long[] drawnMonths;
    /** 0, 1, 2 … */
    final long[] indexes;
    /** 1 where something holds, else 0. */
    final double[] indicator;
    /** An amount, or what is paid every month. */
    final double[] level;

    final double[] levelBefore;
    final double[] change;
    /** What is paid by the end. */
    final double[] paid;
    /** Never written. */
    final double[] zeros;

    Block(int capacity, Program program, ScenarioSet scenarios) {
        drawing = scenarios.drawing(program.draws(), capacity);
        cash = new double[program.months()][capacity];
        lowest = new double[capacity];
        equity = new double[capacity];
        kept = new double[program.keptRows()][capacity];
        contributions = new double[program.years()][capacity];
        scale = new double[program.years()][capacity];
        inflation = new double[capacity];
        reserved = new double[Math.multiplyExact(program.payoutRows(), stride())];
        unreserved = new double[reserved.length];
        outstanding = new double[capacity];
        provisions = new double[capacity];
        drawn = new double[capacity];
        factor = new double[capacity];
        months = new long[capacity];
        monthsDrawn = new double[capacity];
        places = new long[capacity];
        drawnMonths = new long[capacity];
        indexes = new long[capacity];
        Arrays.setAll(indexes, i -> i);
        indicator = new double[capacity];
        level = new double[capacity];
        levelBefore = new double[capacity];
        change = new double[capacity];
        paid = new double[capacity];
        zeros = new double[capacity];
    }

    /** How many scenarios it can hold. */
    int capacity() {
        return lowest.length;
    }

    /**
     * How far apart rows of payouts lie: a cache line more than they are long, as lines a power of two apart get into each
     * other's way in a cache.
     */
    int stride() {
        return capacity() + 8;
    }

    /** Turns to the {@code count} scenarios from {@code first} on. */
    void turnTo(long first, int count) {
        firstScenario = first;
        size = count;
        drawing.turnTo(first, count);
    }

    /** {@code months}, the sum of the draws. */
    void drawMonths(List<Draw> draws) {
        if (draws.isEmpty()) {
            Arrays.fill(months, 0, size, 0);
            return;
        }
        drawing.wholes(draws.get(0), months);
        for (Draw draw : draws.subList(1, draws.size())) {
            drawing.wholes(draw, drawnMonths);
            Kernel.add(months, drawnMonths, size);
        }
    }

    /** {@code factor}, the product of the draws. */
    void drawFactor(List<Draw> draws) {
        if (draws.isEmpty()) {
            Kernel.fill(factor, 1, size);
            return;
        }
        drawing.values(draws.get(0), factor);
        for (Draw draw : draws.subList(1, draws.size())) {
            drawing.values(draw, drawn);
            Kernel.multiply(factor, drawn, size);
        }
    }
}
