package rar.simulation.contribution;

import java.util.List;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * What is left of the instalments of a month where cuts are matched: the party of which the least is left pays what its
 * payers can, and the others lower theirs to the same part of what they owe. Cuts that nobody matches come on top.
 *
 * @param row of the block's {@code kept}, for the part of what is owed that all parties pay
 * @param parties that owe anything in the month
 * @param elsewhen parties that owe nothing in it, each with what it owes in the month by which its cuts are judged
 */
record MatchStep(int row, List<Owing> parties, List<Owing> elsewhen) implements Step {

    /**
     * What a party owes.
     *
     * @param ratio the row for the part that its own cuts leave, or {@link Block#NO_ROW}
     * @param payers the party itself, or its members
     */
    record Owing(int ratio, List<Payer> payers) {}

    /**
     * One that pays.
     *
     * @param ore what it owes, as planned
     * @param due the row for what it owes, or {@link Block#NO_ROW} if as planned
     * @param matched the row for what matched cuts leave, or {@link Block#NO_ROW}
     * @param alone the row for what other cuts leave, or {@link Block#NO_ROW}
     * @param kept the row to fill with what is left in all
     */
    record Payer(long ore, int due, int matched, int alone, int kept) {}

    @Override
    public void run(Block block) {
        int n = block.size;
        double[] level = block.kept[row];
        Kernel.fill(level, 1, n);
        parties.forEach(party -> lower(block, party, level));
        elsewhen.forEach(party -> lower(block, party, level));
        for (Owing party : parties) {
            for (Payer payer : party.payers) {
                findKept(block, party.ratio, payer);
            }
        }
    }

    private static void lower(Block block, Owing party, double[] level) {
        if (party.ratio >= 0) {
            double[] ratio = block.kept[party.ratio];
            try (Scratch lease = block.lease()) {
                findRatio(block, party.payers, lease.row(), ratio);
            }
            for (int i = 0; i < block.size; i++) {
                level[i] = Math.min(level[i], ratio[i]);
            }
        }
    }

    /** What the payers can pay over what they owe; 1 where they owe nothing. */
    private static void findRatio(Block block, List<Payer> payers, double[] owed, double[] ratio) {
        int n = block.size;
        Kernel.fill(owed, 0, n);
        Kernel.fill(ratio, 0, n);
        for (Payer payer : payers) {
            for (int i = 0; i < n; i++) {
                double due = payer.due < 0 ? (double) payer.ore : block.kept[payer.due][i];
                owed[i] += due;
                ratio[i] += due * at(block, payer.matched, i);
            }
        }
        for (int i = 0; i < n; i++) {
            ratio[i] = owed[i] == 0 ? 1 : ratio[i] / owed[i];
        }
    }

    private void findKept(Block block, int ratio, Payer payer) {
        double[] level = block.kept[row];
        double[] kept = block.kept[payer.kept];
        for (int i = 0; i < block.size; i++) {
            double own = at(block, ratio, i);
            double lowered = own > level[i] ? level[i] / own : 1;
            kept[i] = at(block, payer.matched, i) * at(block, payer.alone, i) * lowered;
        }
    }

    private static double at(Block block, int row, int i) {
        return row < 0 ? 1 : block.kept[row][i];
    }
}
