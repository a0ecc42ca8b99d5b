package rar.simulation.engine;

import java.util.Optional;
import java.util.function.IntFunction;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.projection.MonthlyFloors;
import rar.simulation.projection.MonthlyFloors.View;
import rar.simulation.projection.Projection;

/** What the cash of each month is above the plan's floor of that month, where the floor is not one amount. */
final class JudgedRows {

    private final MonthlyFloors floors;
    private final int firstOpen;
    private final double[][] rows;
    private final double[] tightest;
    private final double[] other;

    private JudgedRows(Projection projection, int capacity) {
        this.floors = projection.floors();
        this.firstOpen = projection.firstOpen();
        this.rows = new double[projection.months()][capacity];
        this.tightest = new double[capacity];
        this.other = new double[capacity];
    }

    /** Rows for one thread; none where cash itself is judged. */
    static Optional<JudgedRows> of(Projection projection, int capacity) {
        return projection.floors().alwaysTheSame().isDefined()
                ? Optional.empty()
                : Optional.of(new JudgedRows(projection, capacity));
    }

    /**
     * Judges the scenarios that a block has run.
     *
     * @param setAside what earmarked funds hold at the end of a month, -1 being before the first
     */
    void find(Block block, IntFunction<double[]> setAside) {
        for (int m = 0; m < rows.length; m++) {
            judge(block, m, setAside);
            if (m == firstOpen) {
                System.arraycopy(rows[m], 0, tightest, 0, block.size);
            } else if (m > firstOpen) {
                Kernel.lower(tightest, rows[m], block.size);
            }
        }
    }

    /** By the floor that leaves least. */
    private void judge(Block block, int m, IntFunction<double[]> setAside) {
        for (int v = 0; v < floors.views().size(); v++) {
            View view = floors.views().get(v);
            double[] row = v == 0 ? rows[m] : other;
            System.arraycopy(view.withinMonth() ? block.beforeReceipts(m) : block.cash[m], 0, row, 0, block.size);
            Kernel.subtract(row, (double) view.ore().get(m), block.size);
            if (view.withoutFunds()) {
                Kernel.subtract(row, setAside.apply(view.withinMonth() ? m - 1 : m), block.size);
            }
            if (v > 0) {
                Kernel.lower(rows[m], row, block.size);
            }
        }
    }

    /** Of each month. */
    double[][] byMonth() {
        return rows;
    }

    /** The least of any open month. */
    double[] tightest() {
        return tightest;
    }
}
