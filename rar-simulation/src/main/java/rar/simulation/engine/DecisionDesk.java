package rar.simulation.engine;

import java.util.List;
import rar.model.goal.CashGoal;
import rar.model.goal.CashPath;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.GrantRequest;

/**
 * Decides on planned grants in each scenario of a block, month after month, and pays what is granted. What is known in a
 * month is cash at the end of the month before, what is overdue to the association and from it, the contributions of the
 * year that has begun, and the grants decided so far, those beyond the plan included, of this very month too; what follows
 * is expected as the plan has it.
 */
final class DecisionDesk implements GrantRequest {

    private final Governance governance;
    private final int months;

    // what a block's scenarios draw, a row for each of the governance's lists

    private final long[][] streamDelays;
    private final long[][] grantDelays;
    private final double[][] outturns;
    private final long[][] terminations;
    private final double[][] refusals;

    // the scenario at hand

    private final long[] cash;
    /** Expected cash at month ends from {@code now} on, with what has been granted so far. */
    private final long[] forecast;
    /** The month in which each grant is to be decided, or was. */
    private final int[] decided;

    private final long[] granted;
    private final boolean[] open;
    private int now;
    private GovernedGrant asking;

    // what a goal looks at

    private long tried;
    private final CashPath trial = new CashPath() {
        @Override
        public int months() {
            return months;
        }

        @Override
        public long cashOre(int index) {
            return forecast[index] - asking.paidWithin(index - now + 1, tried);
        }
    };

    DecisionDesk(Governance governance, int capacity) {
        this.governance = governance;
        this.months = governance.months();
        this.streamDelays = new long[governance.lateStreams.size()][capacity];
        this.grantDelays = new long[governance.grants.size()][capacity];
        this.outturns = new double[governance.grants.size()][capacity];
        this.terminations = new long[governance.grants.size()][capacity];
        this.refusals = new double[governance.grants.size()][capacity];
        this.cash = new long[months];
        this.forecast = new long[months];
        this.decided = new int[governance.grants.size()];
        this.granted = new long[governance.grants.size()];
        this.open = new boolean[governance.grants.size()];
        this.asking = governance.grants.get(0);
    }

    /** Decides in every scenario of a block whose cash is that of everything but the governed grants. */
    void decide(Block block) {
        draw(block);
        for (int i = 0; i < block.size; i++) {
            load(block, i);
            for (now = 0; now < months; now++) {
                decideNow(block, i);
            }
            store(block, i);
        }
    }

    private void draw(Block block) {
        for (int s = 0; s < streamDelays.length; s++) {
            drawMonths(block, governance.lateStreams.get(s).delays(), streamDelays[s]);
        }
        for (int g = 0; g < grantDelays.length; g++) {
            drawMonths(block, governance.grants.get(g).delays(), grantDelays[g]);
            block.drawFactor(governance.grants.get(g).outturns());
            System.arraycopy(block.factor, 0, outturns[g], 0, block.size);
            drawMonths(block, governance.grants.get(g).terminations(), terminations[g]);
            governance.grants.get(g).refusals().draw(block, refusals[g]);
        }
    }

    private static void drawMonths(Block block, List<Draw> draws, long[] into) {
        block.drawMonths(draws);
        System.arraycopy(block.months, 0, into, 0, block.size);
    }

    private void load(Block block, int i) {
        for (int m = 0; m < months; m++) {
            cash[m] = (long) block.cash[m][i];
        }
        for (int g = 0; g < granted.length; g++) {
            decided[g] = governance.grants.get(g).decided();
            granted[g] = 0;
            open[g] = true;
        }
    }

    private void store(Block block, int i) {
        for (int m = 0; m < months; m++) {
            block.cash[m][i] = cash[m];
        }
        for (int g = 0; g < granted.length; g++) {
            block.granted[g][i] = granted[g];
            // of a decision that is never made, it waited for the rest of the plan
            block.waited[g][i] =
                    Math.min(decided[g], months) - governance.grants.get(g).decided();
        }
    }

