package rar.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** RAR beside NumPy where each run is a process of its own: what the first answer costs, start-up and all. */
final class ColdComparison {

    private static final List<Long> SCENARIOS = List.of(100_000L, 1_000_000L);

    /** What RAR promises to stay under, whatever the number of scenarios. */
    private static final long MOST_BYTES = 128_000_000;

    private final Options options;
    private final PrintStream progress;
    private final List<ColdDuel> duels = new ArrayList<>();

    ColdComparison(Options options, PrintStream progress) {
        this.options = options;
        this.progress = progress;
        for (String peer : options.peers()) {
            for (long scenarios : peer.startsWith("numpy-") ? SCENARIOS : List.<Long>of()) {
                duels.add(new ColdDuel(peer, scenarios, 1));
                duels.add(new ColdDuel(peer, scenarios, 2));
            }
        }
    }

    /** Measures, prints, and says whether all peers agree and RAR kept to its memory. */
    boolean run(PrintStream out) throws IOException {
        long seed = 1;
        for (int round = 1; round <= options.rounds(); round++) {
            progress.println("round " + round + " of " + options.rounds());
            for (ColdDuel duel : duels) {
                duel.turn(seed);
                seed += 2;
            }
            Collections.rotate(duels, -1);
        }
        duels.sort(ColdDuel.ORDER);
        List<ColdDuel> agreeing = agreeing(seed);
        if (options.json()) {
            writeJson(out, agreeing);
        } else {
            writeText(out, agreeing);
        }
        long most = duels.stream().mapToLong(ColdDuel::ourMemory).max().orElse(0);
        if (most > MOST_BYTES) {
            progress.println("RAR held " + most + " bytes, more than " + MOST_BYTES);
        }
        return agreeing.size() == duels.size() && most <= MOST_BYTES;
    }

    private List<ColdDuel> agreeing(long seed) {
        Ours ours = new Ours(ReferenceCase.simulation());
        return duels.stream()
                .filter(duel ->
                        duel.agreement(ours.errors(duel.scenarios(), seed)).holds())
                .toList();
    }

    private void writeText(PrintStream out, List<ColdDuel> agreeing) {
        out.printf(
                Locale.ROOT,
                "R36, whole processes, %d rounds, %s: a peer's wall time over RAR's, median and quartiles over rounds%n",
                options.rounds(),
                Options.java());
        out.printf(
                "%-16s %9s %7s %7s %7s %7s %7s %7s %7s%n",
                "peer", "scenarios", "threads", "ratio", "low", "high", "peer s", "RAR s", "RAR MB");
        for (ColdDuel duel : agreeing) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %9d %7s %7.2f %7.2f %7.2f %7.2f %7.2f %7.0f%n",
                    duel.peer(),
                    duel.scenarios(),
                    duel.threads() == 1 ? "1" : duel.threads() + " : 1",
                    duel.ratio().median(),
                    duel.ratio().low(),
                    duel.ratio().high(),
                    duel.peerTime().median(),
                    duel.ourTime().median(),
                    (double) duel.ourMemory() / 1e6);
        }
        duels.stream()
                .filter(duel -> !agreeing.contains(duel))
                .forEach(duel -> out.println(duel.peer() + ": the answers differ, so no ratio"));
        options.missing().forEach(missing -> out.println("missing: " + missing));
    }

    private void writeJson(PrintStream out, List<ColdDuel> agreeing) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("workload", "R36");
            json.writeStringField("java", Options.java());
            json.writeNumberField("rounds", options.rounds());
            json.writeArrayFieldStart("peers");
            for (ColdDuel duel : agreeing) {
                json.writeStartObject();
                json.writeStringField("name", duel.peer());
                json.writeNumberField("scenarios", duel.scenarios());
                json.writeNumberField("threads", duel.threads());
                json.writeNumberField("ratio", duel.ratio().median());
                json.writeNumberField("low", duel.ratio().low());
                json.writeNumberField("high", duel.ratio().high());
                json.writeNumberField("peerSeconds", duel.peerTime().median());
                json.writeNumberField("rarSeconds", duel.ourTime().median());
                json.writeNumberField("rarMostBytes", duel.ourMemory());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
