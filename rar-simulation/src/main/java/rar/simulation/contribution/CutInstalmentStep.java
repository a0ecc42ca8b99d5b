package rar.simulation.contribution;

import java.util.List;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * Instalments of a party, alike and cut alike.
 *
 * @param months they are due in
 * @param year of those months, 0 being the first
 * @param ore of each, as planned
 * @param kept the row of the block's {@code kept} with what is left of them
 * @param paidAfter how many months after it is due each arrives, as agreed
 * @param bits the row of the block's {@code instalments} that takes each, as it can be late
 */
record CutInstalmentStep(List<Integer> months, int year, long ore, int kept, int paidAfter, int bits) implements Step {

    @Override
    public void run(Block block) {
        int n = block.size;
        try (Scratch lease = block.lease()) {
            double[] left = lease.row();
            Kernel.scaled(left, (double) ore, block.kept[kept], n);
            Kernel.addTimes(block.contributions[year], left, months.size(), n);
            for (int k = 0; k < months.size(); k++) {
                Kernel.add(block.arriving(months.get(k) + paidAfter), left, n);
            }
            Kernel.addOffset(left, n);
            for (int k = 0; paidAfter > 0 && k < months.size(); k++) {
                block.noteOverdue(months.get(k), paidAfter, left);
            }
            block.raw.toBits(left, block.instalments[bits], n);
        }
    }
}
