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
 * @param due by member that pays, in the plan's order, the rows to fill with what it owes, by instalment
 * @param key by which is divided
 * @param divisions the numbers of units to divide by largest remainder: the first by weight, each later one by the parts of
 *     the one before, the last being what the party owes
 * @param unitOre of a unit, in öre
 * @param before what the members of earlier parties owe in the year, in öre
 * @param rows to divide in
 */
record DriftedSharesStep(
        List<List<Integer>> due, GrownKey key, List<Long> divisions, long unitOre, long before, RemainderRows rows)
        implements Step {

    @Override
    public void run(Block block) {
        key.weigh(block, rows);
        for (int d = 0; d < divisions.size(); d++) {
            if (d > 0) {
                rows.weighByParts(block);
            }
            rows.divide(block, (double) divisions.get(d));
        }
        key.keepPlanned(block, rows);
        deal(block);
    }

    private void deal(Block block) {
        try (Scratch lease = block.lease()) {
            deal(block, lease.row(), lease.row());
        }
    }

    private void deal(Block block, double[] from, double[] upTo) {
        Kernel.fill(from, (double) before, block.size);
        Kernel.fill(upTo, (double) before, block.size);
        for (int m = 0; m < due.size(); m++) {
            List<Integer> ofMember = due.get(m);
            Kernel.addTimes(upTo, rows.part(block, m), (double) unitOre, block.size);
            int instalments = ofMember.size();
            for (int q = 0; q < instalments; q++) {
                double shift = instalments - q - 0.5;
                RemainderKernel.deal(block.kept[ofMember.get(q)], from, upTo, shift, 1.0 / instalments, block.size);
            }
            System.arraycopy(upTo, 0, from, 0, block.size);
        }
    }
}
