package rar.simulation.decision;

import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.RuleKernel;
import rar.simulation.kernel.Selection;
import rar.simulation.payout.BeyondPlan;

/**
 * What the association knows and expects in each scenario of a block. Known in a month is cash at the end of the month
 * before, what is due to the association and from it and has not been paid, the contributions of the year that has begun, and the grants
 * decided so far, those beyond the plan included, of this very month too; what follows is expected as the plan has it.
 */
final class Outlook {

    private final RuledGrants governance;
    private final int months;
    private final long[][] delays;
    /** What cash is expected to have grown by at the end of each month, as planned and as granted so far. */
    private final double[][] expected;
    /**
     * What is to have been paid by the end of each month of what has been granted so far, late as it is; no elements
     * where no sitting follows.
     */
    private final double[][] settled;

    // for the scenarios of a sitting

    private final double[] position;
    private final double[] kept;
    private final double[] row;

    Outlook(RuledGrants governance, int capacity) {
        this.governance = governance;
        this.months = governance.months();
        this.delays = new long[governance.lateStreams.size()][capacity];
        this.expected = new double[months][capacity];
        this.settled = new double[months][];
        for (int m = 0; m < months; m++) {
            settled[m] = new double[governance.sitsIn(m + 1) ? capacity : 0];
        }
        this.position = new double[capacity];
        this.kept = new double[capacity];
        this.row = new double[capacity];
    }

    /** Turns to the block's scenarios, in which nothing has been granted yet. */
    void open(Block block) {
        for (int s = 0; s < delays.length; s++) {
            block.drawMonths(governance.lateStreams.get(s).delays(), delays[s]);
        }
        for (int m = 0; m < months; m++) {
            Kernel.fill(expected[m], (double) governance.expected[m], block.size);
            Kernel.fill(settled[m], 0, Math.min(block.size, settled[m].length));
        }
    }

    /** Grants beyond the plan that are known from month {@code now} on, and are paid on time. */
    void learn(Block block, int now) {
        for (BeyondPlan known : governance.beyondPlan) {
            if (known.payouts().first() != now) {
                continue;
            }
            double[] amounts = block.applications[known.row()];
            for (int m = now; m < months; m++) {
                known.payouts().shape().paidWithin(m - now + 1, amounts, row, block.size);
                Kernel.subtract(expected[m], row, block.size);
                if (settled[m].length > 0) {
                    Kernel.add(settled[m], row, block.size);
                }
            }
        }
    }

    /** Expects {@code due} to be paid by the end of month {@code m}, and knows that {@code late} will have been. */
    void commit(Selection granted, int m, double[] due, double[] late) {
        granted.subtract(expected[m], due);
        if (settled[m].length > 0) {
            granted.add(settled[m], late);
        }
    }

    /** {@code forecast} = expected cash at the end of each month from {@code now} on. */
    void forecast(Block block, Selection asking, int now, double[][] forecast) {
        int n = asking.count();
        findPosition(block, asking, now);
        long planned = governance.contributions[now / 12];
        asking.read(kept, block.contributions[now / 12]);
        Kernel.subtract(kept, (double) governance.settled[now / 12], n);
        RuleKernel.divide(kept, (double) planned, n);
        for (int m = now; m < months; m++) {
            if (planned != 0 && governance.instalments(now, m) != 0) {
                RuleKernel.addGrowth(position, (double) governance.instalments(now, m), kept, n);
            }
            asking.read(row, expected[m]);
            RuleKernel.sum(forecast[m], position, row, n);
        }
    }

    /** Cash at hand and what is overdue, less what was expected by now. */
    private void findPosition(Block block, Selection asking, int now) {
        int n = asking.count();
        if (now == 0) {
            Kernel.fill(position, (double) governance.openingCash, n);
            return;
        }
        asking.read(position, block.cash[now - 1]);
        Kernel.subtract(position, (double) (governance.expected[now - 1] + governance.receivable[now - 1]), n);
        asking.read(row, settled[now - 1]);
        Kernel.add(position, row, n);
        asking.read(row, block.overdue[now]);
        Kernel.add(position, row, n);
        for (int s = 0; s < delays.length; s++) {
            if (governance.owed(now, s).length > 0) {
                subtractOwed(asking, governance.owed(now, s), delays[s]);
            }
        }
    }

    private void subtractOwed(Selection asking, double[] byDelay, long[] delay) {
        for (int j = 0; j < asking.count(); j++) {
            position[j] -= byDelay[(int) delay[asking.get(j)]];
        }
    }
}
