package rar.simulation.decision;

import rar.simulation.kernel.Block;
import rar.simulation.kernel.Scratch;
import rar.simulation.payout.CommitmentPath;

/**
 * A commitment as each scenario of a block pays it, once rules have decided.
 *
 * @param grant how it is paid
 * @param governed its number among the grants that a rule decides on, or {@link #AS_PLANNED}
 */
public record PaidGrant(RuledGrant grant, int governed) {

    /** In place of a number, where no rule decides. */
    public static final int AS_PLANNED = -1;

    /** What the scenarios of a block draw for it: months late and early, shares used, and what is refused. */
    public static final class Drawn {

        private final double[] late;
        private final double[] early;
        private final double[] used;
        private final double[] refused;

        private Drawn(Scratch lease) {
            late = lease.row();
            early = lease.row();
            used = lease.row();
            refused = lease.row();
        }
    }

    /** Whether a rule decides on it. */
    public boolean isGoverned() {
        return governed != AS_PLANNED;
    }

    /** Whether it is paid as planned in every scenario, the reservation clause apart. */
    public boolean isAsPlanned() {
        return !isGoverned() && grant.draws().isEmpty();
    }

    /** Draws for it, into rows of a lease. */
    public Drawn draw(Block block, Scratch lease) {
        Drawn drawn = new Drawn(lease);
        block.drawSum(grant.draws().delays(), drawn.late);
        block.drawSum(grant.draws().terminations(), drawn.early);
        block.drawProduct(grant.draws().outturns(), drawn.used);
        grant.refusals().draw(block, drawn.refused);
        return drawn;
    }

    /** How scenario {@code i} pays it. */
    public CommitmentPath path(Block block, int i, Drawn drawn) {
        return new CommitmentPath(
                grant.shape(),
                grant.refusals(),
                isGoverned() ? (long) block.granted[governed][i] : grant.asked().plannedOre(),
                isGoverned() ? (long) block.granted[governed][i] : grant.asked().provided(),
                grant.decided() + (isGoverned() ? (int) block.waited[governed][i] : 0),
                (int) drawn.late[i],
                (int) drawn.early[i],
                drawn.used[i],
                (long) drawn.refused[i]);
    }
}
