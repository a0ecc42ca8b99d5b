package rar.simulation.engine;

import rar.simulation.decision.PaidGrant;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;
import rar.simulation.payout.CommitmentPath;
import rar.simulation.payout.DrawnPaths;

/**
 * What is provided for of a commitment at the year ends before the last, in scenarios that are late, use more or less than
 * was granted, end early, lose their funding, or decide otherwise.
 *
 * @param paid the commitment
 * @param decidedBefore whether it was decided before the plan begins, or its open months
 * @param firstOpen the first month that is open: what was provided for before is known
 */
record YearEndProvision(PaidGrant paid, boolean decidedBefore, int firstOpen) implements Step {

    /** Runs once rules have decided. */
    @Override
    public void run(Block block) {
        try (Scratch lease = block.lease()) {
            DrawnPaths drawn = paid.draw(block, lease);
            for (int i = 0; i < block.size; i++) {
                provide(block, i, paid.path(block, i, drawn));
            }
        }
    }

    private void provide(Block block, int i, CommitmentPath path) {
        double[][] rows = block.yearEndProvisions;
        long claimed = 0;
        int from = 0;
        for (int year = firstOpen / 12; year < rows.length; year++) {
            int after = Block.monthAfter(year);
            claimed += path.claimedBetween(from, after);
            from = after;
            if (decidedBefore || path.decided() < after) {
                rows[year][i] += (double) path.provided(after, claimed);
            }
        }
    }
}
