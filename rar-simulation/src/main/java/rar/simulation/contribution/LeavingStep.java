package rar.simulation.contribution;

import java.util.List;
import rar.simulation.draw.Draws.Notice;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;
import rar.simulation.projection.Months;

/**
 * Draws when a member leaves, and by which rule its contribution then goes: the first notice to pass counts, of equals
 * the first of the model.
 *
 * @param row of the block's {@code kept}, for the first month in which it owes nothing; the next one is for its status
 * @param notices that it may give
 * @param calendar of the plan
 */
record LeavingStep(int row, List<Notice> notices, Months calendar) implements Step {

    @Override
    public void run(Block block) {
        double[] leaves = block.kept[row];
        double[] status = block.kept[row + 1];
        Kernel.fill(leaves, Double.POSITIVE_INFINITY, block.size);
        try (Scratch lease = block.lease()) {
            double[] given = lease.row();
            for (Notice notice : notices) {
                block.drawing.values(notice.draw(), given);
                int month = calendar.indexOf(notice.leaves());
                for (int i = 0; i < block.size; i++) {
                    if (given[i] == 1 && month < leaves[i]) {
                        leaves[i] = month;
                        status[i] = OwedContributions.statusOf(notice.vacated());
                    }
                }
            }
        }
    }
}
