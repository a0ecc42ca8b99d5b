package rar.simulation.engine;

import java.util.List;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.Draw;

/**
 * Interest of a year that comes out otherwise than planned.
 *
 * @param firstMonth of the year
 * @param changes the shares by which it is higher
 * @param projection has the interest as planned
 */
record InterestStep(int firstMonth, List<Draw> changes, Projection projection) implements Step {
    @Override
    public void run(Block block) {
        int n = block.size;
        Kernel.fill(block.factor, 1, n);
        for (Draw change : changes) {
            block.drawing.values(change, block.drawn);
            Kernel.multiplyByGrowth(block.factor, block.drawn, n);
        }
        for (int month = firstMonth; month < firstMonth + 12; month++) {
            // a year's interest moves evenly, so most months are alike
            if (month == firstMonth || projection.interest(month) != projection.interest(month - 1)) {
                Kernel.scaled(block.level, (double) projection.interest(month), block.factor, n);
            }
            Kernel.add(block.flow(month), block.level, n);
        }
    }
}
