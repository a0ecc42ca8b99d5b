package rar.simulation.contribution;

import java.util.List;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * A member's instalment that is not as planned, cut and late.
 *
 * @param month it is due in
 * @param year of that month, 0 being the first
 * @param due the row of the block's {@code kept} with what is owed
 * @param kept the row with what is left of it, or {@link Block#NO_ROW}
 * @param paidAfter how many months after it is due it arrives, as agreed
 * @param lateness by which it is late on top of that
 */
record DueStep(int month, int year, int due, int kept, int paidAfter, List<Draw> lateness) implements Step {

    @Override
    public void run(Block block) {
        int n = block.size;
        try (Scratch lease = block.lease()) {
            double[] paid = lease.row();
            for (int i = 0; i < n; i++) {
                double owed = block.kept[due][i];
                paid[i] = kept < 0 ? owed : Math.rint(owed * block.kept[kept][i]);
            }
            Kernel.add(block.contributions[year], paid, n);
            if (lateness.isEmpty() && paidAfter == 0) {
                Kernel.add(block.flow(month), paid, n);
            } else {
                arriveLate(block, paid, lease.wholes());
            }
        }
    }

    private void arriveLate(Block block, double[] paid, long[] months) {
        block.drawMonths(lateness, months);
        for (int i = 0; i < block.size; i++) {
            months[i] += paidAfter;
        }
        block.noteOverdue(month, paidAfter + Draws.most(lateness), paid, months);
        for (int i = 0; i < block.size; i++) {
            int arrives = month + (int) months[i];
            block.arriving(arrives)[i] += paid[i];
        }
    }
}
