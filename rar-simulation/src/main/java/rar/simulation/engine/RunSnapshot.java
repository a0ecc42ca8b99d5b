package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import rar.model.money.Components;
import rar.simulation.outcome.CountedScenarios.Stretch;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.OutcomeSnapshot;
import rar.simulation.outcome.ReplicationCounts;
import rar.simulation.outcome.SnapshotSum;

/**
 * Everything that a {@link RunResult} has counted, to be written down and read again. It adds up without the simulation, in any
 * order.
 *
 * @param outcome of all its scenarios
 * @param decisions of the rule, for each grant that it decides on
 * @param replication how many scenarios a replication has; 0 where scenarios are independent
 * @param replications those of which any scenario was run, in their order; none where scenarios are independent
 */
public record RunSnapshot(
        OutcomeSnapshot outcome, List<GrantCounts> decisions, long replication, List<ReplicationCounts> replications) {

    /** More than any run has; whoever reads files may be told of more. */
    private static final int MOST_REPLICATIONS = 1 << 20;

    /** Lists are copied. */
    public RunSnapshot {
        Components.present(RunSnapshot.class, outcome, decisions, replications);
        decisions = List.copyOf(decisions);
        replications = List.copyOf(replications);
    }

    /**
     * What both have counted together.
     *
     * @throws IllegalArgumentException if they are of different simulations, so far as that shows, share a scenario, or their
     *     counts do not agree with each other
     */
    public RunSnapshot plus(RunSnapshot other) {
        if (replication != other.replication) {
            throw new IllegalArgumentException("results of replications of " + replication + " and of "
                    + other.replication + " scenarios do not add up");
        }
        if (decisions.size() != other.decisions.size()) {
            throw new IllegalArgumentException("results of " + decisions.size() + " and of " + other.decisions.size()
                    + " grants that are decided on do not add up");
        }
        SortedMap<Long, ReplicationCounts> both = new TreeMap<>(byIndex());
        other.byIndex().forEach((index, counts) -> both.merge(index, counts, ReplicationCounts::plus));
        return new RunSnapshot(
                SnapshotSum.of(outcome, other.outcome),
                IntStream.range(0, decisions.size())
                        .mapToObj(g -> decisions.get(g).plus(other.decisions.get(g)))
                        .toList(),
                replication,
                new ArrayList<>(both.values()));
    }

    /**
     * Each replication of which any scenario was run, by its index from 0.
     *
     * @throws IllegalArgumentException if there are more or fewer than the scenarios that were run have, or one has counted more
     *     or fewer than were run of it
     */
    SortedMap<Long, ReplicationCounts> byIndex() {
        SortedMap<Long, Long> run = new TreeMap<>();
        if (replication > 0) {
            outcome.counted().forEach(stretch -> addReplications(stretch, run));
        }
        List<Long> counted =
                replications.stream().map(ReplicationCounts::scenarios).toList();
        if (!counted.equals(List.copyOf(run.values()))) {
            throw SimulationMistake.REPLICATIONS_DISAGREE.refused();
        }
        SortedMap<Long, ReplicationCounts> byIndex = new TreeMap<>();
        run.keySet().forEach(index -> byIndex.put(index, replications.get(byIndex.size())));
        return byIndex;
    }

    private void addReplications(Stretch stretch, SortedMap<Long, Long> run) {
        for (long first = stretch.first(); first < stretch.end(); ) {
            long index = first / replication;
            long end = Math.min(stretch.end(), (index + 1) * replication);
            run.merge(index, end - first, Long::sum);
            if (run.size() > MOST_REPLICATIONS) {
                throw SimulationMistake.REPLICATIONS_DISAGREE.refused();
            }
            first = end;
        }
    }
}
