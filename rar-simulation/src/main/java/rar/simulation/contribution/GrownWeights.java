package rar.simulation.contribution;

import java.util.List;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.RemainderKernel;
import rar.simulation.kernel.RemainderRows;
import rar.simulation.kernel.Scratch;

/**
 * A key of one weight for each member, as grown.
 *
 * @param members that weigh anything, in the plan's order
 */
record GrownWeights(List<Weight> members) implements GrownKey {

    /**
     * A member's weight.
     *
     * @param whole as planned, in whole numbers that are large enough to tell small growth apart
     * @param grown the row for how much it has grown, or {@link Block#NO_ROW}
     */
    record Weight(double whole, int grown) {

        /** How much it has grown in each scenario. */
        double[] growth(Block block, double[] ungrown) {
            return grown < 0 ? ungrown : block.kept[grown];
        }
    }

    /** Against the greatest growth of any, so that no weight becomes too large. */
    @Override
    public void weigh(Block block, RemainderRows rows) {
        try (Scratch lease = block.lease()) {
            double[] greatest = lease.row();
            double[] ungrown = lease.row();
            Kernel.fill(greatest, 0, block.size);
            Kernel.fill(ungrown, 1, block.size);
            for (Weight member : members) {
                RemainderKernel.raise(greatest, member.growth(block, ungrown), block.size);
            }
            for (int m = 0; m < members.size(); m++) {
                Weight member = members.get(m);
                RemainderKernel.weigh(
                        rows.weight(block, m), member.whole, member.growth(block, ungrown), greatest, block.size);
            }
        }
    }
}