    /** In the plan's order of grants; each is decided with those before it granted. */
    private void decideNow(Block block, int i) {
        boolean isForecast = false;
        for (int g = 0; g < open.length; g++) {
            if (!open[g] || decided[g] != now) {
                continue;
            }
            if (!isForecast) {
                forecast(block, i);
                isForecast = true;
            }
            asking = governance.grants.get(g);
            long amount = governance.rule.decide(this);
            if (amount == DecisionRule.WAIT) {
                decided[g]++;
                continue;
            }
            open[g] = false;
            granted[g] = amount;
            for (int m = now; m < months; m++) {
                forecast[m] -= asking.paidWithin(m - now + 1, amount);
            }
            pay(block, i, g);
        }
    }

    @Override
    public long asked() {
        return asking.asked();
    }

    @Override
    public int waited() {
        return now - asking.decided();
    }

    @Override
    public long margin(CashGoal goal, long amount) {
        tried = amount;
        return goal.marginOre(trial, now);
    }

    private void forecast(Block block, int i) {
        long base =
                (now == 0 ? governance.openingCash : cash[now - 1] - governance.expected[now - 1]) + overdue(block, i);
        int yearEnd = now / 12 * 12 + 11;
        long planned = governance.contributions[now / 12];
        double kept = planned == 0 ? 1 : block.contributions[now / 12][i] / (double) planned;
        for (int m = now; m < months; m++) {
            if (m <= yearEnd && kept != 1) {
                base += (long) Math.rint((double) governance.instalments[m] * kept) - governance.instalments[m];
            }
            forecast[m] = base + governance.expected[m];
            for (int g = 0; g < granted.length; g++) {
                if (!open[g]) {
                    forecast[m] -= remaining(g, m);
                }
            }
        }
        for (int g = 0; g < governance.beyondPlan.size(); g++) {
            EvenPayouts payouts = governance.beyondPlan.get(g);
            if (payouts.first() <= now && block.applications[g][i] != 0) {
                commit(payouts, (long) block.applications[g][i]);
            }
        }
    }

    /** What is still to be paid of a grant beyond the plan that has been decided. */
    private void commit(EvenPayouts payouts, long amount) {
        long paid = payouts.paidBefore(now, amount);
        for (int m = now; m < months; m++) {
            forecast[m] -= payouts.paidBefore(m + 1, amount) - paid;
        }
    }

    /** What is expected to be paid of a decided grant from now up to and including month {@code m}. */
    private long remaining(int g, int m) {
        GovernedGrant grant = governance.grants.get(g);
        return grant.paidWithin(m - decided[g] + 1, granted[g]) - grant.paidWithin(now - decided[g], granted[g]);
    }

    /** What was due before now and has not arrived, less what was to be paid and has not been. */
    private long overdue(Block block, int i) {
        long sum = (long) block.overdue[now][i];
        for (int s = 0; s < streamDelays.length; s++) {
            var stream = governance.lateStreams.get(s).stream();
            sum -= stream.paidBefore(now) - stream.paidBefore(now - (int) streamDelays[s][i]);
        }
        for (int g = 0; g < granted.length; g++) {
            if (!open[g]) {
                GovernedGrant grant = governance.grants.get(g);
                int since = now - decided[g];
                sum -= grant.paidWithin(since, granted[g])
                        - grant.paidWithin(since - (int) grantDelays[g][i], granted[g]);
            }
        }
        return sum;
    }

    /**
     * Pays a grant as it is delayed, used, ended early, left by refusals and cut by the reservation clause, and provides
     * for what is left at the end.
     */
    private void pay(Block block, int i, int g) {
        GovernedGrant grant = governance.grants.get(g);
        int delay = (int) grantDelays[g][i];
        int made = grant.lastsFor() - (int) terminations[g][i];
        long refused = (long) refusals[g][i];
        long paid = 0;
        long claimed = 0;
        for (int m = now; m < months; m++) {
            int t = m - now - delay;
            long month = t < made ? grant.paidWithin(t + 1, granted[g]) - grant.paidWithin(t, granted[g]) : 0;
            double used = Math.rint((double) month * grant.refusals().share(outturns[g][i], m, refused));
            claimed += (long) used;
            paid += (long) (grant.underClause() ? Math.rint(used * block.scale[m / 12][i]) : used);
            cash[m] -= paid;
        }
        int ends = Math.min(now + delay + made - 1, grant.refusals().end(refused));
        if (governance.expensesAtDecision && ends >= months) {
            block.provisions[i] += Math.max(0, granted[g] - claimed);
        }
    }
}
