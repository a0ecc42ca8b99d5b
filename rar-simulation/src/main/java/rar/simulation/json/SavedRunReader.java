package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.plan.Violation;
import rar.simulation.engine.OutcomeSnapshot;
import rar.simulation.engine.OutcomeSnapshot.Bar;
import rar.simulation.engine.OutcomeSnapshot.Bars;
import rar.simulation.engine.Run;

/**
 * Reads run files, {@code rar-run/1}: what {@link SavedRunWriter} wrote, or every mistake of the file with its place. That
 * the counts suit the plan and agree with each other is for {@link rar.simulation.engine.Outcome#restored}.
 */
public final class SavedRunReader {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-run/1";

    private static final int MOST_BINS = 1 << 24;

    /** How the scenarios of a run that is saved can be drawn. */
    private static final Map<String, String> SAMPLINGS = Map.of("monte-carlo", "monte-carlo");

    private SavedRunReader() {}

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, SavedRun> read(byte[] utf8) {
        JsonSource source = JsonSource.parse(utf8);
        JsonCursor root = source.root();
        if (!root.isObject() || !root.has("format")) {
            // of a file that breaks off it is already said where
            if (source.isSound()) {
                root.report("this is no run that rar has saved; one has the format \"" + FORMAT + "\"");
            }
            return source.result(Option.none());
        }
        return source.result(isOfOtherFormat(root) ? Option.none() : readRun(root));
    }

    private static boolean isOfOtherFormat(JsonCursor root) {
        JsonCursor format =
                root.entries().find(entry -> entry._1.equals("format")).get()._2;
        boolean other = !format.text().contains(FORMAT);
        if (other) {
            format.report("this file has another format; a saved run has \"" + FORMAT + "\"");
        }
        return other;
    }

    private static Option<SavedRun> readRun(JsonCursor root) {
        JsonFields fields = root.object(
                "format",
                "version",
                "plan",
                "risks",
                "seed",
                "sampling",
                "precision",
                "total",
                "first",
                "count",
                "scenarios",
                "worstScenario",
                "worstCash",
                "firstUnder",
                "lowestIn",
                "monthsUnder",
                "cash",
                "lowest",
                "equity");
        Option<RunManifest> manifest = manifest(fields);
        Option<Long> scenarios = fields.required("scenarios").integer(0, Run.MOST_SCENARIOS);
        Option<Long> worst = fields.required("worstScenario").integer(-1, Long.MAX_VALUE);
        Option<Long> cash = fields.required("worstCash").integer(Long.MIN_VALUE, Long.MAX_VALUE);
        List<Long> firstUnder = counts(fields.required("firstUnder"));
        List<Long> lowestIn = counts(fields.required("lowestIn"));
        List<Long> monthsUnder = counts(fields.required("monthsUnder"));
        List<Bars> months =
                fields.required("cash").items().flatMap(SavedRunReader::bars).asJava();
        Option<Bars> lowest = bars(fields.required("lowest"));
        Option<Bars> equity = bars(fields.required("equity"));
        if (manifest.isDefined() && scenarios.exists(run -> run > manifest.get().count())) {
            fields.required("scenarios").report("more scenarios were run than the part has");
        }
        if (manifest.isDefined() && scenarios.isDefined()) {
            worst.filter(index -> !isRun(index, manifest.get().first(), scenarios.get()))
                    .forEach(index -> fields.required("worstScenario")
                            .report("scenario " + index + " is none of the " + scenarios.get()
                                    + " that were run, the first of which is "
                                    + manifest.get().first()
                                    + "; the file has been changed or damaged"));
        }
        return root.made(() -> new SavedRun(
                manifest.get(),
                new OutcomeSnapshot(
                        scenarios.get(),
                        worst.get(),
                        cash.get(),
                        firstUnder,
                        lowestIn,
                        monthsUnder,
                        months,
                        lowest.get(),
                        equity.get())));
    }

    /** Whether that scenario is one of so many from the first; -1 stands for none where none was run. */
    private static boolean isRun(long index, long first, long scenarios) {
        return scenarios == 0 ? index == -1 : first <= index && index - first < scenarios;
    }

