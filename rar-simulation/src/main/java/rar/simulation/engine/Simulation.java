package rar.simulation.engine;

import java.util.function.LongConsumer;
import rar.model.balance.BalancePlan;
import rar.model.plan.FinancialPlan;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.RiskModel;

/**
 * The scenarios of one projection under one risk model, ready to run. A scenario is a pure function of the plan, the
 * model, the seed and its index: the same bits for any number of threads, any block size and any cut of a run into
 * parts.
 */
public final class Simulation {

    private final Projection projection;
    private final RiskModel model;
    private final Program program;
    private final Outcome nothing;

    private Simulation(Projection projection, RiskModel model) {
        this.projection = projection;
        this.model = model;
        Extremes extremes = new Extremes(projection, new Draws(model));
        extremes.requireExact();
        this.program = Program.of(projection, model);
        this.nothing = Bins.outcome(projection, extremes);
    }

    /**
     * Prepares scenarios.
     *
     * @throws IllegalArgumentException if the model names parties, projects or years that the plan does not have, or if
     *     under it amounts can become too large to be computed to the öre
     */
    public static Simulation of(Projection projection, RiskModel model) {
        FinancialPlan plan = projection.plan();
        var unknown = model.unknownTo(plan);
        if (unknown.nonEmpty()) {
            throw new IllegalArgumentException(unknown.mkString("\n"));
        }
        return new Simulation(projection, model);
    }

    /** The projection. */
    public Projection projection() {
        return projection;
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
     * @throws IllegalStateException if the thread that asks for them is interrupted, which ends the run within a block
     */
    public Outcome run(Run run) {
        return run(run, done -> {});
    }

    /**
     * Runs scenarios and tells how far it has come.
     *
     * @param progress told, from any of the run's threads but never two at once, how many scenarios are done; if it
     *     throws, the run ends
     * @throws IllegalStateException if the thread that asks for them is interrupted, which ends the run within a block
     */
    public Outcome run(Run run, LongConsumer progress) {
        return new Workers(program, nothing, run, progress).outcome();
    }

    /**
     * One scenario booked out in full, with its balances: scenario {@code scenario} of the seed, alone.
     *
     * @param scenario its index, 0 or more
     */
    public BalancePlan replay(long seed, long scenario) {
        return Replay.of(projection.schedule(), model, seed, scenario);
    }

    /** The program, for tests that look into blocks. */
    Program program() {
        return program;
    }
}
