package rar.simulation.fund;

import java.util.ArrayList;
import java.util.List;
import rar.model.plan.BudgetLine;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.plan.LineKind;
import rar.simulation.decision.DirectedPayouts;
import rar.simulation.decision.PaidGrant;
import rar.simulation.draw.Draws;
import rar.simulation.kernel.Block;
import rar.simulation.projection.Projection;

/**
 * What the earmarked funds of a plan have at the month ends of each scenario. Found only when it is asked for, from the draws of a
 * block that has run and from what it has decided: whoever does not ask pays nothing for it.
 */
public final class EarmarkedFunds {

    private final Projection projection;
    private final int months;
    private final List<EarmarkedFund> funds;
    private final List<FundFlow> flows = new ArrayList<>();

    /**
     * The funds of a projection's plan.
     *
     * @param draws of the model, of which it asks none that has not been asked for
     * @param paid how the plan's commitments are paid
     * @param payouts to all of them
     */
    public EarmarkedFunds(Projection projection, Draws draws, List<PaidGrant> paid, DirectedPayouts payouts) {
        this.projection = projection;
        this.months = projection.months();
        this.funds = projection.plan().funds().asJava();
        if (!funds.isEmpty()) {
            flows.add(ScaledLines.ofCosts(projection, draws, lines(projection, LineKind.COST)));
            flows.add(ScaledLines.ofInterest(projection, draws, lines(projection, LineKind.INTEREST)));
            incomes(projection, draws);
            flows.add(new EarmarkedGrants(funds, projection, paid, payouts));
        }
    }

    private List<EarmarkedLine> lines(Projection projection, LineKind kind) {
        List<EarmarkedLine> lines = new ArrayList<>();
        for (BudgetLine line : projection.plan().lines().filter(each -> each.kind() == kind)) {
            for (Earmarking part : line.fund()) {
                lines.add(EarmarkedLine.of(line, part, funds, projection));
            }
        }
        return lines;
    }

    private void incomes(Projection projection, Draws draws) {
        for (BudgetLine line : projection.plan().lines().filter(each -> each.kind() == LineKind.INCOME)) {
            for (Earmarking part : line.fund()) {
                flows.add(
                        new IncomeLine(EarmarkedLine.of(line, part, funds, projection), line.id(), projection, draws));
            }
        }
    }

    /** How many there are. */
    public int count() {
        return funds.size();
    }

    /** Rows for what they have, to be found block after block. */
    public Balances balances(Block block) {
        return new Balances(block);
    }

    /** What they have in the scenarios of one block, overwritten when it has run anew. */
    public final class Balances {

        private final Block block;
        private final FundRows rows;
        /** Together, each at least nothing, row after row; the first is of the opening. */
        private final double[][] held;

        private Balances(Block block) {
            this.block = block;
            this.rows = new FundRows(projection, block);
            this.held = new double[months + 1][block.capacity()];
        }

        /** Finds them, once rules have decided. */
        public void find() {
            rows.begin(block.size);
            flows.forEach(flow -> flow.add(block, rows));
            rows.sumUp(block.size);
            for (int m = -1; m < months; m++) {
                hold(m, held[m + 1]);
            }
        }

        private void hold(int m, double[] row) {
            for (int i = 0; i < block.size; i++) {
                row[i] = 0;
                for (int f = 0; f < funds.size(); f++) {
                    double balance = m < 0 ? (double) funds.get(f).opening().ore() : of(f, m)[i];
                    row[i] += Math.max(0, balance);
                }
            }
        }

        /** What one of them has at the end of month {@code m}, below zero where it is overdrawn. */
        public double[] of(int fund, int m) {
            return rows.of(fund)[m];
        }

        /** What they hold together at the end of month {@code m}, each at least nothing; -1 is before the first month. */
        public double[] held(int m) {
            return held[m + 1];
        }
    }
}
