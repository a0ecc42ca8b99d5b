package rar.simulation.payout;

import rar.simulation.draw.CommitmentDraws;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Scratch;

/** What the scenarios of a block draw for a commitment, and how each of them pays it by that. */
public final class DrawnPaths {

    private final PayoutShape shape;
    private final Refusals refusals;
    private final double[] late;
    private final double[] early;
    private final double[] used;
    private final double[] refused;

    /** Draws, into rows of a lease. */
    public DrawnPaths(PayoutShape shape, Refusals refusals, CommitmentDraws draws, Block block, Scratch lease) {
        this.shape = shape;
        this.refusals = refusals;
        this.late = lease.row();
        this.early = lease.row();
        this.used = lease.row();
        this.refused = lease.row();
        block.drawSum(draws.delays(), late);
        block.drawSum(draws.terminations(), early);
        block.drawProduct(draws.outturns(), used);
        refusals.draw(block, refused);
    }

    /**
     * How scenario {@code i} pays it.
     *
     * @param amount that is granted, in öre
     * @param provision that is made for it, in öre
     * @param decided the month of the decision; of a commitment of before the plan, that of its first payout
     */
    public CommitmentPath path(int i, long amount, long provision, int decided) {
        return new CommitmentPath(
                shape, refusals, amount, provision, decided, (int) late[i], (int) early[i], used[i], (long) refused[i]);
    }
}
