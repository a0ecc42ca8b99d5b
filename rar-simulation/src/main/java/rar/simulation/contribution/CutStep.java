package rar.simulation.contribution;

import java.util.List;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * Draws what is left of a party's contributions of a year.
 *
 * @param row of the block's {@code kept}
 * @param cuts the shares that are cut
 */
record CutStep(int row, List<Draw> cuts) implements Step {
    @Override
    public void run(Block block) {
        double[] kept = block.kept[row];
        Kernel.fill(kept, 1, block.size);
        try (Scratch lease = block.lease()) {
            double[] share = lease.row();
            for (Draw cut : cuts) {
                block.drawing.values(cut, share);
                Kernel.multiplyByRest(kept, share, block.size);
            }
        }
    }
}
