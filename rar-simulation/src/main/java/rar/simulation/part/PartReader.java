package rar.simulation.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rar.model.message.RefusedException;
import rar.simulation.engine.RunSnapshot;
import rar.simulation.outcome.CountedScenarios.Stretch;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.OutcomeSnapshot;
import rar.simulation.outcome.OutcomeSnapshot.Bar;
import rar.simulation.outcome.OutcomeSnapshot.Bars;
import rar.simulation.outcome.ReplicationCounts;

/** Reads what {@link PartWriter} has written. */
final class PartReader {

    private static final int MOST_BINS = 1 << 24;
    private static final int MOST_WIDTH_BITS = 62;
    private static final int FLAGS = PartFormat.KEEPS_SUMS | PartFormat.IS_EXACT;

    private final ByteSource from;
    private final String run;
    private final RunSnapshot result;

    private PartReader(ByteSource from) {
        this.from = from;
        this.run = from.text();
        this.result = readResult();
        from.requireEnd();
    }

    /** @throws IllegalArgumentException if the bytes are no part, of another version, or not as they were written */
    static PartReader of(byte[] bytes) {
        requireWhole(bytes);
        return new PartReader(new ByteSource(bytes, PartFormat.CONTENTS));
    }

    String run() {
        return run;
    }

    RunSnapshot result() {
        return result;
    }

    private static void requireWhole(byte[] bytes) {
        int name = PartFormat.NAME.length;
        if (bytes.length < name || !Arrays.equals(bytes, 0, name, PartFormat.NAME, 0, name)) {
            throw new RefusedException(PartMistake.NO_PART.message());
        }
        if (bytes.length > name && bytes[name] != PartFormat.VERSION) {
            throw new RefusedException(PartMistake.OF_ANOTHER_VERSION
                    .with("version", bytes[name] & 0xFF)
                    .with("expected", (int) PartFormat.VERSION));
        }
        if (bytes.length < PartFormat.CONTENTS
                || !Arrays.equals(
                        Arrays.copyOfRange(bytes, name + 1, PartFormat.CONTENTS),
                        PartFormat.hash(bytes, PartFormat.CONTENTS))) {
            throw ByteSource.damaged();
        }
    }

    private RunSnapshot readResult() {
        return new RunSnapshot(outcome(), from.list(this::decisions), from.number(), from.list(this::replication));
    }

    private OutcomeSnapshot outcome() {
        return new OutcomeSnapshot(
                from.list(this::stretch),
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

    private Stretch stretch() {
        return new Stretch(from.number(), from.number());
    }

    private Bars bars() {
        long lowEdge = from.signed();
        long width = 1L << from.number(MOST_WIDTH_BITS);
        int bins = from.number(MOST_BINS);
        int flags = from.number(FLAGS);
        boolean sums = (flags & PartFormat.KEEPS_SUMS) != 0;
        boolean exact = (flags & PartFormat.IS_EXACT) != 0;
        return new Bars(lowEdge, width, bins, sums, exact, from.signed(), from.signed(), counted(bins, sums || exact));
    }

    private List<Bar> counted(int bins, boolean haveSums) {
        int size = from.number(bins);
        List<Bar> counted = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < size; i++) {
            int bin = next + from.number(bins - next);
            counted.add(new Bar(bin, from.number(), haveSums ? from.number() : 0));
            next = bin + 1;
        }
        return counted;
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
