package rar.simulation.engine;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.GrantDecisions;
import rar.simulation.outcome.Outcome;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.ReplicationCounts;
import rar.simulation.outcome.Tally;
import rar.simulation.outcome.TallyPair;

/**
 * What the scenarios of a run have come to so far: what happens to cash, what a rule decides on grants and, where
 * scenarios are replications of a set, the breaches of each of these. It grows by any stretches of scenarios, in any order, to the
 * same bits as at once.
 *
 * <p>It grows, so it is one thread's at a time; the threads of its runs are within them.
 */
public final class RunResult {

    private final Simulation simulation;
    private final long replication;
    private final Outcome outcome;
    private final GrantDecisions decisions;
    /** By index, from 0; none where scenarios are independent. */
    private final SortedMap<Long, ReplicationCounts> replications = new TreeMap<>();

    private RunResult(Simulation simulation, long replication, Outcome outcome, GrantDecisions decisions) {
        this.simulation = simulation;
        this.replication = replication;
        this.outcome = outcome;
        this.decisions = decisions;
    }

    /** Nothing run yet of independent scenarios. */
    public static RunResult ofIndependent(Simulation simulation) {
        return ofReplications(simulation, 0);
    }

    /**
     * Nothing run yet of scenarios that are replications of so many each, as those of {@link
     * rar.simulation.sampling.ScrambledSobol}.
     *
     * @param scenarios of each replication, or 0 where scenarios are independent
     * @throws IllegalArgumentException if they are negative
     */
    public static RunResult ofReplications(Simulation simulation, long scenarios) {
        Objects.requireNonNull(simulation, "RunResult.simulation is null");
        if (scenarios < 0) {
            throw new IllegalArgumentException("a replication has no " + scenarios + " scenarios");
        }
        return new RunResult(simulation, scenarios, simulation.nothing(), simulation.noDecisions());
    }

    /** Another of the same scenarios that nothing has been run of. */
    public RunResult empty() {
        return ofReplications(simulation, replication);
    }

    /**
     * Runs scenarios that have not been run yet.
     *
     * @param progress told how many of them are done, as in {@link Simulation#run(Run, LongConsumer)}
     * @throws IllegalArgumentException if some have been run already; then nothing is run
     * @throws CancellationException if the run's {@link RunControl} stops it before its end; what is done then stays counted
     */
    public void run(Run run, LongConsumer progress) {
        run(run, new Nothing(), progress);
    }

    /**
     * Runs scenarios that have not been run yet, and counts something else of them too.
     *
     * @param nothing counted of it so far; left as it is
     * @param progress told how many of them are done, as in {@link Simulation#run(Run, LongConsumer)}
     * @return what was counted
     * @throws IllegalArgumentException as {@link #run(Run, LongConsumer)}
     * @throws CancellationException as {@link #run(Run, LongConsumer)}
     */
    public <T extends Tally<T>> T run(Run run, T nothing, LongConsumer progress) {
        return runUntilStopped(run, nothing, progress).complete();
    }

    /**
     * Runs what has not been run yet of a run, until all is done or its {@link RunControl} stops it. Whatever it has come to then is
     * counted and can be looked at, written down, and gone on with by asking for the same run again: in the end it is the same
     * bits as if nothing had been stopped.
     *
     * @param progress told how many scenarios are done of those that were left
     * @return whether all of the run is done
     */
    public boolean runRest(Run run, LongConsumer progress) {
        Objects.requireNonNull(run, "RunResult.run is null");
        Objects.requireNonNull(progress, "RunResult.progress is null");
        long before = 0;
        for (Run rest : run.without(outcome.counted())) {
            long earlier = before;
            if (!runUntilStopped(rest, new Nothing(), done -> progress.accept(earlier + done))
                    .isComplete()) {
                return false;
            }
            before += rest.count();
        }
        return true;
    }

    private <T extends Tally<T>> PartialRun<T> runUntilStopped(Run run, T nothing, LongConsumer progress) {
        Objects.requireNonNull(run, "RunResult.run is null");
        Objects.requireNonNull(nothing, "RunResult.nothing is null");
        Objects.requireNonNull(progress, "RunResult.progress is null");
        CountedScenarios asked = new CountedScenarios();
        asked.add(run.first(), run.count());
        outcome.counted().requireNone(asked);
        T others = nothing.empty();
        CountedScenarios ended = new CountedScenarios();
        boolean isStopped = false;
        long first = run.first();
        long end = first + run.count();
        while (first < end && !isStopped) {
            long to = replication == 0 ? end : Math.min(end, (first / replication + 1) * replication);
            long before = first - run.first();
            PartialRun<TallyPair<TallyPair<Outcome, GrantDecisions>, T>> part = simulation.runUntilStopped(
                    run.part(first, to - first),
                    new TallyPair<>(new TallyPair<>(simulation.nothing(), simulation.noDecisions()), nothing),
                    done -> progress.accept(before + done));
            add(part, first);
            others.add(part.counted().other());
            ended.add(CountedScenarios.of(part.done()));
            isStopped = !part.isComplete();
            first = to;
        }
        return new PartialRun<>(run, ended.stretches(), others);
    }

