package rar.simulation.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.message.RefusedException;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.GrantDecisions;
import rar.simulation.outcome.Outcome;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.ReplicationCounts;
import rar.simulation.outcome.Tally;
import rar.simulation.outcome.TallyPair;

/**
 * What the scenarios of a run have come to so far: what happens to cash, what a rule decides on grants and, where
 * scenarios are replications of a set, the breaches of each of these. It grows by scenarios in their order, in stretches of any
 * length and from any part of the run, to the same bits as at once.
 */
public final class RunResult {

    private final Simulation simulation;
    private final long replication;
    private final Outcome outcome;
    private final GrantDecisions decisions;
    private final List<ReplicationCounts> replications = new ArrayList<>();

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
     * Runs scenarios, the next after those that have been run.
     *
     * @param progress told how many of them are done, as in {@link Simulation#run(Run, LongConsumer)}
     * @throws IllegalArgumentException if some have been run already, or those before them in their replication have
     *     not; then nothing is run
     */
    public void run(Run run, LongConsumer progress) {
        run(run, new Nothing(), progress);
    }

    /**
     * Runs scenarios, the next after those that have been run, and counts something else of them too.
     *
     * @param nothing counted of it so far; left as it is
     * @param progress told how many of them are done, as in {@link Simulation#run(Run, LongConsumer)}
     * @return what was counted
     * @throws IllegalArgumentException as {@link #run(Run, LongConsumer)}
     */
    public <T extends Tally<T>> T run(Run run, T nothing, LongConsumer progress) {
        Objects.requireNonNull(run, "RunResult.run is null");
        Objects.requireNonNull(nothing, "RunResult.nothing is null");
        Objects.requireNonNull(progress, "RunResult.progress is null");
        CountedScenarios asked = new CountedScenarios();
        asked.add(run.first(), run.count());
        requireNext(asked);
        T others = nothing.empty();
        long first = run.first();
        long end = first + run.count();
        while (first < end) {
            long to = replication == 0 ? end : Math.min(end, (first / replication + 1) * replication);
            long before = first - run.first();
            TallyPair<TallyPair<Outcome, GrantDecisions>, T> counted = simulation.run(
                    run.part(first, to - first),
                    new TallyPair<>(new TallyPair<>(simulation.nothing(), simulation.noDecisions()), nothing),
                    done -> progress.accept(before + done));
            add(counted.one());
            others.add(counted.other());
            first = to;
        }
        return others;
    }

    private void add(TallyPair<Outcome, GrantDecisions> counted) {
        outcome.add(counted.one());
        decisions.add(counted.other());
        if (replication > 0) {
            addReplication(ReplicationCounts.of(counted.one()));
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
     * Adds what the scenarios after these came to, run in another part.
     *
     * @throws IllegalArgumentException if they are of another simulation, so far as it shows, of replications of another
     *     size, have been counted already, or do not go on with a replication that has been begun; then nothing is added
     */
    public void add(RunResult next) {
        requireAddable(next);
        outcome.add(next.outcome);
        decisions.add(next.decisions);
        next.replications.forEach(this::addReplication);
    }

    private void requireAddable(RunResult next) {
        if (!simulation.projection().plan().equals(next.simulation.projection().plan())) {
            throw new IllegalArgumentException("results of different plans do not add up");
        }
        if (replication != next.replication) {
            throw new IllegalArgumentException("results of replications of " + replication + " and of "
                    + next.replication + " scenarios do not add up");
        }
        outcome.requireAddable(next.outcome);
        decisions.requireAddable(next.decisions);
        requireNext(next.outcome.counted());
    }

    /** None twice, and a replication from its first scenario to its last. */
    private void requireNext(CountedScenarios next) {
        outcome.counted().requireNone(next);
        if (replication > 0 && next.count() > 0 && !goesOn(next.first())) {
            throw new IllegalArgumentException("scenarios from " + next.first()
                    + " on do not go on with a replication of " + replication + " scenarios; give them in their order");
        }
    }

    private boolean goesOn(long first) {
        boolean begun = scenarios() % replication > 0;
        return begun ? first == outcome.counted().end() : first % replication == 0;
    }

    private void addReplication(ReplicationCounts counts) {
        int last = replications.size() - 1;
        if (last >= 0 && replications.get(last).scenarios() < replication) {
            replications.set(last, replications.get(last).plus(counts));
        } else {
            replications.add(counts);
        }
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
        return new RunSnapshot(outcome.snapshot(), decisions.snapshot(), replications);
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
        result.replications.addAll(written.replications());
        result.requireReplications();
        return result;
    }

    private void requireReplications() {
        long left = outcome.scenarios();
        boolean agree = replication > 0 || replications.isEmpty();
        ReplicationCounts sum = new ReplicationCounts(0, 0, zeros(), zeros());
        for (ReplicationCounts each : replications) {
            agree &= each.under().size() == outcome.months()
                    && each.firstUnder().size() == outcome.months()
                    && each.scenarios() == Math.min(replication, left)
                    && each.isPossible();
            if (!agree) {
                break;
            }
            left -= each.scenarios();
            sum = sum.plus(each);
        }
        if (!agree || (replication > 0 && !sum.equals(ReplicationCounts.of(outcome)))) {
            throw new RefusedException(SimulationMistake.REPLICATIONS_DISAGREE.message());
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
        return List.copyOf(replications);
    }
}
