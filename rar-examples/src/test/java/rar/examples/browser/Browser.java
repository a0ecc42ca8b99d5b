package rar.examples.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chromium without a window, told what to do through its driver (WebDriver, W3C Recommendation 2018, and its logs). */
public final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final Path profile;
    private final DriverProcess driver;
    private final String session;

    /** Aborts the test where there is no browser, unless one is required. */
    public Browser() throws IOException, InterruptedException {
        Path browser = Chromium.browser();
        driver = DriverProcess.started(Chromium.driver());
        profile = Files.createTempDirectory("rar-browser");
        try {
            session = send("POST", "/session", wanted(browser)).get("sessionId").asText();
        } catch (IOException | InterruptedException | RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private ObjectNode wanted(Path browser) {
        ObjectNode wanted = JSON.createObjectNode();
        ObjectNode capabilities = wanted.putObject("capabilities").putObject("alwaysMatch");
        ObjectNode options = capabilities.putObject("goog:chromeOptions").put("binary", browser.toString());
        ArrayNode arguments = options.putArray("args");
        FLAGS.forEach(arguments::add);
        arguments.add("--user-data-dir=" + profile);
        capabilities.putObject("goog:loggingPrefs").put("browser", "ALL").put("performance", "ALL");
        return wanted;
    }

    /** Opens a file, in a window of so many pixels. */
    public Browser open(Path file, int width) throws IOException, InterruptedException {
        return open(file.toUri(), width);
    }

    /** Opens an address, in a window of so many pixels. */
    public Browser open(URI address, int width) throws IOException, InterruptedException {
        post("/window/rect", JSON.createObjectNode().put("width", width).put("height", 900));
        post("/url", JSON.createObjectNode().put("url", address.toString()));
        return this;
    }

    /** What a script in the page returns. */
    public JsonNode script(String script) throws IOException, InterruptedException {
        ObjectNode asked = JSON.createObjectNode().put("script", script);
        asked.putArray("args");
        return post("/execute/sync", asked);
    }

    /** What a script in the page hands to its last argument, a function, when it is done. */
    public JsonNode awaited(String script) throws IOException, InterruptedException {
        ObjectNode asked = JSON.createObjectNode().put("script", script);
        asked.putArray("args");
        return post("/execute/async", asked);
    }

    /** What has been logged since this was last asked: of the console {@code browser}, of requests {@code performance}. */
    public List<JsonNode> log(String kind) throws IOException, InterruptedException {
        List<JsonNode> entries = new ArrayList<>();
        post("/se/log", JSON.createObjectNode().put("type", kind)).forEach(entries::add);
        return entries;
    }

    /** Presses the keys one after another, holding each until all are released: the last with those before held. */
    public void press(String... keys) throws IOException, InterruptedException {
        ObjectNode asked = JSON.createObjectNode();
        ObjectNode keyboard =
                asked.putArray("actions").addObject().put("type", "key").put("id", "keyboard");
        ArrayNode actions = keyboard.putArray("actions");
        for (String key : keys) {
            actions.addObject().put("type", "keyDown").put("value", key);
        }
        for (String key : keys) {
            actions.addObject().put("type", "keyUp").put("value", key);
        }
        post("/actions", asked);
    }

    /** Types the text where the focus is. */
    public void type(String text) throws IOException, InterruptedException {
        for (int i = 0; i < text.length(); i++) {
            press(text.substring(i, i + 1));
        }
    }

    /** Drags from a place in the window to another, in so many movements. */
    public void drag(int fromX, int fromY, int toX, int movements) throws IOException, InterruptedException {
        ObjectNode asked = JSON.createObjectNode();
        ObjectNode mouse =
                asked.putArray("actions").addObject().put("type", "pointer").put("id", "mouse");
        ArrayNode actions = mouse.putArray("actions");
        move(actions, fromX, fromY);
        actions.addObject().put("type", "pointerDown").put("button", 0);
        for (int i = 1; i <= movements; i++) {
            move(actions, fromX + (toX - fromX) * i / movements, fromY);
        }
        actions.addObject().put("type", "pointerUp").put("button", 0);
        post("/actions", asked);
    }

    private static void move(ArrayNode actions, int x, int y) {
        actions.addObject()
                .put("type", "pointerMove")
                .put("duration", 16)
                .put("x", x)
                .put("y", y);
    }

    /** Gives files to a field for files. */
    public void give(String selector, Path file) throws IOException, InterruptedException {
        JsonNode found = post(
                "/element", JSON.createObjectNode().put("using", "css selector").put("value", selector));
        String element = found.elements().next().asText();
        post("/element/" + element + "/value", JSON.createObjectNode().put("text", file.toString()));
    }

    /** The page printed on sheets of A4. */
    public byte[] pdf() throws IOException, InterruptedException {
        ObjectNode asked = JSON.createObjectNode().put("background", true);
        asked.putObject("page").put("width", 21.0).put("height", 29.7);
        return Base64.getDecoder().decode(post("/print", asked).asText());
    }

    /** A picture of what is in the window. */
    public byte[] png() throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(send("GET", "/session/" + session + "/screenshot", null).asText());
    }

    /** A command of Chromium's own protocol. */
    public JsonNode command(String name, ObjectNode parameters) throws IOException, InterruptedException {
        ObjectNode asked = JSON.createObjectNode().put("cmd", name);
        asked.set("params", parameters);
        return post("/goog/cdp/execute", asked);
    }

    private JsonNode post(String path, ObjectNode body) throws IOException, InterruptedException {
        return send("POST", "/session/" + session + path, body);
    }

    private JsonNode send(String method, String path, @Nullable ObjectNode body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + driver.port() + path))
                .timeout(LONGEST)
                .header("Content-Type", "application/json; charset=utf-8")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        String answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        JsonNode value = JSON.readTree(answer).get("value");
        if (value.has("error")) {
            throw new IllegalStateException(path + ": " + value.get("message").asText());
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        try (driver) {
            send("DELETE", "/session/" + session, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
