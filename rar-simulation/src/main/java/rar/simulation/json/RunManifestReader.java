package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.message.Excerpt;
import rar.simulation.engine.Run;
import rar.simulation.factor.RiskFactor;

/** Reads what a run is a function of from its file. */
final class RunManifestReader {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private static final int MOST_REPLICATIONS = 1_000;

    /** How the scenarios of a run that is saved can be drawn. */
    private static final Map<String, String> SAMPLINGS = named(RunManifest.MONTE_CARLO, RunManifest.SOBOL);

    /** How grants can be decided on in a run that is saved. */
    private static final Map<String, String> RULES =
            named(RunManifest.AS_PLANNED, RunManifest.REFUSE, RunManifest.SCALE);

    private RunManifestReader() {}

    /** In an order that is the same on every day. */
    private static Map<String, String> named(String... words) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String word : words) {
            byName.put(word, word);
        }
        return byName;
    }

    /** The manifest among the fields of a run; those that came later may be missing. */
    static Option<RunManifest> read(JsonFields fields) {
        Option<String> version = fields.required("version").text();
        Option<RunInput> plan = input(fields.required("plan"));
        Option<RunInput> risks = input(fields.required("risks"));
        Option<String> rule = optional(fields.optional("rule"), RunManifest.AS_PLANNED, field -> field.choice(RULES));
        Option<Long> postpone =
                optional(fields.optional("postpone"), 0L, field -> field.integer(0, RiskFactor.MOST_MONTHS));
        Option<Long> seed = fields.required("seed").integer(Long.MIN_VALUE, Long.MAX_VALUE);
        Option<String> sampling = fields.required("sampling").choice(SAMPLINGS);
        Option<Long> replications =
                optional(fields.optional("replications"), 1L, field -> field.integer(1, MOST_REPLICATIONS));
        Option<String> precision = fields.required("precision").text();
        Option<Long> total = fields.required("total").integer(1, Run.MOST_SCENARIOS);
        Option<Long> first = fields.required("first").integer(0, Run.MOST_SCENARIOS);
        Option<Long> count = fields.required("count").integer(1, Run.MOST_SCENARIOS);
        Option<Option<RunOutcome>> outcome = optional(
                fields.optional("outcome"),
                Option.none(),
                field -> outcome(field).map(Option::some));
        if (total.isEmpty() || first.isEmpty() || count.isEmpty()) {
            return Option.none();
        }
        if (first.get() > total.get() - count.get()) {
            fields.required("count").report(RunFileMistake.PART_BEYOND_RUN.with("total", total.get()));
            return Option.none();
        }
        return fields.object()
                .made(() -> new RunManifest(
                        version.get(),
                        plan.get(),
                        risks.get(),
                        rule.get(),
                        postpone.get().intValue(),
                        seed.get(),
                        sampling.get(),
                        replications.get().intValue(),
                        precision.get(),
                        total.get(),
                        first.get(),
                        count.get(),
                        outcome.get()));
    }

    private static <T> Option<T> optional(JsonCursor field, T otherwise, Function<JsonCursor, Option<T>> reader) {
        return field.isPresent() ? reader.apply(field) : Option.some(otherwise);
    }

    /** Names of files may have spaces and control characters, but consist of more than space. */
    private static Option<String> fileName(JsonCursor at) {
        Option<String> name = at.text();
        if (name.exists(String::isBlank)) {
            at.report(RunFileMistake.FILE_NAME_BLANK.with("found", Excerpt.of(name.get())));
            return Option.none();
        }
        return name;
    }

    private static Option<RunOutcome> outcome(JsonCursor cursor) {
        JsonFields fields = cursor.object("sha256", "text", "sources");
        Option<String> sha256 = fields.required("sha256").text();
        Option<String> text = fields.required("text").text();
        Seq<RunOutcome.Source> sources = fields.required("sources").items().flatMap(RunManifestReader::source);
        Option<RunOutcome> outcome = text.map(known -> new RunOutcome(known, sources));
        return outcome.isDefined()
                        && sha256.exists(hash -> !hash.equals(outcome.get().sha256()))
                ? damaged(fields.required("sha256"))
                : outcome;
    }

    private static Option<RunOutcome.Source> source(JsonCursor cursor) {
        JsonFields fields = cursor.object("role", "name", "sha256");
        Option<String> role = fields.required("role").text();
        Option<String> name = fileName(fields.required("name"));
        Option<String> sha256 = sha256(fields.required("sha256"));
        return role.flatMap(
                what -> name.flatMap(which -> sha256.map(hash -> new RunOutcome.Source(what, which, hash))));
    }

    /** The hash of a file that is not held, which nothing here can be compared with. */
    private static Option<String> sha256(JsonCursor at) {
        Option<String> hash = at.text();
        if (hash.exists(found -> !SHA_256.matcher(found).matches())) {
            at.report(RunFileMistake.NO_SHA_256.with("found", Excerpt.of(hash.get())));
            return Option.none();
        }
        return hash;
    }

    private static <T> Option<T> damaged(JsonCursor sha256) {
        sha256.report(RunFileMistake.INPUT_CHANGED.message());
        return Option.none();
    }

    private static Option<RunInput> input(JsonCursor cursor) {
        JsonFields fields = cursor.object("name", "sha256", "workbook", "text");
        Option<String> name = fileName(fields.required("name"));
        Option<String> sha256 = fields.required("sha256").text();
        Option<String> text = fields.required("text").text();
        Option<Option<String>> workbook = optional(
                fields.optional("workbook"),
                Option.none(),
                field -> sha256(field).map(Option::some));
        Option<RunInput> input = name.flatMap(n -> text.flatMap(t -> workbook.map(hash -> new RunInput(n, t, hash))));
        return input.isDefined()
                        && sha256.exists(hash -> !hash.equals(input.get().sha256()))
                ? damaged(fields.required("sha256"))
                : input;
    }
}
