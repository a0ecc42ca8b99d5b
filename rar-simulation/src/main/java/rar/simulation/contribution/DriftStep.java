package rar.simulation.contribution;

import java.util.List;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * Draws by how much a member's weight has grown by a year.
 *
 * @param row of the block's {@code kept}
 * @param first whether it is the plan's first year
 * @param growth of this year, on top of that of the years before
 */
record DriftStep(int row, boolean first, List<Draw> growth) implements Step {

    @Override
    public void run(Block block) {
        double[] grown = block.kept[row];
        if (first) {
            Kernel.fill(grown, 1, block.size);
        }
        try (Scratch lease = block.lease()) {
            double[] drawn = lease.row();
            for (Draw draw : growth) {
                block.drawing.values(draw, drawn);
                Kernel.multiplyByGrowth(grown, drawn, block.size);
            }
        }
    }
}
