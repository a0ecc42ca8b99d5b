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
    private final double[] contributions;
    private final double provisions;
    private final List<Draw> draws;
    private final Optional<Governance> governance;
    private final Optional<Agreement> agreement;
    private final int keptRows;
    private final int costRows;
    private final int applicationRows;
    private final int mostMonths;
    private final MonthEnds monthEnds;
    private final YearEndCompilation yearEnds;
    private final DirectedPayouts directedPayouts;
    private final int mostLatePayment;
    private final int instalmentRows;

    private Program(Compilation compiled) {
        this.projection = compiled.projection;
        this.steps = List.copyOf(compiled.steps);
        this.contributions = compiled.contributions;
        this.provisions = compiled.provisions;
        this.draws = compiled.draws.asked();
        this.monthEnds = new MonthEnds(compiled);
        this.yearEnds = new YearEndCompilation(compiled);
        this.directedPayouts = new DirectedPayouts(compiled);
        this.keptRows = compiled.keptRows;
        this.governance = compiled.governance;
        this.agreement = compiled.agreement;
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

    /** How flows become closing cash. */
    MonthEnds monthEnds() {
        return monthEnds;
    }

    /** What projects of each direction are paid in the scenarios that a block has run. */
    DirectedPayouts directedPayouts() {
        return directedPayouts;
    }

    /** How many rows of payouts there are: the plan's months, and as many more as one can be late. */
    int payoutRows() {
        return months() + mostMonths;
    }

    /** The most scenarios of a block that stays near the processor; fewer than some would not be worth a loop. */
    int largestBlock() {
        int rows = months() + payoutRows() + applicationRows + keptRows;
        return Math.max(SMALLEST_BLOCK, MOST_ELEMENTS / rows);
    }

    /** Runs the {@code count} scenarios from {@code first} on; the block then holds their paths. */
    void run(Block block, long first, int count) {
        block.turnTo(first, count);
        start(block);
        for (Step step : steps) {
            step.run(block);
        }
        monthEnds.close(block);
        block.desk.ifPresent(desk -> {
            desk.decide(block);
            MonthEnds.findLowest(block);
        });
        findEquity(block);
        if (block.yearEnds.areKept()) {
            yearEnds.provisions().forEach(step -> step.run(block));
            block.yearEnds.find(block, yearEnds.netOfOthers());
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

    private void findEquity(Block block) {
        int n = block.size;
        Kernel.fill(block.equity, (double) projection.closingNetOfOthers(), n);
        Kernel.add(block.equity, block.cash[months() - 1], n);
        Kernel.add(block.equity, block.outstanding, n);
        Kernel.subtract(block.equity, block.provisions, n);
    }
}
