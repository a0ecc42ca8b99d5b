package rar.simulation.engine;

import java.util.List;
import rar.model.money.Components;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.OutcomeSnapshot;
import rar.simulation.outcome.ReplicationCounts;

/**
 * Everything that a {@link RunResult} has counted, to be written down and read again.
 *
 * @param outcome of all its scenarios
 * @param decisions of the rule, for each grant that it decides on
 * @param replications in their order, the last of them perhaps not whole yet; none where scenarios are independent
 */
public record RunSnapshot(OutcomeSnapshot outcome, List<GrantCounts> decisions, List<ReplicationCounts> replications) {

    /** Lists are copied. */
    public RunSnapshot {
        Components.present(RunSnapshot.class, outcome, decisions, replications);
        decisions = List.copyOf(decisions);
        replications = List.copyOf(replications);
    }
}
