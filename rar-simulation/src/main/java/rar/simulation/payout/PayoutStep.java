package rar.simulation.payout;

import java.util.ArrayList;
import java.util.List;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;
import rar.simulation.projection.PayoutStream;

/**
 * The payouts of a commitment, late and under or over its grant. Payouts are held as the months in which their level
 * changes, so that a long even stream costs no more than a short one.
 */
final class PayoutStep implements Step {

    private final boolean underClause;
    private final boolean provided;
    private final List<Draw> delays;
    private final List<Draw> outturns;
    private final List<Change> changes = new ArrayList<>();
    private final long granted;
    private final int last;

    /** From a month on {@code level} is paid every month, where it was {@code before}. */
    private record Change(int month, double before, double level) {}

    /**
     * The step.
     *
     * @param stream as planned
     * @param months of the plan
     * @param underClause whether the reservation clause can reduce it
     * @param provided whether what remains at the end stands in the provisions
     * @param delays by which it is late
     * @param outturns the shares of it that are used
     */
    PayoutStep(
            PayoutStream stream,
            int months,
            boolean underClause,
            boolean provided,
            List<Draw> delays,
            List<Draw> outturns) {
        this.underClause = underClause;
        this.provided = provided;
        this.delays = delays;
        this.outturns = outturns;
        this.granted = stream.commitment().provided();
        this.last = stream.last();
        for (int month = stream.first(); month <= Math.min(last + 1, months - 1); month++) {
            if (stream.payout(month) != stream.payout(month - 1)) {
                changes.add(new Change(month, (double) stream.payout(month - 1), (double) stream.payout(month)));
            }
        }
    }

    @Override
    public void run(Block block) {
        int n = block.size;
        try (Scratch lease = block.lease()) {
            double[] used = lease.row();
            long[] months = lease.wholes();
            long[] places = lease.wholes();
            block.drawProduct(outturns, used);
            block.drawMonths(delays, months);
            Kernel.places(places, months, block.indexes, block.stride(), n);
            double[] rows = underClause ? block.reserved : block.unreserved;
            for (Change change : changes) {
                int row = change.month * block.stride();
                Kernel.changeAt(rows, row, places, change.before, change.level, used, n);
            }
            if (provided) {
                provide(block, used, months, lease);
            }
        }
    }

    private void provide(Block block, double[] used, long[] months, Scratch lease) {
        int n = block.size;
        long[] bits = lease.wholes();
        double[] late = lease.row();
        double[] paid = lease.row();
        Kernel.beyondOffset(bits, months, n);
        block.raw.toDoubles(bits, late, n);
        Kernel.subtract(late, Kernel.OFFSET, n);
        Kernel.fill(paid, 0, n);
        for (Change change : changes) {
            double end = block.cash.length - change.month;
            Kernel.addUntil(paid, change.before, change.level, used, late, end, n);
        }
        // unpaid at the end are only scenarios in which the last payout comes after it
        double least = block.cash.length - last;
        Kernel.addUnpaid(block.provisions, (double) granted, paid, late, least, n);
    }
}
