package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import rar.simulation.projection.PayoutStream;
import rar.simulation.scenario.Draw;

/**
 * The payouts of a commitment that may end early or be carried out otherwise where its funding is refused, besides being
 * late and under or over its grant. Scenario after scenario, as each has months of its own in which something changes.
 */
final class UncertainPayoutStep implements Step {

    private final boolean underClause;
    private final boolean provided;
    private final List<Draw> delays;
    private final List<Draw> outturns;
    private final List<Draw> terminations;
    private final Refusals refusals;
    private final double total;
    private final int last;
    /** The months in which the planned payout changes, and the one after the last payout. */
    private final int[] changes;
    /** What is paid every month from each of these on. */
    private final double[] levels;
    /**
     * The step.
     *
     * @param stream as planned
     * @param underClause whether the reservation clause can reduce it
     * @param provided whether what remains at the end stands in the provisions
     * @param delays by which it is late
     * @param outturns the shares of it that are used
     * @param terminations the months by which it ends early
     * @param refusals of its funding
     */
    UncertainPayoutStep(
            PayoutStream stream,
            boolean underClause,
            boolean provided,
            List<Draw> delays,
            List<Draw> outturns,
            List<Draw> terminations,
            Refusals refusals) {
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
        refusals.draw(block, refused);
        for (int i = 0; i < n; i++) {
            pay(block, i, (int) late[i], (int) early[i], (long) refused[i]);
        }
    }

    static void sum(Block block, List<Draw> draws, double[] row) {
        Kernel.fill(row, 0, block.size);
        for (Draw draw : draws) {
            block.drawing.values(draw, block.drawn);
            Kernel.add(row, block.drawn, block.size);
        }
    }

    /** Pays scenario i. */
    private void pay(Block block, int i, int late, int early, long refused) {
        double[] rows = underClause ? block.reserved : block.unreserved;
        int until = Math.min(block.cash.length, last + 1 - early + late);
        double before = 0;
        double paid = 0;
        for (int k = 0; k < changes.length - 1; k++) {
            int from = changes[k] + late;
            int to = Math.min(changes[k + 1] + late, until);
            while (from < to) {
                double level = Math.rint(levels[k] * refusals.share(block.factor[i], from, refused));
                int next = Math.min(to, refusals.next(from, refused));
                rows[block.place(from, i)] += level - before;
                before = level;
                paid += (next - from) * level;
                from = next;
            }
        }
        if (until < block.cash.length && before != 0) {
            rows[block.place(until, i)] -= before;
        }
        if (provided && Math.min(last - early + late, refusals.end(refused)) >= block.cash.length) {
            block.provisions[i] += Math.max(0, total - paid);
        }
    }
}
