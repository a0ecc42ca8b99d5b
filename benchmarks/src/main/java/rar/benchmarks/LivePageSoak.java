package rar.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Random changes against a served live page, one at a time as a hand makes them: how long the server takes for each answer,
 * and how much memory it holds. Every so often what follows an answer is asked for too, and now and then many scenarios.
 */
final class LivePageSoak {

    private static final long SEED = 20_090_101;

    /** Answers before any is counted: the compiler's, and those of caches. */
    private static final int WARM_UP = 300;

    private static final int EACH_LATER = 40;

    private static final int EACH_REFINED = 200;

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(SEED);
    private final URI page;
    private final long process;
    private final ObjectNode state;
    private final List<JsonNode> numbers = new ArrayList<>();
    private final List<Double> server = new ArrayList<>();
    private final List<Double> round = new ArrayList<>();
    private final List<Double> later = new ArrayList<>();
    private long refused;
    private long mistakes;
    private long asked;

    private LivePageSoak(URI page, long process) throws IOException, InterruptedException {
        this.page = page;
        this.process = process;
        JsonNode start = JSON.readTree(
                client.send(HttpRequest.newBuilder(page.resolve("start")).build(), BodyHandlers.ofString())
                        .body());
        this.state = (ObjectNode) start.get("variant");
        state.put("page", "soak").put("language", "sv").put("accepted", 0.01).put("scenarios", 10_000);
        for (JsonNode section : ask("assumptions").get("sections")) {
            for (JsonNode item : section.get("items")) {
                if (item.has("number") && !item.get("file").asText().equals("settings")) {
                    numbers.add(item);
                }
            }
        }
    }

    /** Asks for so many seconds. Arguments: the page's address, its server's process, seconds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LivePageSoak soak = new LivePageSoak(URI.create(args[0]), Long.parseLong(args[1]));
        soak.change(Long.parseLong(args[2]));
        soak.print(out);
    }

    private void change(long seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            JsonNode item = numbers.get(random.nextInt(numbers.size()));
            JsonNode before = set(item, changed(item));
            JsonNode answer = ask("answer");
            count(answer);
            if (!answer.path("mistakes").isEmpty()) {
                set(item, before);
            } else if (asked % EACH_LATER == 0) {
                later.add(ask("later").path("milliseconds").asDouble());
            } else if (asked % EACH_REFINED == 1) {
                state.put("scenarios", 100_000);
                ask("refine");
                state.put("scenarios", 10_000);
            }
        }
    }

    private void count(JsonNode answer) {
        mistakes += answer.path("mistakes").isEmpty() ? 0 : 1;
        if (asked > WARM_UP && answer.path("mistakes").isEmpty()) {
            server.add(answer.path("milliseconds").asDouble());
        }
    }

    /** Up to a fifth more or less, as the file writes it. */
    private JsonNode changed(JsonNode item) {
        double number = item.get("number").asDouble() * (0.8 + 0.4 * random.nextDouble());
        if (item.get("json").asText().equals("number")) {
            double written = number / item.get("scale").asDouble();
            return JSON.getNodeFactory()
                    .numberNode(
                            item.get("unit").asText().isEmpty() ? Math.rint(written) : Math.rint(written * 1e6) / 1e6);
        }
        String digits = String.format(Locale.ROOT, "%.0f", number);
        return JSON.getNodeFactory().textNode(digits + " " + item.get("unit").asText());
    }

    private JsonNode set(JsonNode item, JsonNode value) {
        String pointer = "/" + item.get("file").asText() + item.get("pointer").asText();
        int end = pointer.lastIndexOf('/');
        JsonNode parent = state.at(pointer.substring(0, end));
        String name = pointer.substring(end + 1).replace("~1", "/").replace("~0", "~");
        return parent instanceof ArrayNode list
                ? list.set(Integer.parseInt(name), value)
                : ((ObjectNode) parent).replace(name, value);
    }

    private JsonNode ask(String what) throws IOException, InterruptedException {
        asked++;
        state.put("number", asked);
        long begun = System.nanoTime();
        HttpResponse<String> reply = client.send(
                HttpRequest.newBuilder(page.resolve(what))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(state.toString()))
                        .build(),
                BodyHandlers.ofString());
        if (reply.statusCode() != 200) {
            refused++;
            return JSON.createObjectNode();
        }
        if (what.equals("answer") && asked > WARM_UP) {
            round.add((System.nanoTime() - begun) / 1e6);
        }
        return JSON.readTree(reply.body());
    }

    private void print(PrintStream out) throws IOException {
        out.printf(Locale.ROOT, "%d questions, %d refused, %d answered with mistakes%n", asked, refused, mistakes);
        out.println("| milliseconds | answers | median | 95th percentile | 99th | most |");
        out.println("|---|---|---|---|---|---|");
        print(out, "server, an answer", server);
        print(out, "with sending and reading", round);
        print(out, "server, capacity and causes", later);
        for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
            if (line.startsWith("VmHWM") || line.startsWith("VmRSS")) {
                out.println(line.replaceAll("\\s+", " "));
            }
        }
    }

    private static void print(PrintStream out, String name, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                    name,
                    sorted.size(),
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    at(sorted, 1));
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
