package rar.simulation.part;

import java.util.Optional;
import rar.simulation.engine.RunSnapshot;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.OutcomeSnapshot;
import rar.simulation.outcome.OutcomeSnapshot.Bars;
import rar.simulation.outcome.ReplicationCounts;

/** Reads what {@link PartWriter} has written. */
final class PartReader {

    private final ByteSource from;
    private final String run;
    private final RunSnapshot result;

    /** @throws IllegalArgumentException if the bytes are no part, of another version, or not as they were written */
    PartReader(byte[] bytes) {
        from = PartFormat.RUN.contents(bytes);
        run = from.text();
        result = new RunSnapshot(outcome(), from.list(this::decisions), from.number(), from.list(this::replication));
        from.requireEnd();
    }

    /** What the run is a function of. */
    String run() {
        return run;
    }

    /** What the scenarios came to. */
    RunSnapshot result() {
        return result;
    }

    private OutcomeSnapshot outcome() {
        return new OutcomeSnapshot(
                from.list(() -> BarBytes.stretch(from)),
                from.signed(),
                from.signed(),
                from.numbers(),
                from.numbers(),
                from.numbers(),
                from.list(this::bars),
                bars(),
                from.list(this::bars),
                tightest(),
                bars());
    }

    private Optional<Bars> tightest() {
        return from.list(this::bars).stream().findFirst();
    }

    private Bars bars() {
        return BarBytes.bars(from);
    }

    private GrantCounts decisions() {
        return new GrantCounts(
                from.text(),
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.number());
    }

    private ReplicationCounts replication() {
        return new ReplicationCounts(from.number(), from.number(), from.numbers(), from.numbers());
    }
}
