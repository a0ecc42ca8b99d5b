package rar.simulation.engine;

import java.util.Optional;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.projection.MonthlyFloors;

/** What the cash of each month is above the plan's floor of that month, where the floor is not one amount. */
final class JudgedRows {

    private final MonthlyFloors floors;
    private final double[][] rows;
    private final double[] tightest;

    private JudgedRows(MonthlyFloors floors, int months, int capacity) {
        this.floors = floors;
        this.rows = new double[months][capacity];
        this.tightest = new double[capacity];
    }

    /** Rows for one thread; none where cash itself is judged. */
    static Optional<JudgedRows> of(MonthlyFloors floors, int months, int capacity) {
        return floors.alwaysTheSame().isDefined()
                ? Optional.empty()
                : Optional.of(new JudgedRows(floors, months, capacity));
    }

    /** Judges the scenarios that a block has run. */
    void find(Block block) {
        int n = block.size;
        for (int m = 0; m < rows.length; m++) {
            System.arraycopy(block.cash[m], 0, rows[m], 0, n);
            Kernel.subtract(rows[m], (double) floors.taken(m), n);
            if (m == 0) {
                System.arraycopy(rows[0], 0, tightest, 0, n);
            } else {
                Kernel.lower(tightest, rows[m], n);
            }
        }
    }

    /** Of each month. */
    double[][] byMonth() {
        return rows;
    }

    /** The least of any month. */
    double[] tightest() {
        return tightest;
    }
}
