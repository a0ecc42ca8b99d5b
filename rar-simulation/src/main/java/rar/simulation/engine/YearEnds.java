package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import rar.simulation.decision.PaidGrant;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Step;
import rar.simulation.projection.Months;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/** Equity at each year end of the scenarios of a block; found only where a tally looks at it. */
final class YearEnds {

    private final List<Step> provisions;
    private final double[] netOfOthers;
    private final int firstOpen;

    /**
     * The year ends of a projection.
     *
     * @param planned how each of its streams of payouts is paid, in their order
     * @param appliedFor how applications are paid on which a rule decides
     */
    YearEnds(Projection projection, List<PaidGrant> planned, List<PaidGrant> appliedFor) {
        List<PayoutStream> streams = projection.payoutStreams();
        this.netOfOthers = new double[projection.years() - 1];
        this.firstOpen = projection.firstOpen();
        for (int year = 0; year < netOfOthers.length; year++) {
            netOfOthers[year] = (double) projection.netOfOthers(Block.monthAfter(year) - 1);
        }
        List<Step> uncertain = new ArrayList<>();
        for (int s = 0; projection.expensesAtDecision() && s < streams.size(); s++) {
            if (!planned.get(s).isGoverned()) {
                addUndecided(streams.get(s), projection.calendar());
            }
            OptionalInt decided = projection.decisionMonth(streams.get(s).id());
            if (planned.get(s).isAsPlanned()) {
                provide(streams.get(s), decided.orElse(0));
            } else {
                uncertain.add(new YearEndProvision(planned.get(s), decided.isEmpty(), firstOpen));
            }
        }
        if (projection.expensesAtDecision()) {
            appliedFor.forEach(paid -> uncertain.add(new YearEndProvision(paid, false, firstOpen)));
        }
        this.provisions = List.copyOf(uncertain);
    }

    /** What is provided for a commitment in parts is found as if all of them were decided with the first. */
    private void addUndecided(PayoutStream stream, Months calendar) {
        for (int year = firstOpen / 12; year < netOfOthers.length; year++) {
            netOfOthers[year] += (double) stream.commitment().undecided(calendar.month(Block.monthAfter(year)));
        }
    }

    /** What is provided for in every scenario. */
    private void provide(PayoutStream stream, int decided) {
        for (int year = Math.max(decided, firstOpen) / 12; year < netOfOthers.length; year++) {
            netOfOthers[year] -= (double) stream.provided(Block.monthAfter(year));
        }
    }

    /** Finds equity in a block, once closing cash and the last equity are known. */
    void find(Block block) {
        provisions.forEach(step -> step.run(block));
        int n = block.size;
        double[][] equity = block.yearEndEquity;
        int last = equity.length - 1;
        for (int year = 0; year < last; year++) {
            Kernel.fill(equity[year], netOfOthers[year], n);
            Kernel.add(equity[year], block.cash[Block.monthAfter(year) - 1], n);
            Kernel.add(equity[year], block.overdue[Block.monthAfter(year)], n);
            Kernel.add(equity[year], block.yearEndOutstanding[year], n);
            if (block.yearEndProvisions.length > 0) {
                Kernel.subtract(equity[year], block.yearEndProvisions[year], n);
            }
        }
        System.arraycopy(block.equity, 0, equity[last], 0, n);
    }
}
