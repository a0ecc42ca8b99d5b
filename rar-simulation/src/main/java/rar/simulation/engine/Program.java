package rar.simulation.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rar.simulation.contribution.ContributionPlan;
import rar.simulation.decision.DirectedPayouts;
import rar.simulation.decision.FollowedGrants;
import rar.simulation.decision.GrantDecider;
import rar.simulation.decision.RuledGrants;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskModel;
import rar.simulation.fund.EarmarkedFunds;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.BlockShape;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Step;
import rar.simulation.payout.CostPlan;
import rar.simulation.payout.FundingPlan;
import rar.simulation.payout.PayoutPlan;
import rar.simulation.projection.Projection;
import rar.simulation.rule.DecisionRule;
import rar.simulation.sampling.ScenarioSet;

/**
 * A projection under a risk model, ready to run over blocks of scenarios: rows begin with what no factor touches, each
 * step adds a flow that one does, and at the end flows become closing cash. The same for all threads; each runs its own
 * {@link BlockRun}.
 */
public final class Program {

    /** How many elements all months of a block have, for which a second-level cache of a megabyte has room. */
    private static final int MOST_ELEMENTS = 96 << 10;

    private static final int SMALLEST_BLOCK = 128;

    /** At which the nine rows that a month's arithmetic and counting go through lie in a first-level cache of 48 KiB. */
    private static final int LARGEST_BLOCK = 510;

    private final Projection projection;
    private final RiskModel model;
    private final DecisionRule rule;
    private final boolean paysOneWay;
    private final double closingNetOfOthers;
    private final List<Step> steps;
    private final List<Double> flows;
    private final List<Double> payments;
    private final ContributionPlan contributions;
    private final CostPlan costs;
    private final PayoutPlan payouts;
    private final FundingPlan funding;
    private final List<Draw> draws;
    private final Optional<RuledGrants> governance;
    private final MonthEnds monthEnds;
    private final YearEnds yearEnds;
    private final DirectedPayouts directedPayouts;
    private final FollowedGrants followedGrants;
    private final EarmarkedFunds earmarkedFunds;

    private Program(Projection projection, RiskModel model, DecisionRule rule, Compilation compiled) {
        this.projection = projection;
        this.model = model;
        this.rule = rule;
        this.paysOneWay = compiled.paysOneWay();
        this.closingNetOfOthers = (double) projection.closingNetOfOthers();
        this.steps = compiled.steps();
        this.flows = compiled.flows();
        this.payments = compiled.payments();
        this.contributions = compiled.contributions;
        this.costs = compiled.costs;
        this.payouts = compiled.payouts;
        this.funding = compiled.funding;
        this.draws = compiled.draws.asked();
        this.governance = compiled.governance;
        this.monthEnds = new MonthEnds(projection, flows, payouts, costs.rows());
        this.yearEnds = new YearEnds(projection, compiled.paid, compiled.appliedFor);
        this.followedGrants = new FollowedGrants(compiled.paid);
        this.directedPayouts =
                new DirectedPayouts(projection, compiled.paid, compiled.appliedFor, funding.beyondPlan());
        this.earmarkedFunds = new EarmarkedFunds(projection, compiled.draws, compiled.paid, directedPayouts);
    }

    /** Compiles a projection and a risk model that knows its parties and projects. */
    static Program of(Projection projection, RiskModel model, DecisionRule rule) {
        return new Program(projection, model, rule, new Compilation(projection, model, rule));
    }

    /** What a rule decides on; none where grants are as planned. */
    Optional<RuledGrants> governance() {
        return governance;
    }

    /** Every draw of a scenario, in a fixed order. */
    List<Draw> draws() {
        return draws;
    }

