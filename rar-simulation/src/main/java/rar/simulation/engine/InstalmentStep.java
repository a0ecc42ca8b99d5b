package rar.simulation.engine;

import java.util.List;

/**
 * A party's instalment, cut and late.
 *
 * @param month it is due in
 * @param year of that month, 0 being the first
 * @param ore as planned
 * @param kept the row of the block's {@code kept} that applies, or -1 where nothing can be cut
 * @param lateness by which it is late
 * @param mostLate the most months it can be late
 */
record InstalmentStep(int month, int year, long ore, int kept, List<Draw> lateness, int mostLate) implements Step {
    @Override
    public void run(Block block) {
        int n = block.size;
        if (kept >= 0) {
            Kernel.scaled(block.level, (double) ore, block.kept[kept], n);
        } else {
            Kernel.fill(block.level, (double) ore, n);
        }
        Kernel.add(block.contributions[year], block.level, n);
        if (lateness.isEmpty()) {
            Kernel.add(block.cash[month], block.level, n);
            return;
        }
        block.drawMonths(lateness, mostLate);
        for (int j = 0; j <= mostLate; j++) {
            double[] arrives = month + j < block.cash.length ? block.cash[month + j] : block.outstanding;
            Kernel.addWhere(arrives, block.level, block.indicators[j], n);
        }
    }
}
