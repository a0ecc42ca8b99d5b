package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import rar.model.plan.Horizon;
import rar.simulation.projection.PayoutStream;
import rar.simulation.scenario.Draw;

/**
 * The payouts of a commitment that may end early or be carried out otherwise where its funding is refused, besides being
 * late and under or over its grant. Scenario after scenario, as each has months of its own in which something changes.
 */
final class UncertainPayoutStep implements Step {

    /** In place of a month, where something never happens. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final boolean underClause;
    private final boolean provided;
    private final List<Draw> delays;
    private final List<Draw> outturns;
    private final List<Draw> terminations;
    private final List<Refusal> refusals;
    private final double total;
    private final int last;
    /** The months in which the planned payout changes, and the one after the last payout. */
    private final int[] changes;
    /** What is paid every month from each of these on. */
    private final double[] levels;
    /** The months from which refusals count, rising. */
    private final int[] refusedFrom;

    private final double[] shares;

    /**
     * The step.
     *
     * @param stream as planned
     * @param horizon of the plan
     * @param underClause whether the reservation clause can reduce it
     * @param provided whether what remains at the end stands in the provisions
     * @param delays by which it is late
     * @param outturns the shares of it that are used
     * @param terminations the months by which it ends early
     * @param refusals of its funding, by month; at most 50
     */
    UncertainPayoutStep(
            PayoutStream stream,
            Horizon horizon,
            boolean underClause,
            boolean provided,
            List<Draw> delays,
            List<Draw> outturns,
            List<Draw> terminations,
            List<Refusal> refusals) {
        this.underClause = underClause;
        this.provided = provided;
        this.delays = delays;
        this.outturns = outturns;
        this.terminations = terminations;
        this.refusals = refusals;
        this.total = (double) stream.total();
        this.last = stream.last();
        this.changes = changes(stream);
        this.levels = new double[changes.length];
        for (int k = 0; k < changes.length; k++) {
            levels[k] = (double) stream.payout(changes[k]);
        }
        this.refusedFrom =
                refusals.stream().mapToInt(refusal -> refusal.month(horizon)).toArray();
        this.shares = refusals.stream().mapToDouble(Refusal::share).toArray();
    }

    private static int[] changes(PayoutStream stream) {
        List<Integer> changes = new ArrayList<>();
        for (int month = stream.first(); month <= stream.last() + 1; month++) {
            if (stream.payout(month) != stream.payout(month - 1)) {
                changes.add(month);
            }
        }
        return changes.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void run(Block block) {
        int n = block.size;
        double[] late = block.level;
        double[] early = block.levelBefore;
        double[] refused = block.change;
        block.drawFactor(outturns);
        sum(block, delays, late);
        sum(block, terminations, early);
        drawRefused(block, refused);
        for (int i = 0; i < n; i++) {
            pay(block, i, (int) late[i], (int) early[i], (long) refused[i]);
        }
    }

    private static void sum(Block block, List<Draw> draws, double[] row) {
        Kernel.fill(row, 0, block.size);
        for (Draw draw : draws) {
            block.drawing.values(draw, block.drawn);
            Kernel.add(row, block.drawn, block.size);
        }
    }

    /** Bit j of an element stands for refusal j. */
    private void drawRefused(Block block, double[] row) {
        Kernel.fill(row, 0, block.size);
        for (int j = 0; j < refusals.size(); j++) {
            block.drawing.values(refusals.get(j).granted(), block.drawn);
            for (int i = 0; i < block.size; i++) {
                row[i] += block.drawn[i] == Refusal.REFUSED ? (double) (1L << j) : 0;
            }
        }
    }

    /** Pays scenario i. */
    private void pay(Block block, int i, int late, int early, long refused) {
        double[] rows = underClause ? block.reserved : block.unreserved;
        int stride = block.capacity();
        int until = Math.min(block.cash.length, last + 1 - early + late);
        double before = 0;
        double paid = 0;
        for (int k = 0; k < changes.length - 1; k++) {
            int from = changes[k] + late;
            int to = Math.min(changes[k + 1] + late, until);
            while (from < to) {
                double level = Math.rint(levels[k] * share(block.factor[i], from, refused));
                int next = Math.min(to, nextRefusal(from, refused));
                rows[from * stride + i] += level - before;
                before = level;
                paid += (next - from) * level;
                from = next;
            }
        }
        if (until < block.cash.length && before != 0) {
            rows[until * stride + i] -= before;
        }
        if (provided && Math.min(last - early + late, stopped(refused)) >= block.cash.length) {
            block.provisions[i] += Math.max(0, total - paid);
        }
    }

    private double share(double used, int month, long refused) {
        double share = used;
        for (int j = 0; j < refusedFrom.length && refusedFrom[j] <= month; j++) {
            share *= isRefused(j, refused) ? shares[j] : 1;
        }
        return share;
    }

    /** The first month after {@code month} from which a refusal counts. */
    private int nextRefusal(int month, long refused) {
        for (int j = 0; j < refusedFrom.length; j++) {
            if (refusedFrom[j] > month && isRefused(j, refused)) {
                return refusedFrom[j];
            }
        }
        return NEVER;
    }

    /** The first month from which a refusal leaves nothing. */
    private int stopped(long refused) {
        for (int j = 0; j < refusedFrom.length; j++) {
            if (shares[j] == 0 && isRefused(j, refused)) {
                return refusedFrom[j];
            }
        }
        return NEVER;
    }

    private static boolean isRefused(int j, long refused) {
        return (refused >>> j & 1) == 1;
    }
}
