package rar.simulation.json;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import rar.simulation.outcome.GrantCounts;
import rar.simulation.outcome.OutcomeSnapshot;
import rar.simulation.outcome.OutcomeSnapshot.Bar;
import rar.simulation.outcome.OutcomeSnapshot.Bars;
import rar.simulation.outcome.ReplicationCounts;

/** Writes run files, {@code rar-run/1}. */
public final class SavedRunWriter {

    private SavedRunWriter() {}

    /** The run as a file has it, with a newline at the end; {@link SavedRunReader} reads the same from it. */
    public static String write(SavedRun run) {
        Objects.requireNonNull(run, "SavedRunWriter.run is null");
        RunManifest manifest = run.manifest();
        OutcomeSnapshot outcome = run.result().outcome();
        return "{\n"
                + "  \"format\": " + FactorFormat.quoted(SavedRunReader.FORMAT) + ",\n"
                + "  \"version\": " + FactorFormat.quoted(manifest.version()) + ",\n"
                + "  \"plan\": " + input(manifest.plan()) + ",\n"
                + "  \"risks\": " + input(manifest.risks()) + ",\n"
                + "  \"rule\": " + FactorFormat.quoted(manifest.rule()) + ",\n"
                + "  \"postpone\": " + manifest.postpone() + ",\n"
                + "  \"seed\": " + manifest.seed() + ",\n"
                + "  \"sampling\": " + FactorFormat.quoted(manifest.sampling()) + ",\n"
                + "  \"replications\": " + manifest.replications() + ",\n"
                + "  \"precision\": " + FactorFormat.quoted(manifest.precision()) + ",\n"
                + "  \"total\": " + manifest.total() + ",\n"
                + "  \"first\": " + manifest.first() + ",\n"
                + "  \"count\": " + manifest.count() + ",\n"
                + happened(manifest)
                + "  \"scenarios\": " + outcome.scenarios() + ",\n"
                + "  \"worstScenario\": " + outcome.worstScenario() + ",\n"
                + "  \"worstCash\": " + outcome.worstOre() + ",\n"
                + "  \"firstUnder\": " + numbers(outcome.firstUnder()) + ",\n"
                + "  \"lowestIn\": " + numbers(outcome.lowestIn()) + ",\n"
                + "  \"monthsUnder\": " + numbers(outcome.monthsUnder()) + ",\n"
                + "  \"cash\": [\n    "
                + outcome.cash().stream().map(SavedRunWriter::bars).collect(Collectors.joining(",\n    "))
                + "\n  ],\n"
                + "  \"lowest\": " + bars(outcome.lowest()) + ",\n"
                + judged(outcome)
                + "  \"equity\": " + bars(outcome.equity()) + ",\n"
                + "  \"decisions\": " + list(run.result().decisions(), SavedRunWriter::grant) + ",\n"
                + "  \"inReplications\": " + list(run.result().replications(), SavedRunWriter::replication) + "\n"
                + "}\n";
    }

    /** Left out where a run begins with the plan. */
    private static String happened(RunManifest manifest) {
        return manifest.outcome()
                .map(outcome -> "  \"outcome\": {\"sha256\": " + FactorFormat.quoted(outcome.sha256()) + ", \"text\": "
                        + FactorFormat.quoted(outcome.text()) + ", \"sources\": "
                        + list(outcome.sources().asJava(), SavedRunWriter::source) + "},\n")
                .getOrElse("");
    }

    private static String source(RunOutcome.Source source) {
        return "{\"role\": " + FactorFormat.quoted(source.role()) + ", \"name\": " + FactorFormat.quoted(source.name())
                + ", \"sha256\": " + FactorFormat.quoted(source.sha256()) + "}";
    }

    /** Left out where cash itself is judged. */
    private static String judged(OutcomeSnapshot outcome) {
        return outcome.tightest()
                .map(tightest -> "  \"judged\": [\n    "
                        + outcome.judged().stream().map(SavedRunWriter::bars).collect(Collectors.joining(",\n    "))
                        + "\n  ],\n"
                        + "  \"tightest\": " + bars(tightest) + ",\n")
                .orElse("");
    }

    private static String input(RunInput input) {
        return "{\"name\": " + FactorFormat.quoted(input.name()) + ", \"sha256\": "
                + FactorFormat.quoted(input.sha256())
                + input.workbook()
                        .map(sha256 -> ", \"workbook\": " + FactorFormat.quoted(sha256))
                        .getOrElse("")
                + ", \"text\": " + FactorFormat.quoted(input.text()) + "}";
    }

    private static <T> String list(List<T> items, Function<T, String> written) {
        return items.isEmpty()
                ? "[]"
                : items.stream().map(written).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    private static String grant(GrantCounts counts) {
        return "{\"grant\": " + FactorFormat.quoted(counts.grant()) + ", \"scenarios\": " + counts.scenarios()
                + ", \"number\": " + counts.number() + ", \"asked\": " + counts.askedOre() + ", \"inFull\": "
                + counts.inFull()
                + ", \"refused\": " + counts.refused() + ", \"putOff\": " + counts.putOff() + ", \"monthsWaited\": "
                + counts.monthsWaited() + ", \"granted\": " + counts.grantedOre() + "}";
    }

    private static String replication(ReplicationCounts counts) {
        return "{\"scenarios\": " + counts.scenarios() + ", \"ever\": " + counts.ever() + ", \"under\": "
                + numbers(counts.under()) + ", \"firstUnder\": " + numbers(counts.firstUnder()) + "}";
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String bars(Bars bars) {
        return "{\"lowEdge\": " + bars.lowEdge() + ", \"width\": " + bars.width() + ", \"bins\": " + bars.bins()
                + ", \"sums\": " + bars.keepsSums() + ", \"exact\": " + bars.exact()
                + (bars.counted().isEmpty() ? "" : ", \"least\": " + bars.least() + ", \"greatest\": " + bars.most())
                + ", \"counts\": "
                + bars.counted().stream()
                        .map(bar -> bar(bar, bars.keepsSums() || bars.exact()))
                        .collect(Collectors.joining(", ", "[", "]"))
                + "}";
    }

    private static String bar(Bar bar, boolean hasSum) {
        return "[" + bar.bin() + ", " + bar.count() + (hasSum ? ", " + bar.above() : "") + "]";
    }
}
