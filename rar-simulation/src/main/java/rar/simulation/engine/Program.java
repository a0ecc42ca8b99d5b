package rar.simulation.engine;

import java.util.List;
import java.util.Optional;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.RiskModel;

/**
 * A projection under a risk model, ready to run over blocks of scenarios: rows begin with what no factor touches, each
 * step adds a flow that one does, and at the end flows become closing cash.
 */
final class Program {

    /** How many elements all months of a block have, for which a second-level cache of a megabyte has room. */
    private static final int MOST_ELEMENTS = 96 << 10;

    private static final int SMALLEST_BLOCK = 128;

    private final Projection projection;
    private final List<Step> steps;
    private final double[] flows;
    private final double[] contributions;
    private final double[] reservedChanges;
    private final double[] unreservedChanges;
    private final double provisions;
    private final boolean paysReserved;
    private final boolean paysUnreserved;
    private final List<Draw> draws;
    private final Optional<Governance> governance;
    private final Optional<Agreement> agreement;
    private final int keptRows;
    private final int[] costRow;
    private final int costRows;
    private final int applicationRows;
    private final int mostMonths;
    private final YearEndCompilation yearEnds;
    private final DirectedPayouts directedPayouts;
    private final int mostLatePayment;
    private final int instalmentRows;

    private Program(Compilation compiled) {
        this.projection = compiled.projection;
        this.steps = List.copyOf(compiled.steps);
        this.flows = compiled.flows;
        this.contributions = compiled.contributions;
        this.reservedChanges = compiled.reservedChanges;
        this.unreservedChanges = compiled.unreservedChanges;
        this.provisions = compiled.provisions;
        this.paysReserved = compiled.reducible > 0;
        // where there are no payouts at all, paying none still turns flows into closing cash
        this.paysUnreserved = !paysReserved || compiled.irreducible > 0;
        this.draws = compiled.draws.asked();
        this.yearEnds = new YearEndCompilation(compiled);
        this.directedPayouts = new DirectedPayouts(compiled);
        this.keptRows = compiled.keptRows;
        this.governance = compiled.governance;
        this.agreement = compiled.agreement;
        this.costRow = compiled.costRow;
        this.costRows = compiled.costRows;
        this.applicationRows = compiled.applicationRows;
        this.mostMonths = compiled.mostMonths;
        this.mostLatePayment = compiled.mostLatePayment;
        this.instalmentRows = compiled.instalmentRows;
    }

    /** Compiles a projection and a risk model that knows its parties and projects. */
    static Program of(Projection projection, RiskModel model, DecisionRule rule) {
        return new Program(new Compilation(projection, model, rule));
    }

    /** What a rule decides on; none where grants are as planned. */
    Optional<Governance> governance() {
        return governance;
    }

    /** What members owe by agreement; none where no factor moves it. */
    Optional<Agreement> agreement() {
        return agreement;
    }

    /** Whether a rule can decide on anything in month {@code m}. */
    boolean decidesIn(int m) {
        return governance.map(decided -> decided.sitsIn(m)).orElse(false);
    }

    /** Every draw of a scenario, in a fixed order. */
    List<Draw> draws() {
        return draws;
    }

    /** The flow of each month that no step touches; not to be written. */
    double[] flows() {
        return flows;
    }

    int months() {
        return projection.months();
    }

    int years() {
        return projection.years();
    }

    boolean expensesAtDecision() {
        return projection.expensesAtDecision();
    }

    /** How many rows steps on contributions leave to each other. */
    int keptRows() {
        return keptRows;
    }

    /** How many rows hold costs that a factor touches. */
    int costRows() {
        return costRows;
    }

    /** How many rows hold what is granted beyond the plan. */
    int applicationRows() {
        return applicationRows;
    }

    /** The most months by which an instalment can be late. */
    int mostLatePayment() {
        return mostLatePayment;
    }

    /** How many rows hold instalments after cuts. */
    int instalmentRows() {
        return instalmentRows;
    }

    /** What projects of each direction are paid in the scenarios that a block has run. */
    DirectedPayouts directedPayouts() {
        return directedPayouts;
    }

    /** How many rows of payouts there are: the plan's months, and as many more as one can be late. */
    int payoutRows() {
        return months() + mostMonths;
    }

    /** Whether any payout is under the reservation clause. */
    boolean paysReserved() {
        return paysReserved;
    }

