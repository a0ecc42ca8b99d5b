package rar.simulation.decision;

import rar.simulation.kernel.Block;
import rar.simulation.kernel.Scratch;
import rar.simulation.payout.CommitmentPath;
import rar.simulation.payout.DrawnPaths;

/**
 * A commitment as each scenario of a block pays it, once rules have decided.
 *
 * @param grant how it is paid
 * @param governed its number among the grants that a rule decides on, or {@link #AS_PLANNED}
 */
public record PaidGrant(RuledGrant grant, int governed) {

    /** In place of a number, where no rule decides. */
    public static final int AS_PLANNED = -1;

    /** Whether a rule decides on it. */
    public boolean isGoverned() {
        return governed != AS_PLANNED;
    }

    /** Whether it is paid as planned in every scenario, the reservation clause apart. */
    public boolean isAsPlanned() {
        return !isGoverned() && grant.draws().isEmpty();
    }

    /** Draws for it, into rows of a lease. */
    public DrawnPaths draw(Block block, Scratch lease) {
        return new DrawnPaths(grant.shape(), grant.refusals(), grant.draws(), block, lease);
    }

    /** How scenario {@code i} pays it. */
    public CommitmentPath path(Block block, int i, DrawnPaths drawn) {
        return isGoverned()
                ? drawn.path(
                        i,
                        (long) block.granted[governed][i],
                        (long) block.granted[governed][i],
                        grant.decided() + (int) block.waited[governed][i])
                : drawn.path(i, grant.asked().plannedOre(), grant.asked().provided(), grant.decided());
    }
}
