package rar.simulation.engine;

import java.util.List;
import rar.simulation.scenario.Draw;

/**
 * A party's instalment, cut and late. One that is not cut stands among the plan's flows already; this step moves it.
 *
 * @param month it is due in
 * @param year of that month, 0 being the first
 * @param ore as planned
 * @param kept the row of the block's {@code kept} that applies, or {@link #UNCUT}
 * @param lateness by which it is late
 * @param mostLate the most months it can be late
 */
record InstalmentStep(int month, int year, long ore, int kept, List<Draw> lateness, int mostLate) implements Step {

    /** In place of a row, where nothing can be cut. */
    static final int UNCUT = -1;

    @Override
    public void run(Block block) {
        int n = block.size;
        if (kept == UNCUT) {
            Kernel.fill(block.level, (double) ore, n);
        } else {
            Kernel.scaled(block.level, (double) ore, block.kept[kept], n);
            Kernel.add(block.contributions[year], block.level, n);
            Kernel.add(block.cash[month], block.level, n);
        }
        if (lateness.isEmpty()) {
            return;
        }
        block.drawMonths(lateness);
        block.noteOverdue(month, mostLate);
        for (int late = 1; late <= mostLate; late++) {
            Kernel.indicate(block.bits, block.months, late, n);
            Kernel.toDoubles(block.indicator, block.bits, n);
            Kernel.moveWhere(block.cash[month], arrives(block, late), block.level, block.indicator, n);
        }
    }

    /** Where an instalment goes that is {@code late} months late. */
    private double[] arrives(Block block, int late) {
        return month + late < block.cash.length ? block.cash[month + late] : block.outstanding;
    }
}
