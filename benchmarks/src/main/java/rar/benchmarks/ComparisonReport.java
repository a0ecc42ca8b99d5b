package rar.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * What a comparison found. There is no ratio for a peer whose answers differ.
 *
 * @param options what was asked for
 * @param times what a scenario took RAR, in seconds, on one thread and on two
 * @param rows the peers
 */
record ComparisonReport(Options options, List<Spread> times, List<Row> rows) {

    /**
     * A peer.
     *
     * @param peer its name
     * @param threads RAR's
     * @param peerThreads its own
     * @param ratio its time over RAR's
     * @param agreement of its answers with RAR's
     */
    record Row(String peer, int threads, int peerThreads, Spread ratio, Agreement agreement) {}

    void writeText(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "R36, %d scenarios a run, %d rounds, %s: a peer's time over RAR's on as many threads, median and"
                        + " quartiles over rounds%n",
                options.scenarios(),
                options.rounds(),
                Options.java());
        for (int i = 0; i < times.size(); i++) {
            Spread time = times.get(i);
            out.printf(
                    Locale.ROOT,
                    "RAR, threads %d: %.0f ns a scenario (%.0f to %.0f)%n",
                    i + 1,
                    1e9 * time.median(),
                    1e9 * time.low(),
                    1e9 * time.high());
        }
        out.printf("%-16s %7s %8s %8s %8s   %s%n", "peer", "threads", "ratio", "low", "high", "answers");
        rows.forEach(row -> out.println(text(row)));
        options.missing().forEach(missing -> out.println("missing: " + missing));
    }

    private static String text(Row row) {
        Agreement agreement = row.agreement();
        String threads = row.threads() == row.peerThreads()
                ? String.valueOf(row.threads())
                : row.threads() + " : " + row.peerThreads();
        String ratio = agreement.holds()
                ? String.format(
                        Locale.ROOT,
                        "%8.3f %8.3f %8.3f",
                        row.ratio().median(),
                        row.ratio().low(),
                        row.ratio().high())
                : "they differ, so no ratio  ";
        return String.format(
                Locale.ROOT,
                "%-16s %7s %s   P(breach) %.5f, ours %.5f, bound %.5f; amounts within %.1f tkr, %.2f of the bound",
                row.peer(),
                threads,
                ratio,
                agreement.theirs(),
                agreement.ours(),
                agreement.breachBound(),
                agreement.amountDifference() / 1e5,
                agreement.amountShare());
    }

    void writeJson(PrintStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("workload", "R36");
            json.writeStringField("java", Options.java());
            json.writeNumberField("scenarios", options.scenarios());
            json.writeNumberField("rounds", options.rounds());
            json.writeArrayFieldStart("rar");
            for (int i = 0; i < times.size(); i++) {
                json.writeStartObject();
                json.writeNumberField("threads", i + 1);
                json.writeNumberField("nsPerScenario", 1e9 * times.get(i).median());
                json.writeEndObject();
            }
            json.writeEndArray();
            writeRows(json, "peers", true);
            writeRows(json, "differing", false);
            json.writeArrayFieldStart("missing");
            for (String missing : options.missing()) {
                json.writeString(missing);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeRows(JsonGenerator json, String name, boolean agreeing) throws IOException {
        json.writeArrayFieldStart(name);
        for (Row row : rows) {
            if (row.agreement().holds() == agreeing) {
                json.writeStartObject();
                json.writeStringField("name", row.peer());
                json.writeNumberField("threads", row.threads());
                json.writeNumberField("peerThreads", row.peerThreads());
                if (agreeing) {
                    json.writeNumberField("ratio", row.ratio().median());
                    json.writeNumberField("low", row.ratio().low());
                    json.writeNumberField("high", row.ratio().high());
                }
                json.writeNumberField("breachProbability", row.agreement().theirs());
                json.writeNumberField("ourBreachProbability", row.agreement().ours());
                json.writeNumberField("breachBound", row.agreement().breachBound());
                json.writeNumberField(
                        "largestShareOfAmountBound", row.agreement().amountShare());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
