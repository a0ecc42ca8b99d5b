package rar.simulation.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rar.model.plan.ProjectKind;
import rar.simulation.decision.GrantDecider;
import rar.simulation.fund.EarmarkedFunds;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Step;
import rar.simulation.outcome.Paths;

/**
 * A {@link Program} as one thread runs it, block after block: the rows, the steps that keep something while they run, and the
 * desk that decides. A tally sees the paths of the scenarios that have been run last.
 */
public final class BlockRun implements Paths {

    private final Program program;
    private final Block block;
    private final List<Step> steps;
    private final Optional<GrantDecider> desk;
    private final Optional<JudgedRows> margins;
    private final Optional<ReplayedPayments> replayed;
    private final double[][] judged;
    private final double[] tightest;

    // found when asked for
    private Map<ProjectKind, double[]> paidTo = Map.of();
    private Optional<EarmarkedFunds.Balances> funds = Optional.empty();
    private boolean hasFunds;
    private boolean isJudged;

    BlockRun(
            Program program,
            Block block,
            List<Step> steps,
            Optional<GrantDecider> desk,
            Optional<JudgedRows> margins,
            Optional<ReplayedPayments> replayed) {
        this.program = program;
        this.block = block;
        this.steps = steps;
        this.desk = desk;
        this.margins = margins;
        this.replayed = replayed;
        this.judged = margins.map(JudgedRows::byMonth).orElse(block.cash);
        this.tightest = margins.map(JudgedRows::tightest).orElse(block.lowest);
    }

    /** Runs the {@code count} scenarios from {@code first} on. */
    public void run(long first, int count) {
        paidTo = Map.of();
        hasFunds = false;
        isJudged = false;
        block.turnTo(first, count);
        program.start(block);
        for (Step step : steps) {
            step.run(block);
        }
        program.monthEnds().close(block);
        desk.ifPresent(decided -> {
            decided.decide(block);
            program.followedGrants().close(block);
            program.monthEnds().findLowest(block);
        });
        program.findEquity(block);
    }

    private void judge() {
        if (!isJudged) {
            isJudged = true;
            replayed.ifPresent(each -> each.find(block));
            program.monthEnds().findBeforeReceipts(block);
            margins.ifPresent(rows -> rows.find(block, this::setAside));
        }
    }

    /** The rows, for the tests of the rooms that fill them. */
    @SuppressWarnings("exports")
    public Block block() {
        return block;
    }

    @Override
    public long first() {
        return block.firstScenario;
    }

    @Override
    public int count() {
        return block.size;
    }

    @Override
    public int months() {
        return block.cash.length;
    }

    @Override
    public double[] cash(int m) {
        return block.cash[m];
    }

    @Override
    public double[] lowest() {
        return block.lowest;
    }

    @Override
    public double[] judged(int m) {
        judge();
        return judged[m];
    }

    @Override
    public double[] beforeReceipts(int m) {
        if (!block.keepsPayments()) {
            throw new IllegalStateException("cash within months is found only where a goal of the plan looks at it");
        }
        judge();
        return block.beforeReceipts(m);
    }

    @Override
    public double[] tightest() {
        judge();
        return tightest;
    }

    @Override
    public double[] asked(int g) {
        return desk.orElseThrow().asked(g);
    }

    @Override
    public double[] granted(int g) {
        return block.granted[g];
    }

    @Override
    public double[] waited(int g) {
        return block.waited[g];
    }

    @Override
    public double[] equity() {
        return block.equity;
    }

    @Override
    public double[] equity(int y) {
        if (!block.keepsYearEnds()) {
            throw new IllegalStateException(
                    "equity at year ends is found only for a tally that says that it looks at it");
        }
        return block.yearEndEquity[y];
    }

    @Override
    public double[] contributions(int y) {
        return block.contributions[y];
    }

    @Override
    public int funds() {
        return program.earmarkedFunds().count();
    }

    @Override
    public double[] fund(int f, int m) {
        return balances().of(f, m);
    }

    @Override
    public double[] setAside(int m) {
        return balances().held(m);
    }

    private EarmarkedFunds.Balances balances() {
        EarmarkedFunds.Balances found =
                funds.orElseGet(() -> program.earmarkedFunds().balances(block));
        if (!hasFunds) {
            found.find();
            funds = Optional.of(found);
            hasFunds = true;
        }
        return found;
    }

    @Override
    public double[] paidTo(ProjectKind kind) {
        if (paidTo.isEmpty()) {
            paidTo = program.directedPayouts().find(block);
        }
        return Objects.requireNonNull(paidTo.get(kind));
    }
}
