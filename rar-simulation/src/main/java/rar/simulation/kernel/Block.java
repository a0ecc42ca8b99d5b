package rar.simulation.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rar.simulation.factor.Draw;
import rar.simulation.random.RawBits;
import rar.simulation.sampling.ScenarioSet;

/**
 * The rows of a block of scenarios, one element a scenario, overwritten block after block.
 *
 * <p>While steps run, {@code flow(m)} is the flow of month m, and row m of {@code reserved} and {@code unreserved} holds by
 * how much the monthly payouts under and outside the reservation clause change in month m; once the block has run,
 * {@code cash[m]} holds the closing cash of month m.
 */
public final class Block {

    /** In place of the number of a row, where there is none. */
    public static final int NO_ROW = -1;

    private final int capacity;
    public long firstScenario;
    public int size;

    /** What the scenarios draw. */
    public final ScenarioSet.Drawing drawing;

    /** The flow of each month that no step touches. */
    private final double[] plannedFlow;

    private final double[] plannedPayments;

    private final boolean[] flowMoves;

    // what scenarios come to

    /** Closing cash of each month; {@link #flow} while steps run. */
    public final double[][] cash;

    /** The least closing cash of any month. */
    public final double[] lowest;

    /** What is paid in each month, and once the block has run cash before the month's receipts; no rows where nobody asks. */
    public final double[][] payments;

    /** Equity at the end. */
    public final double[] equity;

    /** Provisions at the end. */
    public final double[] provisions;

    /** Contributions and other income that are due and have not arrived at the end. */
    public final double[] outstanding;

    // what they come to at the ends of years; no rows where nobody looks at them

    /** Equity at the end of each year. */
    public final double[][] yearEndEquity;

    /** Provisions at the end of each year but the last; no rows where grants are expensed as consumed. */
    public final double[][] yearEndProvisions;

    /** Income from others that was due by the end of each year but the last, and has not arrived by then. */
    public final double[][] yearEndOutstanding;

    // what one step leaves to others, or to the end

    /** What steps on contributions leave to each other, such as the part of a party's that is left after a cut. */
    public final double[][] kept;

    /** Contributions of each year. */
    public final double[][] contributions;

    /** What the reservation clause leaves of payouts in each year. */
    public final double[][] scale;

    /** Costs of a month, a row for each amount that a factor touches. */
    public final double[][] costs;

    /** What is granted beyond the plan, a row for each application that there can be, and for each funding. */
    public final double[][] applications;

    /** By how much costs have grown beyond the plan's, as a factor. */
    public final double[] inflation;

    /** {@code reserved[m · stride + i]}, with rows to spare for what is delayed beyond the end; empty where nothing is. */
    public final double[] reserved;

    /** {@code unreserved[m · stride + i]}, likewise. */
    public final double[] unreserved;

    /** Contributions that were due before each month and have not arrived by then; no elements where nobody asks. */
    public final double[][] overdue;

    /** Instalments after cuts, as bits. */
    public final long[][] instalments;

    /** What is late by one month, by two and so on, as bits. */
    public final long[][] late;

    // what a rule decides

    /** What is granted of each grant that a rule decides on. */
    public final double[][] granted;

    /** By how many months its decision was put off. */
    public final double[][] waited;

    // what a step needs while it runs

    public final RawBits raw;

    /** 0, 1, 2 … */
    public final long[] indexes;

    /** Never written. */
    public final double[] zeros;

    private final Scratch scratch;

