package rar.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import rar.examples.command.RecordedRun;
import rar.examples.run.PartNumber;
import rar.simulation.engine.RunResult;
import rar.simulation.part.RunPart;

/** A run as an executor has it: it arrives as a run of which nothing is done, and is compiled once for all of its tasks there. */
final class PreparedRun implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UndoneRun undone;

    /** Made anew where it arrives. */
    private transient @Nullable RecordedRun recorded;

    private transient @Nullable RunResult nothing;

    PreparedRun(UndoneRun undone) {
        this.undone = undone;
    }

    /**
     * Runs one of so many parts: of scenarios, or of replications where these are what is independent.
     *
     * @param number from 1 on
     */
    RunPart part(int number, int parts) {
        RecordedRun run = recorded();
        long each = ClusterRun.piece(run.manifest());
        long pieces = run.manifest().total() / each;
        PartNumber cut = new PartNumber(number, parts);
        long first = cut.first(pieces) * each;
        RunResult result = nothing().empty();
        result.run(run.scenarios(first, cut.end(pieces) * each - first), done -> {});
        return RunPart.of(run.manifest().identity(), result);
    }

    private synchronized RecordedRun recorded() {
        RecordedRun known = recorded;
        if (known == null) {
            known = RecordedRun.of(undone.manifest());
            recorded = known;
        }
        return known;
    }

    private synchronized RunResult nothing() {
        RunResult known = nothing;
        if (known == null) {
            known = recorded().nothing();
            nothing = known;
        }
        return known;
    }
}
