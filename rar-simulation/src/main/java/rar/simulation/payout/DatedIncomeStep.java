package rar.simulation.payout;

import java.util.List;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;
import rar.simulation.projection.DatedLine;
import rar.simulation.projection.Months;

/** Income that is received apart from when it is earned, as it is refused and late: what is late is late beyond its terms. */
final class DatedIncomeStep implements Step {

    private final DatedLine line;
    private final List<DatedLine.Part> parts;
    private final List<Refusal> refusals;
    private final List<Draw> arrears;
    private final Months calendar;
    private final double[] plannedOver;

    /** The step of a line that refusals touch. */
    DatedIncomeStep(DatedLine line, List<Refusal> refusals, List<Draw> arrears, Months calendar) {
        this.line = line;
        this.parts = line.parts();
        this.refusals = refusals;
        this.arrears = arrears;
        this.calendar = calendar;
        this.plannedOver = new double[calendar.years()];
        for (int year = 0; year < plannedOver.length; year++) {
            for (DatedLine.Part part : parts) {
                plannedOver[year] += over(part, part.due(), year);
            }
        }
    }

    /** What the plan itself has refused is refused in every scenario. */
    private static void draw(Block block, Refusal refusal, double[] answer) {
        if (refusal.granted().isEmpty()) {
            Kernel.fill(answer, Refusal.REFUSED, block.size);
        } else {
            block.drawing.values(refusal.granted().get(), answer);
        }
    }

    @Override
    public void run(Block block) {
        int n = block.size;
        try (Scratch lease = block.lease()) {
            double[] end = lease.row();
            double[] late = lease.row();
            double[] answer = lease.row();
            Kernel.fill(end, Integer.MAX_VALUE, n);
            for (Refusal refusal : refusals) {
                draw(block, refusal, answer);
                int from = refusal.month(calendar);
                for (int i = 0; i < n; i++) {
                    end[i] = answer[i] > Refusal.REFUSED ? end[i] : Math.min(end[i], from);
                }
            }
            block.drawSum(arrears, late);
            // the plan's balances have what stands over as planned
            for (int year = 0; year < plannedOver.length; year++) {
                if (StandingOver.isLookedAt(block, year)) {
                    Kernel.subtract(StandingOver.row(block, year), plannedOver[year], n);
                }
            }
            parts.forEach(part -> receive(block, part, late, end));
        }
    }

    private void receive(Block block, DatedLine.Part part, double[] late, double[] end) {
        for (int i = 0; i < block.size; i++) {
            if (part.incurred() < end[i] || !line.isOpen(part)) {
                int arrives = part.due() + (int) late[i];
                if (arrives < block.cash.length) {
                    block.flow(arrives)[i] += (double) part.ore();
                }
                stand(block, i, part, arrives);
            }
        }
    }

    private void stand(Block block, int i, DatedLine.Part part, int arrives) {
        for (int year = 0; year < plannedOver.length; year++) {
            if (StandingOver.isLookedAt(block, year)) {
                StandingOver.row(block, year)[i] += over(part, arrives, year);
            }
        }
    }

    /** What is earned of a part by the end of a year, less what has arrived. */
    static double over(DatedLine.Part part, int arrives, int year) {
        int after = Block.monthAfter(year);
        int earned = part.incurred() < after ? 1 : 0;
        int arrived = arrives < after ? 1 : 0;
        return (double) ((earned - arrived) * part.ore());
    }
}