    /** Whether any payout is outside it. */
    boolean paysUnreserved() {
        return paysUnreserved;
    }

    /** The most scenarios of a block that stays near the processor; fewer than some would not be worth a loop. */
    int largestBlock() {
        int rows = months() + payoutRows() + applicationRows;
        return Math.max(SMALLEST_BLOCK, MOST_ELEMENTS / rows);
    }

    /** Runs the {@code count} scenarios from {@code first} on; the block then holds their paths. */
    void run(Block block, long first, int count) {
        block.turnTo(first, count);
        start(block);
        for (Step step : steps) {
            step.run(block);
        }
        close(block);
        block.desk.ifPresent(desk -> {
            desk.decide(block);
            findLowest(block);
        });
        findEquity(block);
        if (block.yearEnds.areKept()) {
            yearEnds.provisions().forEach(step -> step.run(block));
            block.yearEnds.find(block, yearEnds.netOfOthers());
        }
    }

    /**
     * Readies a new block's rows of payouts. Each run leaves those of the plan's months as it found them; the rows beyond take
     * what comes too late, and nobody reads them.
     */
    void fillPayouts(Block block) {
        for (int m = 0; m < months(); m++) {
            if (paysUnreserved) {
                Kernel.fill(block.unreserved, m * block.stride(), unreservedChanges[m], block.capacity());
            }
            if (paysReserved) {
                Kernel.fill(block.reserved, m * block.stride(), reservedChanges[m], block.capacity());
            }
        }
    }

    private void start(Block block) {
        int n = block.size;
        for (int y = 0; y < years(); y++) {
            Kernel.fill(block.contributions[y], contributions[y], n);
            Kernel.fill(block.scale[y], 1, n);
        }
        for (double[] row : block.overdue) {
            Kernel.fill(row, 0, Math.min(n, row.length));
        }
        block.yearEnds.start(n);
        Kernel.fill(block.inflation, 1, n);
        Kernel.fill(block.outstanding, 0, n);
        Kernel.fill(block.provisions, provisions, n);
    }

    /** From flows and changes of payouts to closing cash, month after month. */
    private void close(Block block) {
        int n = block.size;
        double[] unreserved = block.level;
        double[] reserved = block.levelBefore;
        Kernel.fill(unreserved, 0, n);
        Kernel.fill(reserved, 0, n);
        double[] change = block.change;
        double[] before = block.paid;
        Kernel.fill(before, (double) projection.openingCash(), n);
        for (int m = 0; m < months(); m++) {
            int row = m * block.stride();
            double[] cash = block.cash[m];
            double[] cost = costRow[m] < 0 ? block.zeros : block.costs[costRow[m]];
            boolean moves = block.flowMoves(m);
            if (paysUnreserved) {
                Kernel.take(change, block.unreserved, row, unreservedChanges[m], n);
                if (moves) {
                    Kernel.add(unreserved, change, n);
                    Kernel.pay(cash, before, cost, unreserved, n);
                } else {
                    Kernel.payFrom(cash, flows[m], before, cost, unreserved, change, n);
                }
                before = block.zeros;
                cost = block.zeros;
                moves = true;
            }
            if (paysReserved) {
                double[] scale = block.scale[m / 12];
                Kernel.take(change, block.reserved, row, reservedChanges[m], n);
                if (moves) {
                    Kernel.add(reserved, change, n);
                    Kernel.payScaled(cash, before, cost, reserved, scale, n);
                } else {
                    Kernel.payScaledFrom(cash, flows[m], before, cost, reserved, change, scale, n);
                }
            }
            before = cash;
            noteLowest(block, m);
        }
    }

    private void findLowest(Block block) {
        for (int m = 0; m < months(); m++) {
            noteLowest(block, m);
        }
    }

    private static void noteLowest(Block block, int m) {
        if (m == 0) {
            System.arraycopy(block.cash[0], 0, block.lowest, 0, block.size);
        } else {
            Kernel.lower(block.lowest, block.cash[m], block.size);
        }
    }

    private void findEquity(Block block) {
        int n = block.size;
        Kernel.fill(block.equity, (double) projection.closingNetOfOthers(), n);
        Kernel.add(block.equity, block.cash[months() - 1], n);
        Kernel.add(block.equity, block.outstanding, n);
        Kernel.subtract(block.equity, block.provisions, n);
    }
}
