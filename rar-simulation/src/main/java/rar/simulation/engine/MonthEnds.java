package rar.simulation.engine;

import java.util.List;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.payout.PayoutPlan;
import rar.simulation.projection.Projection;

/** How flows and changes of payouts become closing cash, month after month. */
final class MonthEnds {

    private final double opening;
    private final int firstOpen;
    private final double[] flows;
    private final double[] reservedChanges;
    private final double[] unreservedChanges;
    private final boolean paysReserved;
    private final boolean paysUnreserved;
    private final int[] costRow;

    /**
     * The month ends of a plan.
     *
     * @param projection with the cash before its first month, and the first month that is open
     * @param flows the flow of each month that no step touches, in öre
     * @param payouts what no step touches of payouts
     * @param costRow the row of costs that a factor touches, for each month, or {@link Block#NO_ROW}
     */
    MonthEnds(Projection projection, List<Double> flows, PayoutPlan payouts, List<Integer> costRow) {
        this.opening = (double) projection.openingCash();
        this.firstOpen = projection.firstOpen();
        this.flows = array(flows);
        this.reservedChanges = array(payouts.reservedChanges());
        this.unreservedChanges = array(payouts.unreservedChanges());
        this.paysReserved = payouts.reduces();
        this.paysUnreserved = payouts.paysBesides();
        this.costRow = costRow.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] array(List<Double> amounts) {
        return amounts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Readies a new block's rows of payouts. Each run leaves those of the plan's months as it found them; the rows beyond take
     * what comes too late, and nobody reads them.
     */
    void fillPayouts(Block block) {
        for (int m = 0; m < flows.length; m++) {
            if (paysUnreserved) {
                Kernel.fill(block.unreserved, m * block.stride(), unreservedChanges[m], block.capacity());
            }
            if (paysReserved) {
                Kernel.fill(block.reserved, m * block.stride(), reservedChanges[m], block.capacity());
            }
        }
    }

    /** From flows and changes of payouts to closing cash, month after month. */
    void close(Block block) {
        try (Scratch lease = block.lease()) {
            close(block, lease.row(), lease.row(), lease.row(), lease.row());
        }
    }

    private void close(Block block, double[] unreserved, double[] reserved, double[] change, double[] openingCash) {
        int n = block.size;
        Kernel.fill(unreserved, 0, n);
        Kernel.fill(reserved, 0, n);
        Kernel.fill(openingCash, opening, n);
        double[] before = openingCash;
        for (int m = 0; m < flows.length; m++) {
            int row = m * block.stride();
            double[] cash = block.cash[m];
            double[] cost = costRow[m] < 0 ? block.zeros : block.costs[costRow[m]];
            boolean moves = block.flowMoves(m);
            if (paysUnreserved) {
                Kernel.take(change, block.unreserved, row, unreservedChanges[m], n);
                if (moves) {
                    Kernel.add(unreserved, change, n);
                    Kernel.pay(cash, before, cost, unreserved, n);
                } else {
                    Kernel.payFrom(cash, flows[m], before, cost, unreserved, change, n);
                }
                before = block.zeros;
                cost = block.zeros;
                moves = true;
            }
            if (paysReserved) {
                double[] scale = block.scale[m / 12];
                Kernel.take(change, block.reserved, row, reservedChanges[m], n);
                if (moves) {
                    Kernel.add(reserved, change, n);
                    Kernel.payScaled(cash, before, cost, reserved, scale, n);
                } else {
                    Kernel.payScaledFrom(cash, flows[m], before, cost, reserved, change, scale, n);
                }
            }
            before = cash;
            if (block.keepsPayments()) {
                notePayments(block, m, unreserved, reserved);
            }
            if (m >= firstOpen) {
                noteLowest(block, m);
            }
        }
    }

    /** Finds cash within months, where it is kept, once closing cash is known. */
    void findBeforeReceipts(Block block) {
        block.findBeforeReceipts(opening);
    }

    /** Finds the least closing cash of the open months of each scenario anew. */
    void findLowest(Block block) {
        for (int m = firstOpen; m < block.cash.length; m++) {
            noteLowest(block, m);
        }
    }

    /** Costs that a factor touches, and payouts. */
    private void notePayments(Block block, int m, double[] unreserved, double[] reserved) {
        if (costRow[m] >= 0) {
            Kernel.add(block.payments[m], block.costs[costRow[m]], block.size);
        }
        if (paysUnreserved) {
            Kernel.add(block.payments[m], unreserved, block.size);
        }
        if (paysReserved) {
            Kernel.addScaled(block.payments[m], reserved, block.scale[m / 12], block.size);
        }
    }

    private void noteLowest(Block block, int m) {
        if (m == firstOpen) {
            System.arraycopy(block.cash[m], 0, block.lowest, 0, block.size);
        } else {
            Kernel.lower(block.lowest, block.cash[m], block.size);
        }
    }
}
