package rar.simulation.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import rar.model.balance.BalancePlan;
import rar.model.plan.FinancialPlan;
import rar.simulation.decision.RuledGrant;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskModel;
import rar.simulation.kernel.Block;
import rar.simulation.outcome.ApplicationDecisions;
import rar.simulation.outcome.Bins;
import rar.simulation.outcome.GrantDecisions;
import rar.simulation.outcome.Outcome;
import rar.simulation.outcome.PairTally;
import rar.simulation.outcome.Tally;
import rar.simulation.projection.Months;
import rar.simulation.projection.Projection;
import rar.simulation.replay.GrantDecision;
import rar.simulation.replay.Replay;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantAsPlanned;
import rar.simulation.sampling.CheckedScenarios;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.ScenarioSet;

/**
 * The scenarios of one projection under one risk model, ready to run. A scenario is a pure function of the plan, the
 * model, the seed and its index: the same bits for any number of threads, any block size and any cut of a run into
 * parts.
 *
 * <p>It does not change, so any number of threads may run, replay and ask one simulation at once, each as if it were alone.
 */
public final class Simulation {

    private final Projection projection;
    private final RiskModel model;
    private final DecisionRule rule;
    private final Program program;
    /** The draws of the plan without an outcome, and after them those that only the outcome brings. */
    private final List<Draw> order;

    private final Outcome nothing;

    private Simulation(Projection projection, RiskModel model, DecisionRule rule) {
        this.projection = projection;
        this.model = model;
        this.rule = rule;
        CashBounds extremes = new CashBounds(projection, new Draws(model, projection), rule);
        extremes.requireExact();
        this.program = Program.of(projection, model, rule);
        this.order = projection.firstOpen() == 0 ? program.draws() : inPlansOrder();
        this.nothing = projection
                .floors()
                .alwaysTheSame()
                .map(floor -> Bins.outcome(floor, extremes.cash(), extremes.equity(), projection.firstOpen()))
                .getOrElse(() ->
                        Bins.outcome(extremes.cash(), extremes.judged(), extremes.equity(), projection.firstOpen()));
    }

    /**
     * Prepares scenarios.
     *
     * @throws IllegalArgumentException if the model names parties, projects or years that the plan does not have, if it
     *     adds income or grants under the id of one of the plan's lines, projects or grants, or of what another factor adds, or
     *     if under it amounts can become too large to be computed to the öre
     */
    public static Simulation of(Projection projection, RiskModel model) {
        return of(projection, model, new GrantAsPlanned());
    }

    /**
     * Prepares scenarios in which a rule decides on the grants that the plan foresees, and on applications beyond them.
     *
     * @throws IllegalArgumentException as above
     */
    public static Simulation of(Projection projection, RiskModel model, DecisionRule rule) {
        Objects.requireNonNull(projection, "Simulation.projection is null");
        Objects.requireNonNull(model, "Simulation.model is null");
        Objects.requireNonNull(rule, "Simulation.rule is null");
        FinancialPlan plan = projection.plan();
        var unknown = model.unknownTo(plan);
        if (unknown.nonEmpty()) {
            throw new IllegalArgumentException(unknown.mkString("\n"));
        }
        return new Simulation(projection, model, rule);
    }

    /** The projection. */
    public Projection projection() {
        return projection;
    }

    /** How planned grants and applications are decided on. */
    public DecisionRule rule() {
        return rule;
    }

    /**
     * The ids of the grants that the rule decides on: planned ones in the plan's order, then every application that can
     * be drawn; none where they are granted as planned.
     */
    public List<String> governed() {
        return program.governance()
                .map(governance ->
                        governance.grants.stream().map(RuledGrant::id).toList())
                .orElse(List.of());
    }

    /** How many of {@link #governed} are planned: the first of them. */
    public int planned() {
        return program.governance().map(governance -> governance.planned).orElse(0);
    }

    /** Decisions of the rule, of which none has been counted yet. */
    public GrantDecisions noDecisions() {
        return program.governance()
                .map(governance -> new GrantDecisions(
                        governed().subList(0, planned()),
                        governance.plannedOre(),
                        governance.applications.stream()
                                .map(year ->
                                        new ApplicationDecisions(year.factor(), year.year(), year.first(), year.most()))
                                .toList()))
                .orElse(new GrantDecisions(List.of(), new long[0], List.of()));
    }

    /** The risk model. */
    public RiskModel model() {
        return model;
    }

    /**
     * Runs scenarios.
     *
     * @param run which, and how
     * @return what they came to
     * @throws CancellationException if the run's {@link RunControl} stops it before its end
     * @throws IllegalStateException if the thread that asks for them is interrupted, which ends the run within a block
     */
    public Outcome run(Run run) {
        return run(run, done -> {});
    }

    /**
     * Runs scenarios and tells how far it has come.
     *
     * @param progress told, from any of the run's threads but never two at once, how many scenarios are done; if it
     *     throws, the run ends with what it has thrown, on any number of threads, and it is told nothing more
     * @throws CancellationException if the run's {@link RunControl} stops it before its end
     * @throws IllegalStateException if the thread that asks for them is interrupted, which ends the run within a block
     */
    public Outcome run(Run run, LongConsumer progress) {
        return run(run, nothing, progress);
    }

    /**
     * Runs scenarios and counts what a tally of the caller's counts of them.
     *
     * @param nothing counted so far; left as it is
     * @param progress as in {@link #run(Run, LongConsumer)}
     * @throws IllegalArgumentException if the run goes beyond the last of a set that has an end, or the set gives a draw
     *     a value that is no number or none of its distribution's
     * @throws CancellationException if the run's {@link RunControl} stops it before its end
     * @throws IllegalStateException if the thread that asks for them is interrupted, which ends the run within a block
     */
    public <T extends Tally<T>> T run(Run run, T nothing, LongConsumer progress) {
        return runUntilStopped(run, nothing, progress).complete();
    }