    /** The most scenarios of a block that stays near the processor; fewer than some would not be worth a loop. */
    int largestBlock() {
        int rows = projection.months() + payoutRows() + funding.rows() + contributions.keptRows();
        return Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, MOST_ELEMENTS / rows));
    }

    /** How many rows of payouts there are: the plan's months, and as many more as one can be late. */
    private int payoutRows() {
        return projection.months() + payouts.mostLate();
    }

    /** What one thread runs the program with, over scenarios of a set in blocks of at most {@code capacity}. */
    public BlockRun thread(int capacity, ScenarioSet scenarios) {
        return thread(capacity, scenarios, false);
    }

    /** The same, which finds equity at year ends if they are looked at. */
    public BlockRun thread(int capacity, ScenarioSet scenarios, boolean looksAtYearEnds) {
        Block block = new Block(capacity, shape(looksAtYearEnds), scenarios, draws);
        monthEnds.fillPayouts(block);
        return new BlockRun(
                this,
                block,
                steps.stream().map(Step::ofOneThread).toList(),
                governance.map(decided -> new GrantDecider(decided, block)),
                JudgedRows.of(projection, capacity),
                replayedPayments(scenarios));
    }

    /** Whether each scenario has to be booked out to judge it, which takes far longer than rows. */
    boolean booksOut() {
        return !payments.isEmpty() && !paysOneWay;
    }

    private Optional<ReplayedPayments> replayedPayments(ScenarioSet scenarios) {
        return booksOut()
                ? Optional.of(new ReplayedPayments(projection, model, rule, draws, scenarios))
                : Optional.empty();
    }

    private BlockShape shape(boolean looksAtYearEnds) {
        Set<Integer> overdueIn = new HashSet<>();
        for (int m = 0; m < projection.months(); m++) {
            int month = m;
            if (governance.map(decided -> decided.sitsIn(month)).orElse(false)
                    || (looksAtYearEnds && m > 0 && m % 12 == 0)) {
                overdueIn.add(m);
            }
        }
        return new BlockShape(
                flows,
                payments,
                projection.years(),
                new BlockShape.Payouts(payoutRows(), payouts.reduces(), payouts.paysBesides()),
                contributions.keptRows(),
                costs.rowCount(),
                funding.rows(),
                contributions.instalmentRows(),
                contributions.mostLate(),
                governance.map(decided -> decided.grants.size()).orElse(0),
                overdueIn,
                yearEndsKept(looksAtYearEnds));
    }

    private BlockShape.YearEnds yearEndsKept(boolean looksAtYearEnds) {
        if (!looksAtYearEnds) {
            return BlockShape.YearEnds.NONE;
        }
        return projection.expensesAtDecision()
                ? BlockShape.YearEnds.WITH_PROVISIONS
                : BlockShape.YearEnds.WITHOUT_PROVISIONS;
    }

    /** Fills the rows that steps add to. */
    void start(Block block) {
        int n = block.size;
        for (int y = 0; y < block.contributions.length; y++) {
            Kernel.fill(block.contributions[y], contributions.contributions().get(y), n);
            Kernel.fill(block.scale[y], 1, n);
        }
        Kernel.fill(block.inflation, 1, n);
        Kernel.fill(block.outstanding, contributions.outstanding(), n);
        fillOverdue(block);
        Kernel.fill(block.provisions, payouts.provisions(), n);
    }

    /** What no step touches and arrives later as agreed; the rows begin with nothing where there is none. */
    private void fillOverdue(Block block) {
        for (int m = 0; m < projection.months(); m++) {
            double overdue = contributions.overdue().get(m);
            if (overdue != 0) {
                Kernel.fill(block.overdue[m], overdue, Math.min(block.size, block.overdue[m].length));
            }
        }
    }

    /** How flows become closing cash. */
    MonthEnds monthEnds() {
        return monthEnds;
    }

    /** What follows the payouts of grants that a rule decides on. */
    FollowedGrants followedGrants() {
        return followedGrants;
    }

    /** Finds equity, once closing cash is known. */
    void findEquity(Block block) {
        int n = block.size;
        Kernel.fill(block.equity, closingNetOfOthers, n);
        Kernel.add(block.equity, block.cash[block.cash.length - 1], n);
        Kernel.add(block.equity, block.outstanding, n);
        Kernel.subtract(block.equity, block.provisions, n);
        if (block.keepsYearEnds()) {
            yearEnds.find(block);
        }
    }

    /** What earmarked funds have in the scenarios that a block has run. */
    EarmarkedFunds earmarkedFunds() {
        return earmarkedFunds;
    }

    /** What projects of each direction are paid in the scenarios that a block has run. */
    DirectedPayouts directedPayouts() {
        return directedPayouts;
    }
}