    private static Option<RunManifest> manifest(JsonFields fields) {
        Option<String> version = fields.required("version").text();
        Option<RunInput> plan = input(fields.required("plan"));
        Option<RunInput> risks = input(fields.required("risks"));
        Option<Long> seed = fields.required("seed").integer(Long.MIN_VALUE, Long.MAX_VALUE);
        Option<String> sampling = fields.required("sampling").choice(SAMPLINGS);
        Option<String> precision = fields.required("precision").text();
        Option<Long> total = fields.required("total").integer(1, Run.MOST_SCENARIOS);
        Option<Long> first = fields.required("first").integer(0, Run.MOST_SCENARIOS);
        Option<Long> count = fields.required("count").integer(1, Run.MOST_SCENARIOS);
        if (total.isEmpty() || first.isEmpty() || count.isEmpty()) {
            return Option.none();
        }
        if (first.get() > total.get() - count.get()) {
            fields.required("count").report("the part goes beyond the " + total.get() + " scenarios of the whole run");
            return Option.none();
        }
        return version.flatMap(v ->
                plan.flatMap(p -> risks.flatMap(r -> seed.flatMap(s -> sampling.flatMap(how -> precision.map(
                        wanted -> new RunManifest(v, p, r, s, how, wanted, total.get(), first.get(), count.get())))))));
    }

    private static Option<RunInput> input(JsonCursor cursor) {
        JsonFields fields = cursor.object("name", "sha256", "text");
        Option<String> name = fields.required("name").text();
        Option<String> sha256 = fields.required("sha256").text();
        Option<String> text = fields.required("text").text();
        Option<RunInput> input = name.flatMap(n -> text.map(t -> new RunInput(n, t)));
        if (input.isDefined() && sha256.exists(hash -> !hash.equals(input.get().sha256()))) {
            fields.required("sha256")
                    .report("the text is not the one of this hash; the file has been changed or damaged");
            return Option.none();
        }
        return input;
    }

    private static List<Long> counts(JsonCursor cursor) {
        return cursor.items()
                .flatMap(item -> item.integer(0, Run.MOST_SCENARIOS))
                .asJava();
    }

    private static Option<Bars> bars(JsonCursor cursor) {
        JsonFields fields = cursor.object("lowEdge", "width", "bins", "sums", "counts");
        Option<Long> lowEdge = fields.required("lowEdge").integer(Long.MIN_VALUE, Long.MAX_VALUE);
        Option<Long> width = fields.required("width").integer(1, 1L << 62);
        Option<Long> bins = fields.required("bins").integer(1, MOST_BINS);
        Option<Boolean> sums = fields.required("sums").flag();
        JsonCursor counts = fields.required("counts");
        if (lowEdge.isEmpty() || width.isEmpty() || bins.isEmpty() || sums.isEmpty()) {
            return Option.none();
        }
        List<Bar> counted = new ArrayList<>();
        counts.items().forEach(item -> bar(item, bins.get(), sums.get()).forEach(counted::add));
        return Option.some(new Bars(lowEdge.get(), width.get(), bins.get().intValue(), sums.get(), counted));
    }

    private static Option<Bar> bar(JsonCursor cursor, long bins, boolean keepsSums) {
        Vector<JsonCursor> numbers = cursor.items().toVector();
        if (numbers.size() != (keepsSums ? 3 : 2)) {
            cursor.report(keepsSums ? "expected a bin, its count and its sum" : "expected a bin and its count");
            return Option.none();
        }
        Option<Long> bin = numbers.get(0).integer(0, bins - 1);
        Option<Long> count = numbers.get(1).integer(1, Run.MOST_SCENARIOS);
        Option<Long> above = keepsSums ? numbers.get(2).integer(0, Long.MAX_VALUE) : Option.some(0L);
        return bin.flatMap(b -> count.flatMap(c -> above.map(a -> new Bar(b.intValue(), c, a))));
    }
}
