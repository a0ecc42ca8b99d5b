package rar.simulation.payout;

import rar.simulation.draw.CommitmentDraws;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;
import rar.simulation.projection.PayoutStream;

/**
 * The payouts of a commitment that may end early or be carried out otherwise where its funding is refused, besides being
 * late and under or over its grant. Scenario after scenario, as each has months of its own in which something changes.
 */
final class UncertainPayoutStep implements Step {

    private final boolean underClause;
    private final boolean provided;
    private final CommitmentDraws draws;
    private final Refusals refusals;
    private final PayoutShape shape;
    private final int first;
    private final long total;
    private final long provision;

    /**
     * The step.
     *
     * @param stream as planned
     * @param underClause whether the reservation clause can reduce it
     * @param provided whether what remains at the end stands in the provisions
     * @param draws what is drawn for it
     * @param refusals of its funding
     */
    UncertainPayoutStep(
            PayoutStream stream, boolean underClause, boolean provided, CommitmentDraws draws, Refusals refusals) {
        this.underClause = underClause;
        this.provided = provided;
        this.draws = draws;
        this.refusals = refusals;
        this.first = stream.first();
        this.total = stream.total();
        this.provision = stream.commitment().provided();
        this.shape = new PayoutShape.Planned(stream, first);
    }

    @Override
    public void run(Block block) {
        try (Scratch lease = block.lease()) {
            DrawnPaths paths = new DrawnPaths(shape, refusals, draws, block, lease);
            for (int i = 0; i < block.size; i++) {
                pay(block, i, paths.path(i, total, provision, first));
            }
        }
    }

    /** Pays scenario i. */
    private void pay(Block block, int i, CommitmentPath path) {
        double[] rows = underClause ? block.reserved : block.unreserved;
        int until = Math.min(block.cash.length, path.ends());
        long before = 0;
        long paid = 0;
        int next;
        for (int month = path.begins(); month < until; month = next) {
            next = Math.min(until, path.nextChange(month));
            long level = path.claimed(month);
            rows[block.place(month, i)] += (double) (level - before);
            before = level;
            paid += (next - month) * level;
        }
        if (until < block.cash.length && before != 0) {
            rows[block.place(until, i)] -= (double) before;
        }
        if (provided) {
            block.provisions[i] += (double) path.provided(block.cash.length, paid);
        }
    }
}
