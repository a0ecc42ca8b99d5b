package rar.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import rar.examples.command.RecordedRun;
import rar.examples.run.RunPart;
import rar.simulation.engine.Run;
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
        RunResult result = nothing().empty();
        RecordedRun run = recorded();
        long each = ClusterRun.piece(run.manifest());
        long pieces = run.manifest().total() / each;
        long first = part.first(pieces) * each;
        Run scenarios = run.scenarios(first, part.end(pieces) * each - first);
        result.run(scenarios, done -> {});
        return RunText.of(
                new SavedRun(run.manifest().part(scenarios.first(), scenarios.count()), result.snapshot()));
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
