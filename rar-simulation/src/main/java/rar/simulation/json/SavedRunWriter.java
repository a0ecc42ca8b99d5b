package rar.simulation.json;

import java.util.List;
import java.util.stream.Collectors;
import rar.simulation.engine.OutcomeSnapshot;
import rar.simulation.engine.OutcomeSnapshot.Bar;
import rar.simulation.engine.OutcomeSnapshot.Bars;

/** Writes run files, {@code rar-run/1}. */
public final class SavedRunWriter {

    private SavedRunWriter() {}

    /** The run as a file has it, with a newline at the end; {@link SavedRunReader} reads the same from it. */
    public static String write(SavedRun run) {
        RunManifest manifest = run.manifest();
        OutcomeSnapshot outcome = run.outcome();
        return "{\n"
                + "  \"format\": " + FactorFormat.quoted(SavedRunReader.FORMAT) + ",\n"
                + "  \"version\": " + FactorFormat.quoted(manifest.version()) + ",\n"
                + "  \"plan\": " + input(manifest.plan()) + ",\n"
                + "  \"risks\": " + input(manifest.risks()) + ",\n"
                + "  \"seed\": " + manifest.seed() + ",\n"
                + "  \"sampling\": " + FactorFormat.quoted(manifest.sampling()) + ",\n"
                + "  \"precision\": " + FactorFormat.quoted(manifest.precision()) + ",\n"
                + "  \"total\": " + manifest.total() + ",\n"
                + "  \"first\": " + manifest.first() + ",\n"
                + "  \"count\": " + manifest.count() + ",\n"
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
                + "  \"equity\": " + bars(outcome.equity()) + "\n"
                + "}\n";
    }

    private static String input(RunInput input) {
        return "{\"name\": " + FactorFormat.quoted(input.name()) + ", \"sha256\": "
                + FactorFormat.quoted(input.sha256()) + ", \"text\": " + FactorFormat.quoted(input.text()) + "}";
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String bars(Bars bars) {
        return "{\"lowEdge\": " + bars.lowEdge() + ", \"width\": " + bars.width() + ", \"bins\": " + bars.bins()
                + ", \"sums\": " + bars.keepsSums() + ", \"counts\": "
                + bars.counted().stream()
                        .map(bar -> bar(bar, bars.keepsSums()))
                        .collect(Collectors.joining(", ", "[", "]"))
                + "}";
    }

    private static String bar(Bar bar, boolean keepsSums) {
        return "[" + bar.bin() + ", " + bar.count() + (keepsSums ? ", " + bar.above() : "") + "]";
    }
}
