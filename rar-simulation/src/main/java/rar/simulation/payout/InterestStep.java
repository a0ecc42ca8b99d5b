package rar.simulation.payout;

import java.util.List;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;
import rar.simulation.projection.Projection;

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
        try (Scratch lease = block.lease()) {
            double[] factor = lease.row();
            double[] drawn = lease.row();
            Kernel.fill(factor, 1, n);
            for (Draw change : changes) {
                block.drawing.values(change, drawn);
                Kernel.multiplyByGrowth(factor, drawn, n);
            }
            receive(block, factor, lease.row());
        }
    }

    private void receive(Block block, double[] factor, double[] amount) {
        int n = block.size;
        for (int month = firstMonth; month < firstMonth + 12; month++) {
            // a year's interest moves evenly, so most months are alike
            if (month == firstMonth || projection.interest(month) != projection.interest(month - 1)) {
                Kernel.scaled(amount, (double) projection.interest(month), factor, n);
            }
            Kernel.add(block.flow(month), amount, n);
            if (block.keepsPayments()) {
                Kernel.addShortfall(block.payments[month], (double) projection.interest(month), amount, n);
            }
        }
    }
}
