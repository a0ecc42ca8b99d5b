package rar.simulation.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rar.simulation.random.RawBits;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.ScenarioSet;

/**
 * The rows of a block of scenarios, one element a scenario, overwritten block after block.
 *
 * <p>While steps run, {@code flow(m)} is the flow of month m, and row m of {@code reserved} and {@code unreserved} holds by
 * how much the monthly payouts under and outside the reservation clause change in month m; once the block has run,
 * {@code cash[m]} holds the closing cash of month m.
 */
final class Block {

    /** In place of the number of a row, where there is none. */
    static final int NO_ROW = -1;

    private final int capacity;
    long firstScenario;
    int size;

    /** What the scenarios draw. */
    final ScenarioSet.Drawing drawing;

    /** The flow of each month that no step touches. */
    private final double[] plannedFlow;

    private final boolean[] flowMoves;

    // what scenarios come to

    /** Closing cash of each month; {@link #flow} while steps run. */
    final double[][] cash;
    /** The least closing cash of any month. */
    final double[] lowest;
    /** Equity at the end. */
    final double[] equity;

    /** Equity at each year end, where anybody looks at it. */
    final YearEnds yearEnds;

    // what one step leaves to others, or to the end

    /** What steps on contributions leave to each other, such as the part of a party's that is left after a cut. */
    final double[][] kept;
    /** Contributions of each year. */
    final double[][] contributions;
    /** What the reservation clause leaves of payouts in each year. */
    final double[][] scale;
    /** Costs of a month, a row for each amount that a factor touches. */
    final double[][] costs;
    /** What is granted beyond the plan, a row for each application that there can be, and for each funding. */
    final double[][] applications;
    /** By how much costs have grown beyond the plan's, as a factor. */
    final double[] inflation;
    /** {@code reserved[m · stride + i]}, with rows to spare for what is delayed beyond the end; empty where nothing is. */
    final double[] reserved;
    /** {@code unreserved[m · stride + i]}, likewise. */
    final double[] unreserved;
    /** Contributions that were due before each month and have not arrived by then; no elements where nobody asks. */
    final double[][] overdue;
    /** Contributions and other income that are due and have not arrived at the end. */
    final double[] outstanding;
    /** Provisions at the end. */
    final double[] provisions;

    /** What members owe by agreement in a scenario at a time; none where no factor moves it. */
    final Optional<Settlement> settlement;

    // what a rule decides

    /** Decides on planned grants and applications; none where they are granted as planned. */
    final Optional<DecisionDesk> desk;
    /** What is asked for by each governed grant, 0 where it does not come up. */
    final double[][] asked;
    /** What is granted of it. */
    final double[][] granted;
    /** By how many months its decision was put off. */
    final double[][] waited;

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
    /** Instalments after cuts, as bits. */
    final long[][] instalments;
    /** What is late by one month, by two and so on, as bits. */
    final long[][] late;

    final RawBits raw;
    /** Of doubles. */
    final long[] bits;
    /** 0, 1, 2 … */
    final long[] indexes;
    /** An amount, or what is paid every month. */
    final double[] level;

    final double[] levelBefore;
    final double[] change;
    /** What is paid by the end. */
    final double[] paid;
    /** Never written. */
    final double[] zeros;

    Block(int capacity, Program program, ScenarioSet scenarios) {
        this(capacity, program, scenarios, YearEnds.none());
    }

    Block(int capacity, Program program, ScenarioSet scenarios, YearEnds yearEnds) {
        this.capacity = capacity;
        this.yearEnds = yearEnds;
        desk = program.governance().map(governance -> new DecisionDesk(governance, capacity));
        settlement = program.agreement().map(Settlement::new);
        plannedFlow = program.monthEnds().flows();
        flowMoves = new boolean[program.months()];
        applications = new double[program.applicationRows()][capacity];
        List<GovernedGrant> governed =
                program.governance().map(governance -> governance.grants).orElse(List.of());
        asked = governed.stream()
                .map(grant -> grant.asked().row(applications, capacity))
                .toArray(double[][]::new);
        granted = new double[governed.size()][capacity];
        waited = new double[governed.size()][capacity];
        overdue = new double[program.months()][];
        Arrays.setAll(overdue, m -> new double[program.decidesIn(m) || yearEnds.areAfter(m) ? capacity : 0]);
        // rows of one length that are allocated one after the other, nothing between them, start at the same place in a
        // cache line, and fewer vector instructions then cross two of them
        cash = new double[program.months()][];
        kept = new double[program.keptRows()][];
        contributions = new double[program.years()][];
        scale = new double[program.years()][];
        costs = new double[program.costRows()][];
        instalments = new long[program.instalmentRows()][];
        late = new long[program.mostLatePayment()][];
        raw = new RawBits(capacity);
        drawing = scenarios.drawing(program.draws(), capacity);
        allocate(cash, capacity);
        allocate(kept, capacity);
        allocate(contributions, capacity);
        allocate(scale, capacity);
        allocate(costs, capacity);
        allocate(instalments, capacity);
        allocate(late, capacity);
        lowest = new double[capacity];
        equity = new double[capacity];
        inflation = new double[capacity];
        outstanding = new double[capacity];
        provisions = new double[capacity];
        drawn = new double[capacity];
        factor = new double[capacity];
        months = new long[capacity];
        monthsDrawn = new double[capacity];
        places = new long[capacity];
        drawnMonths = new long[capacity];
        bits = new long[capacity];
        indexes = new long[capacity];
        level = new double[capacity];
        levelBefore = new double[capacity];
        change = new double[capacity];
        paid = new double[capacity];
        zeros = new double[capacity];
        // with what a row of whole lines has beyond a multiple of 8, so that these too start at the same place
        int payouts = Math.addExact(Math.multiplyExact(program.payoutRows(), stride()), 6);
        reserved = new double[program.monthEnds().paysReserved() ? payouts : 0];
        unreserved = new double[program.monthEnds().paysUnreserved() ? payouts : 0];
        Arrays.setAll(indexes, i -> i);
        program.monthEnds().fillPayouts(this);
    }

