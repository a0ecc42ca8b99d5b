package rar.simulation.payout;

import java.util.List;
import java.util.Optional;
import rar.simulation.draw.Applications;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * The applications of a year: what each scenario's ask for is drawn into rows of their own, one for each application that
 * there can be, and then paid where no rule decides.
 *
 * @param firstRow of the block's {@code applications}; the others follow
 * @param number how many there are
 * @param sizes of each that there can be, in kronor
 * @param payouts how each is paid; none where a rule decides on them
 */
record ApplicationStep(int firstRow, Draw number, List<Draw> sizes, Optional<EvenPayouts> payouts) implements Step {
    @Override
    public void run(Block block) {
        try (Scratch lease = block.lease()) {
            comeIn(block, lease.row(), lease.row());
        }
    }

    private void comeIn(Block block, double[] count, double[] drawn) {
        block.drawing.values(number, count);
        double most = 0;
        for (int i = 0; i < block.size; i++) {
            most = Math.max(most, count[i]);
        }
        for (int k = 0; k < sizes.size(); k++) {
            double[] amounts = block.applications[firstRow + k];
            if (k < most) {
                draw(block, k, count, drawn, amounts);
                payouts.ifPresent(each -> each.pay(block, amounts));
            } else {
                // so many has no scenario of the block, so their sizes need no drawing
                Kernel.fill(amounts, 0, block.size);
            }
        }
    }

    private void draw(Block block, int k, double[] count, double[] drawn, double[] amounts) {
        block.drawing.values(sizes.get(k), drawn);
        for (int i = 0; i < block.size; i++) {
            amounts[i] = k < count[i] ? Applications.ore(drawn[i]) : 0;
        }
    }
}