    /**
     * A block for at most so many scenarios.
     *
     * <p>Rows of one length that are allocated one after the other, nothing between them, start at the same place in a cache
     * line, and fewer vector instructions then cross two of them. So all that holds rows comes first, then the rows.
     */
    public Block(int capacity, BlockShape shape, ScenarioSet scenarios, List<Draw> draws) {
        this.capacity = capacity;
        plannedFlow = shape.flows().stream().mapToDouble(Double::doubleValue).toArray();
        plannedPayments =
                shape.payments().stream().mapToDouble(Double::doubleValue).toArray();
        flowMoves = new boolean[shape.months()];
        payments = new double[plannedPayments.length][capacity];
        applications = new double[shape.applicationRows()][capacity];
        granted = new double[shape.ruledGrants()][capacity];
        waited = new double[shape.ruledGrants()][capacity];
        overdue = overdue(shape.months(), shape.overdueIn());
        yearEndEquity = new double[shape.yearEnds() == BlockShape.YearEnds.NONE ? 0 : shape.years()][capacity];
        yearEndProvisions = new double
                [shape.yearEnds() == BlockShape.YearEnds.WITH_PROVISIONS ? shape.yearEndsBefore() : 0][capacity];
        yearEndOutstanding = new double[shape.yearEndsBefore()][capacity];
        cash = new double[shape.months()][];
        kept = new double[shape.keptRows()][];
        contributions = new double[shape.years()][];
        scale = new double[shape.years()][];
        costs = new double[shape.costRows()][];
        instalments = new long[shape.instalmentRows()][];
        late = new long[shape.mostLatePayment()][];
        scratch = new Scratch(capacity);
        raw = new RawBits(capacity);
        drawing = scenarios.drawing(draws, capacity);
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
        scratch.ready();
        indexes = new long[capacity];
        zeros = new double[capacity];
        // with what a row of whole lines has beyond a multiple of 8, so that these too start at the same place
        int payouts = Math.addExact(Math.multiplyExact(shape.payouts().rows(), stride()), 6);
        reserved = new double[shape.payouts().reserved() ? payouts : 0];
        unreserved = new double[shape.payouts().unreserved() ? payouts : 0];
        Arrays.setAll(indexes, i -> i);
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

    private double[][] overdue(int months, Set<Integer> askedIn) {
        double[][] rows = new double[months][];
        Arrays.setAll(rows, m -> new double[askedIn.contains(m) ? capacity : 0]);
        return rows;
    }

    /**
     * A size of at most {@code most} at which rows are whole cache lines with their header of 16 bytes, so that rows that
     * are allocated one after the other start at the same place in a line: vector instructions then cross fewer lines.
     */
    public static int wholeLines(int most) {
        int line = 8;
        return most < 2 * line ? most : (most + 2) / line * line - 2;
    }

    /** Where in {@code reserved} and {@code unreserved} month {@code month} of scenario {@code i} lies. */
    public int place(int month, int i) {
        return month * stride() + i;
    }

    /** How many scenarios it can hold. */
    public int capacity() {
        return capacity;
    }

    /** How far apart rows of payouts lie. */
    public int stride() {
        return stride(capacity);
    }

    /**
     * How far apart rows of so many elements lie that stand in one array: some cache lines more than they are long, as lines
     * a power of two apart get into each other's way in a cache.
     */
    public static int stride(int length) {
        return (length + 7) / 8 * 8 + 136;
    }

    /** The first month after the end of a year, 0 being the first of the plan. */
    public static int monthAfter(int year) {
        return 12 * (year + 1);
    }

    /** Turns to the {@code count} scenarios from {@code first} on. */
    public void turnTo(long first, int count) {
        firstScenario = first;
        size = count;
        Arrays.fill(flowMoves, false);
        drawing.turnTo(first, count);
        for (int m = 0; m < payments.length; m++) {
            Kernel.fill(payments[m], plannedPayments[m], count);
        }
        for (double[] row : overdue) {
            Kernel.fill(row, 0, Math.min(count, row.length));
        }
        for (double[] row : yearEndProvisions) {
            Kernel.fill(row, 0, count);
        }
        for (double[] row : yearEndOutstanding) {
            Kernel.fill(row, 0, count);
        }
    }

    /** Leases rows for a step; to be closed when it is done with them. */
    public Scratch lease() {
        return scratch.lease();
    }

    /** The row of a month's flow, to add to: as planned when a step of this run first asks for it. */
    public double[] flow(int month) {
        if (!flowMoves[month]) {
            Kernel.fill(cash[month], plannedFlow[month], size);
            flowMoves[month] = true;
        }
        return cash[month];
    }

    /** Whether any step of this run has asked for the row of a month's flow; else that row is not to be read. */
    public boolean flowMoves(int month) {
        return flowMoves[month];
    }

    /** Where what arrives in a month goes, also if that lies beyond the end. */
    public double[] arriving(int month) {
        return month < cash.length ? flow(month) : outstanding;
    }

    /** Whether anybody asks for what is paid in each month. */
    public boolean keepsPayments() {
        return payments.length > 0;
    }

    /** Cash of a month after its payments and before its receipts, once the block has run. */
    public double[] beforeReceipts(int month) {
        return payments[month];
    }

    /** From payments to cash before receipts, which is no more than at the month's end. */
    public void findBeforeReceipts(double opening) {
        for (int m = 0; m < payments.length; m++) {
            for (int i = 0; i < size; i++) {
                double begins = m == 0 ? opening : cash[m - 1][i];
                payments[m][i] = Math.min(begins - payments[m][i], cash[m][i]);
            }
        }
    }

    /** Whether equity at year ends is found. */
    public boolean keepsYearEnds() {
        return yearEndEquity.length > 0;
    }

    /** Notes that {@code amounts}, counted on from the offset, are due and arrive late, where anybody asks. */
    public void noteOverdue(int due, int late, double[] amounts) {
        for (int m = due + 1; m <= due + late && m < overdue.length; m++) {
            if (overdue[m].length > 0) {
                Kernel.addBeyondOffset(overdue[m], amounts, size);
            }
        }
    }

    /** Notes that amounts are due and arrive {@code months} later, at most so many, where anybody asks. */
    public void noteOverdue(int due, int mostLate, double[] amounts, long[] months) {
        try (Scratch lease = lease()) {
            long[] bits = lease.wholes();
            double[] isLate = lease.row();
            for (int m = due + 1; m <= due + mostLate && m < overdue.length; m++) {
                if (overdue[m].length > 0) {
                    RuleKernel.indicateFrom(bits, months, m - due, size);
                    raw.toDoubles(bits, isLate, size);
                    RuleKernel.addWhere(overdue[m], amounts, isLate, size);
                }
            }
        }
    }

    /** {@code months} = the sum of the draws, which are of whole months. */
    public void drawMonths(List<Draw> draws, long[] months) {
        if (draws.isEmpty()) {
            Arrays.fill(months, 0, size, 0);
            return;
        }
        drawing.wholes(draws.get(0), months);
        if (draws.size() > 1) {
            try (Scratch lease = lease()) {
                long[] more = lease.wholes();
                for (int d = 1; d < draws.size(); d++) {
                    drawing.wholes(draws.get(d), more);
                    Kernel.add(months, more, size);
                }
            }
        }
    }

    /** {@code sum} = the sum of the draws. */
    public void drawSum(List<Draw> draws, double[] sum) {
        Kernel.fill(sum, 0, size);
        try (Scratch lease = lease()) {
            double[] drawn = lease.row();
            for (Draw draw : draws) {
                drawing.values(draw, drawn);
                Kernel.add(sum, drawn, size);
            }
        }
    }

    /** {@code product} = the product of the draws. */
    public void drawProduct(List<Draw> draws, double[] product) {
        if (draws.isEmpty()) {
            Kernel.fill(product, 1, size);
            return;
        }
        drawing.values(draws.get(0), product);
        if (draws.size() > 1) {
            try (Scratch lease = lease()) {
                double[] drawn = lease.row();
                for (int d = 1; d < draws.size(); d++) {
                    drawing.values(draws.get(d), drawn);
                    Kernel.multiply(product, drawn, size);
                }
            }
        }
    }
}
