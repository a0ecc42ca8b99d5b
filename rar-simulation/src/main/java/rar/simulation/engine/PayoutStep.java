package rar.simulation.engine;

import java.util.List;
import rar.simulation.projection.PayoutStream;

/**
 * The payouts of a commitment, late and under or over its grant. Payouts are held as the months in which their level
 * changes, so that a long even stream costs no more than a short one.
 *
 * @param stream as planned
 * @param underClause whether the reservation clause can reduce it
 * @param provided whether what remains at the end stands in the provisions
 * @param delays by which it is late
 * @param mostDelay the most months it can be late
 * @param outturns the shares of it that are used
 */
record PayoutStep(
        PayoutStream stream,
        boolean underClause,
        boolean provided,
        List<Draw> delays,
        int mostDelay,
        List<Draw> outturns)
        implements Step {

    @Override
    public void run(Block block) {
        drawFactor(block);
        block.drawMonths(delays, mostDelay);
        changeLevels(block, underClause ? block.reserved : block.unreserved);
        if (provided) {
            addProvisions(block);
        }
    }

    private void drawFactor(Block block) {
        Kernel.fill(block.factor, 1, block.size);
        for (Draw outturn : outturns) {
            outturn.values(block, block.drawn);
            Kernel.multiply(block.factor, block.drawn, block.size);
        }
    }

    private void changeLevels(Block block, double[][] changes) {
        int n = block.size;
        double[] to = block.level;
        double[] from = block.levelBefore;
        Kernel.fill(from, 0, n);
        long level = 0;
        for (int month = stream.first(); month <= Math.min(stream.last() + 1, changes.length - 1); month++) {
            if (stream.payout(month) == level) {
                continue;
            }
            level = stream.payout(month);
            Kernel.scaled(to, (double) level, block.factor, n);
            for (int j = 0; j <= mostDelay && month + j < changes.length; j++) {
                Kernel.stepWhere(changes[month + j], to, from, block.indicators[j], n);
            }
            double[] swap = from;
            from = to;
            to = swap;
        }
    }

    /** For each delay that leaves payouts beyond the end: the grant less what is used by then. */
    private void addProvisions(Block block) {
        int n = block.size;
        int end = block.cash.length;
        for (int j = Math.max(0, end - stream.last()); j <= mostDelay; j++) {
            Kernel.fill(block.paid, 0, n);
            int month = stream.first();
            while (month + j < end) {
                int next = endOfLevel(month, end - j);
                Kernel.scaled(block.level, (double) stream.payout(month), block.factor, n);
                Kernel.addTimes(block.paid, next - month, block.level, n);
                month = next;
            }
            Kernel.addRestWhere(block.provisions, (double) stream.total(), block.paid, block.indicators[j], n);
        }
    }

    private int endOfLevel(int month, int limit) {
        int next = month + 1;
        while (next < limit && stream.payout(next) == stream.payout(month)) {
            next++;
        }
        return next;
    }
}
