package rar.simulation.engine;

/**
 * Equity at each year end of a block's scenarios, and what stands in balances at the year ends before the last; kept only
 * where a tally looks at it, as a run needs nothing but the last otherwise.
 */
final class YearEnds {

    /** At the end of each year; no rows where nobody looks at it. */
    final double[][] equity;
    /** Provisions at the end of each year but the last; no rows where grants are expensed as consumed. */
    final double[][] provisions;
    /** Income from others that was due by the end of each year but the last, and has not arrived by then. */
    private final double[][] outstanding;

    private YearEnds(double[][] equity, double[][] provisions, double[][] outstanding) {
        this.equity = equity;
        this.provisions = provisions;
        this.outstanding = outstanding;
    }

    /** None. */
    static YearEnds none() {
        return new YearEnds(new double[0][], new double[0][], new double[0][]);
    }

    static YearEnds of(Program program, int capacity) {
        int before = program.years() - 1;
        return new YearEnds(
                new double[program.years()][capacity],
                new double[program.expensesAtDecision() ? before : 0][capacity],
                new double[before][capacity]);
    }

    boolean areKept() {
        return equity.length > 0;
    }

    /** Whether month {@code m} is the first after the end of a year but the last, and year ends are kept. */
    boolean areAfter(int m) {
        return areKept() && m > 0 && m % 12 == 0;
    }

    /** The first month after the end of a year, 0 being the first of the plan. */
    static int after(int year) {
        return 12 * (year + 1);
    }

    /** Turns to other scenarios. */
    void start(int n) {
        for (double[] row : provisions) {
            Kernel.fill(row, 0, n);
        }
        for (double[] row : outstanding) {
            Kernel.fill(row, 0, n);
        }
    }

    /** Notes income from others of scenario {@code i} that is due in one month and arrives in another. */
    void noteIncome(int due, int arrives, int i, double amount) {
        for (int year = due / 12; year < outstanding.length && after(year) <= arrives; year++) {
            outstanding[year][i] += amount;
        }
    }

    /** Notes what is provided for of a grant of scenario {@code i} at the year ends after its decision. */
    void noteGrant(EvenPayouts payouts, long amount, int i) {
        for (int year = payouts.first() / 12; year < provisions.length; year++) {
            provisions[year][i] += (double) (amount - payouts.paidBefore(after(year), amount));
        }
    }

    /**
     * Finds equity, once closing cash and the last equity are known.
     *
     * @param netOfOthers what equity at each year end is besides
     */
    void find(Block block, double[] netOfOthers) {
        int n = block.size;
        int last = equity.length - 1;
        for (int year = 0; year < last; year++) {
            Kernel.fill(equity[year], netOfOthers[year], n);
            Kernel.add(equity[year], block.cash[after(year) - 1], n);
            Kernel.add(equity[year], block.overdue[after(year)], n);
            Kernel.add(equity[year], outstanding[year], n);
            if (provisions.length > 0) {
                Kernel.subtract(equity[year], provisions[year], n);
            }
        }
        System.arraycopy(block.equity, 0, equity[last], 0, n);
    }
}
