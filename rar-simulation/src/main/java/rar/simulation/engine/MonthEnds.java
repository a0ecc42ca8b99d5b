package rar.simulation.engine;

/** How flows and changes of payouts become closing cash, month after month. */
final class MonthEnds {

    private final double opening;
    private final double[] flows;
    private final double[] reservedChanges;
    private final double[] unreservedChanges;
    private final boolean paysReserved;
    private final boolean paysUnreserved;
    private final int[] costRow;

    MonthEnds(Compilation compiled) {
        this.opening = (double) compiled.projection.openingCash();
        this.flows = compiled.flows;
        this.reservedChanges = compiled.reservedChanges;
        this.unreservedChanges = compiled.unreservedChanges;
        this.paysReserved = compiled.reducible > 0;
        // where there are no payouts at all, paying none still turns flows into closing cash
        this.paysUnreserved = !paysReserved || compiled.irreducible > 0;
        this.costRow = compiled.costRow;
    }

    /** The flow of each month that no step touches; not to be written. */
    double[] flows() {
        return flows;
    }

    /** Whether any payout is under the reservation clause. */
    boolean paysReserved() {
        return paysReserved;
    }

    /** Whether any payout is outside it. */
    boolean paysUnreserved() {
        return paysUnreserved;
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
        int n = block.size;
        double[] unreserved = block.level;
        double[] reserved = block.levelBefore;
        Kernel.fill(unreserved, 0, n);
        Kernel.fill(reserved, 0, n);
        double[] change = block.change;
        double[] before = block.paid;
        Kernel.fill(before, opening, n);
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
            noteLowest(block, m);
        }
    }

    /** Finds the least closing cash of each scenario anew. */
    static void findLowest(Block block) {
        for (int m = 0; m < block.cash.length; m++) {
            noteLowest(block, m);
        }
    }

    private static void noteLowest(Block block, int m) {
        if (m == 0) {
            System.arraycopy(block.cash[0], 0, block.lowest, 0, block.size);
        } else {
            Kernel.lower(block.lowest, block.cash[m], block.size);
        }
    }
}
