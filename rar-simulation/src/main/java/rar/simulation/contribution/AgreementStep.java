package rar.simulation.contribution;

import java.util.Arrays;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/** What members owe in a year by agreement, settled anew in each scenario in which somebody has left. */
final class AgreementStep implements Step {

    private final int year;
    private final int[] months;
    private final int[][] grown;
    private final int[] leaves;
    private final int[][] due;
    private final boolean settlesAll;
    private final Agreement agreement;
    private final OwedContributions settlement;

    /**
     * The step; keeps the arrays. In place of a row may stand {@link Block#NO_ROW}.
     *
     * @param year 0 being the first
     * @param months of that year in which an instalment is due, from 0 to 11, rising
     * @param grown by measure a row for each member, by how much its weight has grown
     * @param leaves a row for each member, when it leaves; the row after is its status then
     * @param due the rows of what is owed, by those months and member
     * @param settlesAll whether to settle scenarios too in which nobody has left
     * @param agreement of the members
     */
    AgreementStep(
            int year, int[] months, int[][] grown, int[] leaves, int[][] due, boolean settlesAll, Agreement agreement) {
        this.year = year;
        this.months = months;
        this.grown = grown;
        this.leaves = leaves;
        this.due = due;
        this.settlesAll = settlesAll;
        this.agreement = agreement;
        this.settlement = new OwedContributions(agreement);
    }

    /** With a settlement of its own. */
    @Override
    public Step ofOneThread() {
        return new AgreementStep(year, months, grown, leaves, due, settlesAll, agreement);
    }

    @Override
    public void run(Block block) {
        try (Scratch lease = block.lease()) {
            double[] firstLeaves = lease.row();
            findFirst(block, firstLeaves);
            for (int i = 0; i < block.size; i++) {
                if (settlesAll || firstLeaves[i] <= 12 * year + months[months.length - 1]) {
                    settle(block, i);
                }
            }
        }
    }

    /** When the first member leaves. */
    private void findFirst(Block block, double[] first) {
        Kernel.fill(first, Double.POSITIVE_INFINITY, block.size);
        for (int row : leaves) {
            for (int i = 0; row >= 0 && i < block.size; i++) {
                first[i] = Math.min(first[i], block.kept[row][i]);
            }
        }
    }

    private void settle(Block block, int i) {
        for (int k = 0; k < grown.length; k++) {
            for (int m = 0; m < grown[k].length; m++) {
                settlement.grown[k][m] = grown[k][m] < 0 ? 1 : block.kept[grown[k][m]][i];
            }
        }
        Arrays.fill(settlement.status, OwedContributions.STAYS);
        for (int q = 0; q < months.length; q++) {
            if (leaveBy(block, i, 12 * year + months[q], settlement.status) || q == 0) {
                settlement.settle(year);
            }
            long[] ore = settlement.deal(months[q]);
            for (int m = 0; m < ore.length; m++) {
                if (due[q][m] >= 0) {
                    block.kept[due[q][m]][i] = (double) ore[m];
                }
            }
        }
    }

    /** Whether more members have left by this month than {@code status} has. */
    private boolean leaveBy(Block block, int i, int month, int[] status) {
        boolean more = false;
        for (int m = 0; m < leaves.length; m++) {
            if (leaves[m] >= 0 && status[m] == OwedContributions.STAYS && block.kept[leaves[m]][i] <= month) {
                status[m] = (int) block.kept[leaves[m] + 1][i];
                more = true;
            }
        }
        return more;
    }
}
