package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.plan.Violation;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunSnapshot;
import rar.simulation.outcome.CountedScenarios.Stretch;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.OutcomeSnapshot;
import rar.simulation.outcome.OutcomeSnapshot.Bar;
import rar.simulation.outcome.OutcomeSnapshot.Bars;
import rar.simulation.outcome.ReplicationCounts;

/**
 * Reads run files, {@code rar-run/1}: what {@link SavedRunWriter} wrote, or every mistake of the file with its place. That
 * the counts suit the plan and agree with each other is for {@link rar.simulation.engine.RunResult#restored}.
 */
public final class SavedRunReader {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-run/1";

    private static final String[] FIELDS = {
        "format",
        "version",
        "plan",
        "risks",
        "rule",
        "postpone",
        "seed",
        "sampling",
        "replications",
        "precision",
        "total",
        "first",
        "count",
        "outcome",
        "scenarios",
        "worstScenario",
        "worstCash",
        "firstUnder",
        "lowestIn",
        "monthsUnder",
        "cash",
        "lowest",
        "judged",
        "tightest",
        "equity",
        "decisions",
        "inReplications"
    };

    private static final int MOST_BINS = 1 << 24;

    private SavedRunReader() {}

    /** Reads run files from wherever they are. */
    public static FileReader<SavedRun> files() {
        return source -> source.remarked(read(source));
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, SavedRun> read(byte[] utf8) {
        return files().read(utf8);
    }

    private static Option<SavedRun> read(JsonSource source) {
        JsonCursor root = source.root();
        if (!root.isObject() || !root.has("format")) {
            // of a file that breaks off it is already said where
            if (source.isSound()) {
                root.report(RunFileMistake.NOT_A_RUN.with("format", FORMAT));
            }
            return Option.none();
        }
        return isOfOtherFormat(root) ? Option.none() : readRun(root);
    }

    private static boolean isOfOtherFormat(JsonCursor root) {
        JsonCursor format =
                root.entries().find(entry -> entry._1.equals("format")).get()._2;
        boolean other = !format.text().contains(FORMAT);
        if (other) {
            format.report(RunFileMistake.RUN_FILE_FORMAT.with("format", FORMAT));
        }
        return other;
    }

    private static Option<SavedRun> readRun(JsonCursor root) {
        JsonFields fields = root.object(FIELDS);
        Option<RunManifest> manifest = RunManifestReader.read(fields);
        Option<Long> scenarios = fields.required("scenarios").integer(0, Run.MOST_SCENARIOS);
        Option<Long> worst = fields.required("worstScenario").integer(-1, Long.MAX_VALUE);
        Option<Long> cash = fields.required("worstCash").integer(Long.MIN_VALUE, Long.MAX_VALUE);
        List<Long> firstUnder = counts(fields.required("firstUnder"));
        List<Long> lowestIn = counts(fields.required("lowestIn"));
        List<Long> monthsUnder = counts(fields.required("monthsUnder"));
        List<Bars> months =
                fields.required("cash").items().flatMap(SavedRunReader::bars).asJava();
        Option<Bars> lowest = bars(fields.required("lowest"));
        List<Bars> judged =
                fields.optional("judged").items().flatMap(SavedRunReader::bars).asJava();
        JsonCursor least = fields.optional("tightest");
        Option<Bars> tightest = least.isPresent() ? bars(least) : Option.none();
        Option<Bars> equity = bars(fields.required("equity"));
        if (manifest.isDefined() && scenarios.exists(run -> run > manifest.get().count())) {
            fields.required("scenarios").report(RunFileMistake.SCENARIOS_BEYOND_PART.message());
        }
        if (manifest.isDefined() && scenarios.isDefined()) {
            worst.filter(index -> !isRun(index, manifest.get().first(), scenarios.get()))
                    .forEach(index -> fields.required("worstScenario")
                            .report(RunFileMistake.WORST_SCENARIO_NOT_RUN
                                    .with("scenario", index)
                                    .with("run", scenarios.get())
                                    .with("first", manifest.get().first())));
        }
        List<GrantCounts> decisions = fields.optional("decisions")
                .items()
                .flatMap(SavedRunReader::grant)
                .asJava();
        List<ReplicationCounts> replications = fields.optional("inReplications")
                .items()
                .flatMap(SavedRunReader::replication)
                .asJava();
        return root.made(() -> new SavedRun(
                manifest.get(),
                new RunSnapshot(
                        new OutcomeSnapshot(
                                counted(manifest.get().first(), scenarios.get()),
                                worst.get(),
                                cash.get(),
                                firstUnder,
                                lowestIn,
                                monthsUnder,
                                months,
                                lowest.get(),
                                judged,
                                tightest.toJavaOptional(),
                                equity.get()),
                        decisions,
                        manifest.get().replication(),
                        replications)));
    }

    private static List<Stretch> counted(long first, long scenarios) {
        return scenarios == 0 ? List.of() : List.of(new Stretch(first, scenarios));
    }

    /** Whether that scenario is one of so many from the first; -1 stands for none where none was run. */
    private static boolean isRun(long index, long first, long scenarios) {
        return scenarios == 0 ? index == -1 : first <= index && index - first < scenarios;
    }

    private static Option<GrantCounts> grant(JsonCursor cursor) {
        JsonFields fields = cursor.object(
                "grant", "scenarios", "number", "asked", "inFull", "refused", "putOff", "monthsWaited", "granted");
        Option<String> grant = fields.required("grant").text();
        Option<Long> asking = scenarios(fields, "scenarios");
        Option<Long> number = fields.required("number").integer(0, Long.MAX_VALUE);
        Option<Long> asked = fields.required("asked").integer(0, Long.MAX_VALUE);
        Option<Long> inFull = scenarios(fields, "inFull");
        Option<Long> refused = scenarios(fields, "refused");
        Option<Long> putOff = scenarios(fields, "putOff");
        Option<Long> waited = fields.required("monthsWaited").integer(0, Long.MAX_VALUE);
        Option<Long> granted = fields.required("granted").integer(0, Long.MAX_VALUE);
        return cursor.made(() -> new GrantCounts(
                grant.get(),
                asking.get(),
                number.get(),
                asked.get(),
                inFull.get(),
                refused.get(),
                putOff.get(),
                waited.get(),
                granted.get()));
    }

    private static Option<ReplicationCounts> replication(JsonCursor cursor) {
        JsonFields fields = cursor.object("scenarios", "ever", "under", "firstUnder");
        Option<Long> scenarios = fields.required("scenarios").integer(1, Run.MOST_SCENARIOS);
        Option<Long> ever = scenarios(fields, "ever");
        List<Long> under = counts(fields.required("under"));
        List<Long> first = counts(fields.required("firstUnder"));
        return cursor.made(() -> new ReplicationCounts(scenarios.get(), ever.get(), under, first));
    }

    private static Option<Long> scenarios(JsonFields fields, String name) {
        return fields.required(name).integer(0, Run.MOST_SCENARIOS);
    }

    private static List<Long> counts(JsonCursor cursor) {
        return cursor.items()
                .flatMap(item -> item.integer(0, Run.MOST_SCENARIOS))
                .asJava();
    }

    private static Option<Bars> bars(JsonCursor cursor) {
        JsonFields fields = cursor.object("lowEdge", "width", "bins", "sums", "exact", "least", "greatest", "counts");
        Option<Long> lowEdge = fields.required("lowEdge").integer(Long.MIN_VALUE, Long.MAX_VALUE);
        Option<Long> width = fields.required("width").integer(1, 1L << 62);
        Option<Long> bins = fields.required("bins").integer(1, MOST_BINS);
        Option<Boolean> sums = fields.required("sums").flag();
        Option<Boolean> exact = fields.required("exact").flag();
        Vector<JsonCursor> counts = fields.required("counts").items().toVector();
        if (lowEdge.isEmpty() || width.isEmpty() || bins.isEmpty() || sums.isEmpty() || exact.isEmpty()) {
            return Option.none();
        }
        boolean hasSums = sums.get() || exact.get();
        List<Bar> counted = new ArrayList<>();
        counts.forEach(item -> bar(item, bins.get(), hasSums).forEach(counted::add));
        Option<Long> least = end(fields, "least", counts.isEmpty());
        Option<Long> most = end(fields, "greatest", counts.isEmpty());
        return least.flatMap(from -> most.map(to -> new Bars(
                lowEdge.get(), width.get(), bins.get().intValue(), sums.get(), exact.get(), from, to, counted)));
    }

    private static Option<Long> end(JsonFields fields, String name, boolean isEmpty) {
        return isEmpty ? Option.some(0L) : fields.required(name).integer(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static Option<Bar> bar(JsonCursor cursor, long bins, boolean hasSum) {
        Vector<JsonCursor> numbers = cursor.items().toVector();
        if (numbers.size() != (hasSum ? 3 : 2)) {
            cursor.report((hasSum ? RunFileMistake.BIN_WITH_SUM : RunFileMistake.BIN_WITHOUT_SUM).message());
            return Option.none();
        }
        Option<Long> bin = numbers.get(0).integer(0, bins - 1);
        Option<Long> count = numbers.get(1).integer(1, Run.MOST_SCENARIOS);
        Option<Long> above = hasSum ? numbers.get(2).integer(0, Long.MAX_VALUE) : Option.some(0L);
        return bin.flatMap(b -> count.flatMap(c -> above.map(a -> new Bar(b.intValue(), c, a))));
    }
}
