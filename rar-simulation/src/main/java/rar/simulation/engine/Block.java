package rar.simulation.engine;

import java.util.List;
import java.util.Optional;
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
    /** What is granted beyond the plan, a row for each application that there can be, and for each funding. */
    final double[][] applications;
    /** By how much costs have grown beyond the plan's, as a factor. */
    final double[] inflation;
    /** {@code reserved[m · capacity + i]}, with rows to spare for what is delayed beyond the end. */
    final double[] reserved;
    /** {@code unreserved[m · capacity + i]}, likewise. */
    final double[] unreserved;
    /** Contributions and other income that are due and have not arrived at the end. */
    final double[] outstanding;
    /** Provisions at the end. */
    final double[] provisions;

    // what a rule decides

    /** Decides on planned grants; none where they are as planned. */
    final Optional<DecisionDesk> desk;
    /** What is granted of each governed grant. */
    final double[][] granted;
    /** By how many months its decision was put off. */
    final double[][] waited;

    // what a step needs while it runs

    final double[] drawn;
    /** A product of draws. */
    final double[] factor;
    /** A sum of draws. */
    final double[] months;
    /** Where each scenario's elements lie in rows, delayed by its {@code months}. */
    final int[] places;
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
        desk = program.governance().map(governance -> new DecisionDesk(governance, capacity));
        int governed =
                program.governance().map(governance -> governance.grants.size()).orElse(0);
        granted = new double[governed][capacity];
        waited = new double[governed][capacity];
        drawing = scenarios.drawing(program.draws(), capacity);
        cash = new double[program.months()][capacity];
        lowest = new double[capacity];
        equity = new double[capacity];
        kept = new double[program.keptRows()][capacity];
        contributions = new double[program.years()][capacity];
        scale = new double[program.years()][capacity];
        applications = new double[program.applicationRows()][capacity];
        inflation = new double[capacity];
        reserved = new double[Math.multiplyExact(program.payoutRows(), capacity)];
        unreserved = new double[reserved.length];
        outstanding = new double[capacity];
        provisions = new double[capacity];
        drawn = new double[capacity];
        factor = new double[capacity];
        months = new double[capacity];
        places = new int[capacity];
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

    /** Turns to the {@code count} scenarios from {@code first} on. */
    void turnTo(long first, int count) {
        firstScenario = first;
        size = count;
        drawing.turnTo(first, count);
    }

    /** {@code months}, the sum of the draws. */
    void drawMonths(List<Draw> draws) {
        Kernel.fill(months, 0, size);
        for (Draw draw : draws) {
            drawing.values(draw, drawn);
            Kernel.add(months, drawn, size);
        }
    }

    /** {@code factor}, the product of the draws. */
    void drawFactor(List<Draw> draws) {
        Kernel.fill(factor, 1, size);
        for (Draw draw : draws) {
            drawing.values(draw, drawn);
            Kernel.multiply(factor, drawn, size);
        }
    }
}
