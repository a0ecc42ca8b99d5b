package rar.simulation.engine;

import java.util.List;
import rar.simulation.projection.PayoutStream;
import rar.simulation.scenario.Draw;

/**
 * The payouts of a commitment, late and under or over its grant. Payouts are held as the months in which their level
 * changes, so that a long even stream costs no more than a short one.
 *
 * @param stream as planned
 * @param underClause whether the reservation clause can reduce it
 * @param provided whether what remains at the end stands in the provisions
 * @param delays by which it is late
 * @param outturns the shares of it that are used
 */
record PayoutStep(PayoutStream stream, boolean underClause, boolean provided, List<Draw> delays, List<Draw> outturns)
        implements Step {

    @Override
    public void run(Block block) {
        int n = block.size;
        block.drawFactor(outturns);
        block.drawMonths(delays);
        Kernel.places(block.places, block.months, block.capacity(), n);
        Kernel.fill(block.paid, 0, n);
        changeLevels(block, underClause ? block.reserved : block.unreserved);
        if (provided) {
            // unpaid at the end are only scenarios in which the last payout comes after it
            double least = block.cash.length - stream.last();
            Kernel.addUnpaid(block.provisions, (double) stream.total(), block.paid, block.months, least, n);
        }
    }

    private void changeLevels(Block block, double[] changes) {
        int n = block.size;
        double[] to = block.level;
        double[] from = block.levelBefore;
        Kernel.fill(from, 0, n);
        long level = 0;
        for (int month = stream.first(); month <= Math.min(stream.last() + 1, block.cash.length - 1); month++) {
            if (stream.payout(month) == level) {
                continue;
            }
            level = stream.payout(month);
            Kernel.scaled(to, (double) level, block.factor, n);
            Kernel.difference(block.change, to, from, n);
            Kernel.addAt(changes, month * block.capacity(), block.places, block.change, n);
            if (provided) {
                Kernel.addUntil(block.paid, block.change, block.months, block.cash.length - month, n);
            }
            double[] swap = from;
            from = to;
            to = swap;
        }
    }
}
