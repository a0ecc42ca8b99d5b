package rar.simulation.contribution;

import java.util.List;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;

/**
 * The instalments of one month that can be late and stand among its flows already: moves together what is late by as many
 * months.
 *
 * @param month they are due in
 * @param instalments that can be late
 * @param mostLate the most months one can be late
 */
record LateInstalmentsStep(int month, List<Instalment> instalments, int mostLate) implements Step {

    /**
     * An instalment.
     *
     * @param ore as planned
     * @param bits the row of the block's {@code instalments} with what is left of it, or {@link Block#NO_ROW} if as planned
     * @param lateness by which it is late
     * @param passed how much of that has passed already
     * @param isAMonthLateOrNot whether it is 0 or 1
     */
    record Instalment(long ore, int bits, List<Draw> lateness, int passed, boolean isAMonthLateOrNot) {
        Instalment(long ore, int bits, List<Draw> lateness) {
            this(ore, bits, lateness, 0);
        }

        Instalment(long ore, int bits, List<Draw> lateness, int passed) {
            this(
                    ore,
                    bits,
                    lateness,
                    passed,
                    passed == 0 && Draws.least(lateness) == 0 && Draws.most(lateness) == 1 && lateness.size() == 1);
        }
    }

    @Override
    public void run(Block block) {
        int n = block.size;
        for (int late = 1; late <= mostLate; late++) {
            Kernel.fillBitsOfZero(block.late[late - 1], n);
        }
        try (Scratch lease = block.lease()) {
            long[] months = lease.wholes();
            double[] moved = lease.row();
            // by index, as an iterator here stays an object for every block
            for (int k = 0; k < instalments.size(); k++) {
                addLate(block, instalments.get(k), months);
            }
            for (int late = 1; late <= mostLate; late++) {
                block.raw.toDoubles(block.late[late - 1], moved, n);
                Kernel.move(block.flow(month), block.arriving(month + late), moved, n);
                block.noteOverdue(month, late, moved);
            }
        }
    }

    private void addLate(Block block, Instalment instalment, long[] months) {
        if (instalment.bits < 0 && instalment.isAMonthLateOrNot) {
            block.drawing.addWhereOne(instalment.lateness.get(0), instalment.ore, block.late[0], months);
            return;
        }
        block.drawMonths(instalment.lateness, months);
        for (int i = 0; instalment.passed > 0 && i < block.size; i++) {
            months[i] = Math.max(0, months[i] - instalment.passed);
        }
        for (int late = 1; late <= mostLate; late++) {
            if (instalment.bits < 0) {
                Kernel.addBitsWhere(block.late[late - 1], instalment.ore, months, late, block.size);
            } else {
                long[] bits = block.instalments[instalment.bits];
                Kernel.addBitsWhere(block.late[late - 1], bits, months, late, block.size);
            }
        }
    }
}
