package rar.simulation.fund;

import java.util.List;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.projection.DatedLine;
import rar.simulation.projection.Months;
import rar.simulation.projection.Projection;

/** Income that feeds a fund, as it is refused and late. */
final class IncomeLine implements FundFlow {

    private final EarmarkedLine line;
    private final Months calendar;
    private final long[] settled;
    private final List<Refusal> refusals;
    private final List<Draw> arrears;

    IncomeLine(EarmarkedLine line, String id, Projection projection, Draws draws) {
        this.line = line;
        this.calendar = projection.calendar();
        this.settled = line.settledByMonth(projection.months());
        this.refusals = draws.refusalsOfLine(id);
        this.arrears = draws.arrears(id);
    }

    @Override
    public void add(Block block, FundRows rows) {
        try (Scratch lease = block.lease()) {
            double[] end = lease.row();
            double[] late = lease.row();
            findEnd(block, end, lease.row());
            block.drawSum(arrears, late);
            long[] cash = new long[settled.length];
            for (int i = 0; i < block.size; i++) {
                System.arraycopy(settled, 0, cash, 0, cash.length);
                for (DatedLine.Part part : line.parts()) {
                    int arrives = part.due() + (int) late[i];
                    if ((part.incurred() < end[i] || line.isKnown(part)) && arrives < cash.length) {
                        cash[arrives] += part.ore();
                    }
                }
                line.add(cash, i, rows);
            }
        }
    }

    /** {@code end} = the first month from which it is refused. */
    private void findEnd(Block block, double[] end, double[] answer) {
        Kernel.fill(end, Integer.MAX_VALUE, block.size);
        for (Refusal refusal : refusals) {
            Kernel.fill(answer, Refusal.REFUSED, block.size);
            refusal.granted().forEach(draw -> block.drawing.values(draw, answer));
            int from = refusal.month(calendar);
            for (int i = 0; i < block.size; i++) {
                end[i] = answer[i] == Refusal.REFUSED ? Math.min(end[i], from) : end[i];
            }
        }
    }
}
