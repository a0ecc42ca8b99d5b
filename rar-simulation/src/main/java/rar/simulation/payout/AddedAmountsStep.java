package rar.simulation.payout;

import java.util.List;
import rar.model.plan.LineKind;
import rar.simulation.draw.AddedAmounts;
import rar.simulation.draw.Draws;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;
import rar.simulation.projection.Projection;

/**
 * Amounts that come on top of the plan in proportion to a draw.
 *
 * @param added the amounts
 */
public record AddedAmountsStep(AddedAmounts added) implements Step {

    /** A step for each of the draws that add amounts. */
    public static List<AddedAmountsStep> compile(Projection projection, Draws draws) {
        return draws.added(projection.plan()).stream()
                .map(AddedAmountsStep::new)
                .toList();
    }

    @Override
    public void run(Block block) {
        try (Scratch lease = block.lease()) {
            double[] drawn = lease.row();
            double[] amount = lease.row();
            block.drawing.values(added.drawn(), drawn);
            for (int k = 0; k < added.months().size(); k++) {
                // the same amount every month is computed once
                if (k == 0 || added.cash(k) != added.cash(k - 1)) {
                    Kernel.scaled(amount, (double) added.cash(k), drawn, block.size);
                }
                int month = added.months().get(k);
                Kernel.add(block.flow(month), amount, block.size);
                if (block.keepsPayments()) {
                    notePayment(block.payments[month], amount, block.size);
                }
            }
        }
    }

    /** What it adds to running costs, or takes from them; of anything else what it pays. */
    private void notePayment(double[] payments, double[] amount, int n) {
        if (added.kind() == LineKind.COST) {
            Kernel.subtract(payments, amount, n);
        } else {
            Kernel.addShortfall(payments, 0, amount, n);
        }
    }
}
