package rar.simulation.contribution;

import java.util.List;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.RemainderKernel;
import rar.simulation.kernel.RemainderRows;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * What the members of a party owe in a year, where their weights have grown apart and nobody has left: what the party
 * owes, divided by the weights as grown.
 *
 * @param members that weigh anything, in the plan's order
 * @param divisions the numbers of units to divide by largest remainder: the first by weight, each later one by the parts of
 *     the one before, the last being what the party owes
 * @param unitOre of a unit, in öre
 * @param before what the members of earlier parties owe in the year, in öre
 * @param rows to divide in
 */
record DriftedSharesStep(List<Sharer> members, List<Long> divisions, long unitOre, long before, RemainderRows rows)
        implements Step {

    /**
     * A member.
     *
     * @param weight as planned, in whole numbers that are large enough to tell small growth apart
     * @param grown the row for how much it has grown, or {@link Block#NO_ROW}
     * @param due the rows to fill with what it owes, by instalment
     */
    record Sharer(double weight, int grown, List<Integer> due) {}

    @Override
    public void run(Block block) {
        weigh(block);
        for (int d = 0; d < divisions.size(); d++) {
            if (d > 0) {
                rows.weighByParts(block);
            }
            rows.divide(block, (double) divisions.get(d));
        }
        deal(block);
    }

    /** Against the greatest growth of any, so that no weight becomes too large. */
    private void weigh(Block block) {
        try (Scratch lease = block.lease()) {
            double[] greatest = lease.row();
            double[] ungrown = lease.row();
            Kernel.fill(greatest, 0, block.size);
            Kernel.fill(ungrown, 1, block.size);
            for (Sharer member : members) {
                RemainderKernel.raise(greatest, grown(block, member, ungrown), block.size);
            }
            for (int m = 0; m < members.size(); m++) {
                Sharer member = members.get(m);
                double[] grown = grown(block, member, ungrown);
                RemainderKernel.weigh(rows.weight(block, m), member.weight, grown, greatest, block.size);
            }
        }
    }

    private static double[] grown(Block block, Sharer member, double[] ungrown) {
        return member.grown < 0 ? ungrown : block.kept[member.grown];
    }

    private void deal(Block block) {
        try (Scratch lease = block.lease()) {
            deal(block, lease.row(), lease.row());
        }
    }

    private void deal(Block block, double[] from, double[] upTo) {
        Kernel.fill(from, (double) before, block.size);
        Kernel.fill(upTo, (double) before, block.size);
        for (int m = 0; m < members.size(); m++) {
            List<Integer> due = members.get(m).due;
            Kernel.addTimes(upTo, rows.part(block, m), (double) unitOre, block.size);
            int instalments = due.size();
            for (int q = 0; q < instalments; q++) {
                double shift = instalments - q - 0.5;
                RemainderKernel.deal(block.kept[due.get(q)], from, upTo, shift, 1.0 / instalments, block.size);
            }
            System.arraycopy(upTo, 0, from, 0, block.size);
        }
    }
}