    /**
     * Runs scenarios until all are done or the run's {@link RunControl} stops it, and counts what a tally of the caller's counts
     * of those that are done.
     *
     * @param nothing counted so far; left as it is
     * @param progress as in {@link #run(Run, LongConsumer)}
     * @throws IllegalArgumentException as {@link #run(Run, Tally, LongConsumer)}
     * @throws IllegalStateException if the thread that asks for them is interrupted, which ends the run within a block
     */
    public <T extends Tally<T>> PartialRun<T> runUntilStopped(Run run, T nothing, LongConsumer progress) {
        Objects.requireNonNull(run, "Simulation.run is null");
        Objects.requireNonNull(nothing, "Simulation.nothing is null");
        Objects.requireNonNull(progress, "Simulation.progress is null");
        int largest = Block.wholeLines(Math.min(run.blockSize(), program.largestBlock()));
        Run checked = run.with(scenarios(run.scenarios()));
        Workers<T> workers = new Workers<>(
                () -> new SingleCounter<>(program, largest, checked, nothing.empty()),
                largest,
                nothing,
                checked,
                progress);
        T counted = workers.tally();
        return new PartialRun<>(run, workers.done(), counted);
    }

    /**
     * Runs scenarios for this and another simulation at once, block by block, and counts both together: under one set of
     * scenarios they meet the same luck, draw by draw, wherever they draw the same (common random numbers).
     *
     * @param nothing counted so far; left as it is
     * @param progress as in {@link #run(Run, LongConsumer)}
     * @throws IllegalArgumentException if the two cover different months
     * @throws CancellationException if the run's {@link RunControl} stops it before its end
     * @throws IllegalStateException if the thread that asks for them is interrupted, which ends the run within a block
     */
    public <T extends PairTally<T>> T runPaired(Run run, Simulation other, T nothing, LongConsumer progress) {
        Objects.requireNonNull(run, "Simulation.run is null");
        Objects.requireNonNull(other, "Simulation.other is null");
        Objects.requireNonNull(nothing, "Simulation.nothing is null");
        Objects.requireNonNull(progress, "Simulation.progress is null");
        Months mine = projection.calendar();
        Months theirs = other.projection.calendar();
        if (!mine.equals(theirs)) {
            throw new IllegalArgumentException("scenarios of different months cannot be compared: one plan covers "
                    + mine.month(0) + " to " + mine.month(mine.count() - 1) + ", the other " + theirs.month(0) + " to "
                    + theirs.month(theirs.count() - 1));
        }
        int largest = Block.wholeLines(
                Math.min(run.blockSize(), Math.min(program.largestBlock(), other.program.largestBlock())));
        Run same = run.with(CheckedScenarios.of(run.scenarios()).among(drawsOfBoth(other)));
        Workers<T> workers = new Workers<>(
                () -> new PairCounter<>(program, other.program, largest, same, nothing.empty()),
                largest,
                nothing,
                same,
                progress);
        T counted = workers.tally();
        return new PartialRun<>(run, workers.done(), counted).complete();
    }

    private List<Draw> drawsOfBoth(Simulation other) {
        Map<Long, Draw> draws = new LinkedHashMap<>();
        order.forEach(draw -> draws.put(draw.stream(), draw));
        other.order.forEach(draw -> draws.putIfAbsent(draw.stream(), draw));
        return List.copyOf(draws.values());
    }

    private List<Draw> inPlansOrder() {
        Map<Long, Draw> draws = new LinkedHashMap<>();
        new Compilation(projection.asPlanned(), model, rule)
                .draws
                .asked()
                .forEach(draw -> draws.put(draw.stream(), draw));
        program.draws().forEach(draw -> draws.putIfAbsent(draw.stream(), draw));
        return List.copyOf(draws.values());
    }

    /** Scenarios, checked, in which each draw has the place that it has without an outcome. */
    private ScenarioSet scenarios(ScenarioSet set) {
        ScenarioSet checked = CheckedScenarios.of(set);
        return projection.firstOpen() == 0 ? checked : checked.among(order);
    }

    /** An outcome that has counted nothing yet. */
    public Outcome nothing() {
        return nothing.empty();
    }

    /** Every draw of a scenario, in a fixed order. */
    public List<Draw> draws() {
        return program.draws();
    }

    /**
     * One scenario booked out in full, with its balances: scenario {@code scenario} of the seed, alone.
     *
     * @param scenario its index, 0 or more
     */
    public BalancePlan replay(long seed, long scenario) {
        return replay(new MonteCarlo(seed), scenario);
    }

    /**
     * One scenario of a set booked out in full, with its balances.
     *
     * @throws IllegalArgumentException if the set gives a draw a value that is no number or none of its distribution's
     */
    public BalancePlan replay(ScenarioSet scenarios, long scenario) {
        Objects.requireNonNull(scenarios, "Simulation.scenarios is null");
        ScenarioSet checked = scenarios(scenarios);
        return Replay.of(projection, model, rule, draw -> checked.value(draw, program.draws(), scenario));
    }

    /**
     * What the rule decides in one scenario of a set, in the order of its decisions; none where there is no rule.
     *
     * @throws IllegalArgumentException as {@link #replay(ScenarioSet, long)}
     */
    public List<GrantDecision> decisions(ScenarioSet scenarios, long scenario) {
        Objects.requireNonNull(scenarios, "Simulation.scenarios is null");
        ScenarioSet checked = scenarios(scenarios);
        return Replay.decisions(projection, model, rule, draw -> checked.value(draw, program.draws(), scenario));
    }

    /** The program, for tests that look into blocks. */
    public Program program() {
        return program;
    }
}