    private static void allocate(double[][] rows, int capacity) {
        for (int k = 0; k < rows.length; k++) {
            rows[k] = new double[capacity];
        }
    }

    private static void allocate(long[][] rows, int capacity) {
        for (int k = 0; k < rows.length; k++) {
            rows[k] = new long[capacity];
        }
    }

    /**
     * A size of at most {@code most} at which rows are whole cache lines with their header of 16 bytes, so that rows that
     * are allocated one after the other start at the same place in a line: vector instructions then cross fewer lines.
     */
    static int wholeLines(int most) {
        int line = 8;
        return most < 2 * line ? most : (most + 2) / line * line - 2;
    }

    /** Where in {@code reserved} and {@code unreserved} month {@code month} of scenario {@code i} lies. */
    int place(int month, int i) {
        return month * stride() + i;
    }

    /** How many scenarios it can hold. */
    int capacity() {
        return capacity;
    }

    /** How far apart rows of payouts lie. */
    int stride() {
        return stride(capacity);
    }

    /**
     * How far apart rows of so many elements lie that stand in one array: some cache lines more than they are long, as lines
     * a power of two apart get into each other's way in a cache.
     */
    static int stride(int length) {
        return (length + 7) / 8 * 8 + 136;
    }

    /** Turns to the {@code count} scenarios from {@code first} on. */
    void turnTo(long first, int count) {
        firstScenario = first;
        size = count;
        Arrays.fill(flowMoves, false);
        drawing.turnTo(first, count);
    }

    /** The row of a month's flow, to add to: as planned when a step of this run first asks for it. */
    double[] flow(int month) {
        if (!flowMoves[month]) {
            Kernel.fill(cash[month], plannedFlow[month], size);
            flowMoves[month] = true;
        }
        return cash[month];
    }

    /** Whether any step of this run has asked for the row of a month's flow; else that row is not to be read. */
    boolean flowMoves(int month) {
        return flowMoves[month];
    }

    /** Where what arrives in a month goes, also if that lies beyond the end. */
    double[] arriving(int month) {
        return month < cash.length ? flow(month) : outstanding;
    }

    /** Notes that {@code amounts}, counted on from the offset, are due and arrive late, where anybody asks. */
    void noteOverdue(int due, int late, double[] amounts) {
        for (int m = due + 1; m <= due + late && m < overdue.length; m++) {
            if (overdue[m].length > 0) {
                Kernel.addBeyondOffset(overdue[m], amounts, size);
            }
        }
    }

    /** Notes that {@link #level} is due and arrives {@link #months} later, at most so many, where anybody asks. */
    void noteOverdue(int due, int mostLate) {
        for (int m = due + 1; m <= due + mostLate && m < overdue.length; m++) {
            if (overdue[m].length > 0) {
                RuleKernel.indicateFrom(bits, months, m - due, size);
                raw.toDoubles(bits, change, size);
                RuleKernel.addWhere(overdue[m], level, change, size);
            }
        }
    }

    /** {@code months}, the sum of the draws. */
    void drawMonths(List<Draw> draws) {
        if (draws.isEmpty()) {
            Arrays.fill(months, 0, size, 0);
            return;
        }
        drawing.wholes(draws.get(0), months);
        for (int d = 1; d < draws.size(); d++) {
            drawing.wholes(draws.get(d), drawnMonths);
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
        for (int d = 1; d < draws.size(); d++) {
            drawing.values(draws.get(d), drawn);
            Kernel.multiply(factor, drawn, size);
        }
    }
}
