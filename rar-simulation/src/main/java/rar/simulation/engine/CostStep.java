package rar.simulation.engine;

import java.util.List;

/**
 * Running costs of a year, inflated beyond the plan.
 *
 * @param firstMonth of the year
 * @param inflation of this year, on top of that of the years before
 * @param costs by month of the year, in öre
 */
record CostStep(int firstMonth, List<Draw> inflation, long[] costs) implements Step {
    @Override
    public void run(Block block) {
        int n = block.size;
        for (Draw growth : inflation) {
            growth.values(block, block.drawn);
            Kernel.multiplyByGrowth(block.inflation, block.drawn, n);
        }
        for (int i = 0; i < costs.length; i++) {
            if (i == 0 || costs[i] != costs[i - 1]) {
                Kernel.scaled(block.level, costs[i], block.inflation, n);
            }
            Kernel.subtract(block.cash[firstMonth + i], block.level, n);
        }
    }
}
