package rar.simulation.engine;

import java.util.Optional;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.projection.MonthlyFloors;
import rar.simulation.projection.Projection;

/** What the cash of each month is above the plan's floor of that month, where the floor is not one amount. */
final class JudgedRows {

    private final MonthlyFloors floors;
    private final int firstOpen;
    private final double[][] rows;
    private final double[] tightest;

    private JudgedRows(Projection projection, int capacity) {
        this.floors = projection.floors();
        this.firstOpen = projection.firstOpen();
        this.rows = new double[projection.months()][capacity];
        this.tightest = new double[capacity];
    }

    /** Rows for one thread; none where cash itself is judged. */
    static Optional<JudgedRows> of(Projection projection, int capacity) {
        return projection.floors().alwaysTheSame().isDefined()
                ? Optional.empty()
                : Optional.of(new JudgedRows(projection, capacity));
    }

    /** Judges the scenarios that a block has run. */
    void find(Block block) {
        int n = block.size;
        for (int m = 0; m < rows.length; m++) {
            System.arraycopy(block.cash[m], 0, rows[m], 0, n);
            Kernel.subtract(rows[m], (double) floors.taken(m), n);
            if (m == firstOpen) {
                System.arraycopy(rows[m], 0, tightest, 0, n);
            } else if (m > firstOpen) {
                Kernel.lower(tightest, rows[m], n);
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
