package rar.simulation.payout;

import java.util.List;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * Running costs of a year, inflated beyond the plan.
 *
 * @param inflation of this year, on top of that of the years before
 * @param amounts that months of the year cost as planned
 */
record CostStep(List<Draw> inflation, List<Amount> amounts) implements Step {

    /**
     * What some months of a year cost.
     *
     * @param row of the block's {@code costs}
     * @param ore a month as planned
     */
    record Amount(int row, double ore) {}

    @Override
    public void run(Block block) {
        int n = block.size;
        try (Scratch lease = block.lease()) {
            double[] drawn = lease.row();
            for (Draw growth : inflation) {
                block.drawing.values(growth, drawn);
                Kernel.multiplyByGrowth(block.inflation, drawn, n);
            }
        }
        for (Amount amount : amounts) {
            Kernel.scaled(block.costs[amount.row], amount.ore, block.inflation, n);
        }
    }
}
