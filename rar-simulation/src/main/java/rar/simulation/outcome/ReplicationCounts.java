package rar.simulation.outcome;

import java.util.List;
import java.util.stream.IntStream;
import rar.model.money.Components;

/**
 * In how many scenarios of one replication cash was under the floor: replications are independent of each other, so their
 * spread tells the error of a share.
 *
 * @param scenarios how many of the replication were run, 1 or more
 * @param ever in how many cash was ever under the floor
 * @param under by month, in how many it was under at its end
 * @param firstUnder by month, in how many it was the first month under
 */
public record ReplicationCounts(long scenarios, long ever, List<Long> under, List<Long> firstUnder) {

    /** Lists are copied. */
    public ReplicationCounts {
        Components.present(ReplicationCounts.class, under, firstUnder);
        under = List.copyOf(under);
        firstUnder = List.copyOf(firstUnder);
    }

    /** The counts of the scenarios of one replication. */
    public static ReplicationCounts of(Outcome outcome) {
        return new ReplicationCounts(
                outcome.scenarios(),
                outcome.breaches(),
                IntStream.range(0, outcome.months()).mapToObj(outcome::breaches).toList(),
                IntStream.range(0, outcome.months())
                        .mapToObj(outcome::firstUnder)
                        .toList());
    }

    /** Those of more scenarios of the same replication. */
    public ReplicationCounts plus(ReplicationCounts more) {
        return new ReplicationCounts(
                scenarios + more.scenarios,
                ever + more.ever,
                Sums.of("under", under, more.under),
                Sums.of("firstUnder", firstUnder, more.firstUnder));
    }

    /** Whether scenarios can count to this, so far as can be told without them. */
    public boolean isPossible() {
        boolean possible = scenarios > 0
                && 0 <= ever
                && ever <= scenarios
                && firstUnder.stream().mapToLong(Long::longValue).sum() == ever;
        for (int m = 0; m < under.size(); m++) {
            possible &= 0 <= firstUnder.get(m) && firstUnder.get(m) <= under.get(m) && under.get(m) <= ever;
        }
        return possible;
    }
}