    /** What scenarios from an index on have come to, in a replication all of them. */
    private <T extends Tally<T>> void add(
            PartialRun<TallyPair<TallyPair<Outcome, GrantDecisions>, T>> part, long first) {
        if (part.done().isEmpty()) {
            return;
        }
        TallyPair<Outcome, GrantDecisions> counted = part.counted().one();
        outcome.add(counted.one());
        decisions.add(counted.other());
        if (replication > 0) {
            replications.merge(first / replication, ReplicationCounts.of(counted.one()), ReplicationCounts::plus);
        }
    }

    /** Counts nothing. */
    private static final class Nothing implements Tally<Nothing> {

        @Override
        public Nothing empty() {
            return this;
        }

        @Override
        public void add(Paths paths) {
            // there is nothing to count
        }

        @Override
        public void add(Nothing other) {
            // there is nothing to add
        }
    }

    /**
     * Adds what other scenarios came to, run in another part, before or after these.
     *
     * @throws IllegalArgumentException if they are of another simulation, so far as it shows, of replications of another
     *     size, or have been counted already; then nothing is added
     */
    public void add(RunResult other) {
        requireAddable(other);
        outcome.add(other.outcome);
        decisions.add(other.decisions);
        other.replications.forEach((index, counts) -> replications.merge(index, counts, ReplicationCounts::plus));
    }

    private void requireAddable(RunResult other) {
        if (!simulation.projection().plan().equals(other.simulation.projection().plan())) {
            throw new IllegalArgumentException("results of different plans do not add up");
        }
        if (replication != other.replication) {
            throw new IllegalArgumentException("results of replications of " + replication + " and of "
                    + other.replication + " scenarios do not add up");
        }
        outcome.requireAddable(other.outcome);
        decisions.requireAddable(other.decisions);
    }

    /**
     * Everything counted, to be written down in a run file.
     *
     * @throws IllegalStateException if the risk model has custom factors: a run file holds its risk file, which cannot hold them
     */
    public RunSnapshot snapshot() {
        simulation.model().unwritable().forEach(reason -> {
            throw new IllegalStateException("a run file cannot hold this run: "
                    + PhraseBook.of(Language.ENGLISH).text(reason));
        });
        return new RunSnapshot(outcome.snapshot(), decisions.snapshot(), replication, replications());
    }

    /**
     * What was written down of the same simulation, its scenarios in replications of the same size.
     *
     * @throws IllegalArgumentException if it is of another, so far as it shows, or its counts do not agree with each other
     */
    public RunResult restored(RunSnapshot written) {
        Outcome read = simulation.nothing().restored(written.outcome());
        GrantDecisions decided = simulation.noDecisions().restored(written.decisions(), read.counted(), read.months());
        RunResult result = new RunResult(simulation, replication, read, decided);
        if (written.replication() != replication) {
            throw SimulationMistake.REPLICATIONS_DISAGREE.refused();
        }
        result.replications.putAll(written.byIndex());
        result.requireReplications();
        return result;
    }

    private void requireReplications() {
        ReplicationCounts sum = new ReplicationCounts(0, 0, zeros(), zeros());
        for (ReplicationCounts each : replications.values()) {
            if (each.under().size() != outcome.months()
                    || each.firstUnder().size() != outcome.months()
                    || !each.isPossible()) {
                throw SimulationMistake.REPLICATIONS_DISAGREE.refused();
            }
            sum = sum.plus(each);
        }
        if (replication > 0 && !sum.equals(ReplicationCounts.of(outcome))) {
            throw SimulationMistake.REPLICATIONS_DISAGREE.refused();
        }
    }

    private List<Long> zeros() {
        return Collections.nCopies(outcome.months(), 0L);
    }

    /** The simulation. */
    public Simulation simulation() {
        return simulation;
    }

    /** How many scenarios have been run. */
    public long scenarios() {
        return outcome.scenarios();
    }

    /** What all scenarios came to. */
    public Outcome outcome() {
        return outcome;
    }

    /** What a rule decided in them. */
    public GrantDecisions decisions() {
        return decisions;
    }

    /** Of each replication, in their order; none where scenarios are independent. */
    public List<ReplicationCounts> replications() {
        return List.copyOf(replications.values());
    }
}
