package rar.simulation.payout;

import java.util.List;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * Costs, or interest, that are paid apart from when they are incurred: the factor of the year in which they are incurred acts on
 * them, whenever they are paid.
 */
final class DatedStep implements Step {

    private final List<List<Draw>> changes;
    private final boolean compounds;
    private final List<DatedPayment> payments;
    private double[][] factors = {};

    /**
     * The step.
     *
     * @param changes of each year of the plan
     * @param compounds whether the change of a year acts on the years after it too
     * @param payments of all lines
     */
    DatedStep(List<List<Draw>> changes, boolean compounds, List<DatedPayment> payments) {
        this.changes = changes;
        this.compounds = compounds;
        this.payments = payments;
    }

    @Override
    public Step ofOneThread() {
        return new DatedStep(changes, compounds, payments);
    }

    @Override
    public void run(Block block) {
        if (factors.length == 0) {
            factors = new double[changes.size()][block.capacity()];
        }
        try (Scratch lease = block.lease()) {
            double[] drawn = lease.row();
            for (int year = 0; year < factors.length; year++) {
                begin(year, block.size);
                for (Draw change : changes.get(year)) {
                    block.drawing.values(change, drawn);
                    Kernel.multiplyByGrowth(factors[year], drawn, block.size);
                }
            }
        }
        payments.forEach(payment -> payment.pay(block, factors));
    }

    private void begin(int year, int n) {
        if (compounds && year > 0) {
            System.arraycopy(factors[year - 1], 0, factors[year], 0, n);
        } else {
            Kernel.fill(factors[year], 1, n);
        }
    }
}
