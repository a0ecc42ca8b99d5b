package rar.simulation.engine;

import java.util.List;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.Draw;

/**
 * Running costs of a year, inflated beyond the plan.
 *
 * @param firstMonth of the year
 * @param inflation of this year, on top of that of the years before
 * @param projection has the costs as planned
 */
record CostStep(int firstMonth, List<Draw> inflation, Projection projection) implements Step {
    @Override
    public void run(Block block) {
        int n = block.size;
        for (Draw growth : inflation) {
            block.drawing.values(growth, block.drawn);
            Kernel.multiplyByGrowth(block.inflation, block.drawn, n);
        }
        for (int month = firstMonth; month < firstMonth + 12; month++) {
            // most months of a year cost the same
            if (month == firstMonth || projection.cost(month) != projection.cost(month - 1)) {
                Kernel.scaled(block.level, (double) projection.cost(month), block.inflation, n);
            }
            Kernel.subtract(block.cash[month], block.level, n);
        }
    }
}
