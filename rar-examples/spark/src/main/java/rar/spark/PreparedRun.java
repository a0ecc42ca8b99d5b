package rar.spark;

import io.vavr.collection.Vector;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import rar.examples.command.RecordedRun;
import rar.examples.run.RunPart;
import rar.simulation.engine.RunResult;
import rar.simulation.json.SavedRun;

/** A run as an executor has it: it arrives as a run of which nothing is done, and is compiled once for all of its tasks there. */
final class PreparedRun implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RunText undone;

    /** Made anew where it arrives. */
    private transient @Nullable RecordedRun recorded;

    private transient @Nullable RunResult nothing;

    /** @param undone with its whole manifest */
    PreparedRun(RunText undone) {
        this.undone = undone;
    }

    /** Runs a part: of scenarios, or of replications where these are what is independent. */
    RunText part(RunPart part) {
        RecordedRun run = recorded();
        long each = ClusterRun.piece(run.manifest());
        long pieces = run.manifest().total() / each;
        long first = part.first(pieces) * each;
        RunResult result = nothing().empty();
        result.run(run.scenarios(first, part.end(pieces) * each - first), done -> {});
        return written(first, result);
    }

    /** Adds up parts that follow each other, in any order. */
    RunText merged(Iterable<RunText> parts) {
        Vector<RunText> sorted = Vector.ofAll(parts).sortBy(RunText::first);
        RunResult result = nothing().empty();
        sorted.forEach(part -> add(part, result));
        return written(sorted.head().first(), result);
    }

    /** Adds a part to those before it. */
    static void add(RunText part, RunResult result) {
        result.add(result.restored(part.read().result()));
    }

    private RunText written(long first, RunResult result) {
        return RunText.of(new SavedRun(recorded().manifest().part(first, result.scenarios()), result.snapshot()));
    }

    private synchronized RecordedRun recorded() {
        RecordedRun known = recorded;
        if (known == null) {
            known = RecordedRun.of(undone.read().manifest());
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
