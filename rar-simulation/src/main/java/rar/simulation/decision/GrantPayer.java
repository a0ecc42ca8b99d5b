package rar.simulation.decision;

import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.RuleKernel;
import rar.simulation.kernel.Selection;
import rar.simulation.payout.CommitmentPath;
import rar.simulation.payout.FundingTerms;
import rar.simulation.payout.FundingTerms.Receipts;

/**
 * Pays one of the grants that are decided on: as it is delayed, used, ended early, left by refusals and cut by the
 * reservation clause, and provides for what is left at the end.
 */
final class GrantPayer {

    private static final double[] NOTHING = {};

    private final RuledGrant grant;
    private final boolean provides;

    // what a block's scenarios draw; no elements where nothing is drawn

    private final long[] delays;
    private final double[] outturns;
    private final double[] terminations;
    private final double[] refusals;
    private final double[] lost;

    GrantPayer(RuledGrant grant, boolean provides, int capacity) {
        this.grant = grant;
        this.provides = provides;
        this.delays = new long[grant.draws().delays().isEmpty() ? 0 : capacity];
        this.outturns = grant.draws().outturns().isEmpty() ? NOTHING : new double[capacity];
        this.terminations = grant.draws().terminations().isEmpty() ? NOTHING : new double[capacity];
        this.refusals = grant.refusals().isEmpty() ? NOTHING : new double[capacity];
        this.lost = grant.funding().isEmpty() ? NOTHING : new double[capacity];
    }

    void draw(Block block) {
        if (delays.length > 0) {
            block.drawMonths(grant.draws().delays(), delays);
        }
        if (outturns.length > 0) {
            block.drawProduct(grant.draws().outturns(), outturns);
        }
        if (terminations.length > 0) {
            block.drawSum(grant.draws().terminations(), terminations);
        }
        if (refusals.length > 0) {
            grant.refusals().draw(block, refusals);
        }
        if (lost.length > 0) {
            FundingTerms.findLost(block, grant.draws().answers(), lost);
        }
    }

    /** Rows for the scenarios in which something is granted; one set does for all grants, one after the other. */
    static final class Rows {

        private final int stride;
        /** What is to be paid in the first t months, row after row, the row of t = 0 first. */
        private final double[] due;

        private final double[] dueNow;
        private final double[] refused;
        private final double[] scale;
        private final double[] month;
        private final double[] claimed;
        private final double[] paid;
        private final double[] share;
        private final double[] end;
        private final double[] net;
        private final double[] netLate;
        private final long[] delay;
        private double[] late;
        private double[] lateBefore;

        Rows(int months, int capacity) {
            stride = Block.stride(capacity);
            due = new double[Math.multiplyExact(months + 1, stride)];
            dueNow = new double[capacity];
            refused = new double[capacity];
            scale = new double[capacity];
            month = new double[capacity];
            claimed = new double[capacity];
            paid = new double[capacity];
            share = new double[capacity];
            end = new double[capacity];
            net = new double[capacity];
            netLate = new double[capacity];
            delay = new long[capacity];
            late = new double[capacity];
            lateBefore = new double[capacity];
        }
    }

    /** Pays {@code amounts} that are granted in month {@code now} in these scenarios, and tells the outlook of it. */
    void pay(Block block, Outlook outlook, int now, Selection granted, double[] amounts, Rows rows) {
        int n = granted.count();
        load(granted, now, rows);
        for (int m = now; m < block.cash.length; m++) {
            grant.shape().paidWithin(m - now + 1, amounts, rows.dueNow, n);
            findLate(m - now + 1, rows, n);
            commit(outlook, now, m, granted, amounts, rows);
            findClaim(m, rows, n);
            Kernel.add(rows.claimed, rows.month, n);
            if (grant.underClause()) {
                granted.read(rows.scale, block.scale[m / 12]);
                RuleKernel.scale(rows.month, rows.scale, n);
            }
            Kernel.add(rows.paid, rows.month, n);
            granted.subtract(block.cash[m], rows.paid);
            if (block.keepsPayments()) {
                granted.add(block.payments[m], rows.month);
            }
        }
        if (provides) {
            provide(block, granted, amounts, rows);
        }
        for (int j = 0; grant.isFollowed() && j < n; j++) {
            follow(block, granted.get(j), now, (long) amounts[j]);
        }
    }

    /** Claims what the payouts of scenario {@code i} earn, in which so much is granted, and pays VAT on them. */
    private void follow(Block block, int i, int now, long amount) {
        CommitmentPath path = new CommitmentPath(
                grant.shape(),
                grant.refusals(),
                amount,
                amount,
                now,
                delays.length == 0 ? 0 : (int) delays[i],
                terminations.length == 0 ? 0 : (int) terminations[i],
                outturns.length == 0 ? 1 : outturns[i],
                refusals.length == 0 ? 0 : (long) refusals[i]);
        Receipts cash = (month, k, due) -> receive(block, month, k, due);
        grant.funding().ifPresent(each -> each.claim(block, i, path, grant.underClause(), lost[i] != 0, cash));
        grant.vat().ifPresent(each -> each.pay(block, i, path, grant.underClause(), cash));
    }

    private static void receive(Block block, int month, int i, double due) {
        for (int m = month; m < block.cash.length; m++) {
            block.cash[m][i] += due;
        }
    }

    /** Tells the outlook of what is to be paid by the end of month {@code m}, less what is to be received of it, VAT included. */
    private void commit(Outlook outlook, int now, int m, Selection granted, double[] amounts, Rows rows) {
        if (!grant.isFollowed()) {
            outlook.commit(granted, m, rows.dueNow, rows.late);
            return;
        }
        for (int j = 0; j < granted.count(); j++) {
            long amount = (long) amounts[j];
            int late = delays.length == 0 ? 0 : (int) rows.delay[j];
            rows.net[j] = rows.dueNow[j] - (double) grant.received(amount, now, m);
            rows.netLate[j] = rows.late[j] - (double) grant.received(amount, now + late, m);
        }
        outlook.commit(granted, m, rows.net, rows.netLate);
    }

    private void load(Selection granted, int now, Rows rows) {
        int n = granted.count();
        Kernel.fill(rows.lateBefore, 0, n);
        Kernel.fill(rows.claimed, 0, n);
        Kernel.fill(rows.paid, 0, n);
        Kernel.fill(rows.share, 1, n);
        Kernel.fill(rows.end, now + grant.shape().lastsFor(), n);
        if (outturns.length > 0) {
            granted.read(rows.share, outturns);
        }
        if (terminations.length > 0) {
            granted.subtractFrom(rows.end, terminations);
        }
        if (delays.length > 0) {
            Kernel.fill(rows.due, 0, 0, n);
            granted.read(rows.delay, delays);
            for (int j = 0; j < n; j++) {
                rows.end[j] += (double) rows.delay[j];
            }
        }
        if (refusals.length > 0) {
            granted.read(rows.refused, refusals);
            for (int m = 0; m < now; m++) {
                refuse(m, rows, n);
            }
        }
    }

    /** {@code late} = what is to be paid in the first {@code t} months from the decision on, late as it is. */
    private void findLate(int t, Rows rows, int n) {
        if (delays.length == 0) {
            System.arraycopy(rows.dueNow, 0, rows.late, 0, n);
            return;
        }
        System.arraycopy(rows.dueNow, 0, rows.due, t * rows.stride, n);
        RuleKernel.delayed(rows.late, rows.due, rows.stride, t, rows.delay, n);
    }

    /** {@code month} = what is claimed in month {@code m}. */
    private void findClaim(int m, Rows rows, int n) {
        refuse(m, rows, n);
        RuleKernel.shareOfDifference(rows.month, rows.late, rows.lateBefore, rows.share, n);
        if (terminations.length > 0) {
            RuleKernel.clearFrom(rows.month, rows.end, m, n);
        }
        double[] swap = rows.lateBefore;
        rows.lateBefore = rows.late;
        rows.late = swap;
    }

    private void refuse(int m, Rows rows, int n) {
        if (refusals.length > 0) {
            grant.refusals().multiply(rows.share, m, rows.refused, n);
        }
    }

    /** What is not claimed stays in the provisions where the last payout, refusals considered, comes after the end. */
    private void provide(Block block, Selection granted, double[] amounts, Rows rows) {
        int n = granted.count();
        RuleKernel.unpaidBeyond(rows.month, amounts, rows.claimed, rows.end, block.cash.length, n);
        for (int j = 0; refusals.length > 0 && j < n; j++) {
            if (grant.refusals().end((long) rows.refused[j]) < block.cash.length) {
                rows.month[j] = 0;
            }
        }
        granted.add(block.provisions, rows.month);
    }
}
