package rar.examples.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import rar.examples.browser.Browser;
import rar.examples.live.web.Limits;
import rar.examples.live.web.LiveServer;
import rar.model.message.Language;
import rar.model.message.PhraseBook;

/** The live page of a plan that comes with the program, opened in Chromium. */
final class OpenPage implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final LiveServer server;
    private final Browser browser;

    OpenPage(String plan, long scenarios) throws IOException, InterruptedException {
        browser = new Browser();
        Variant opened = new Variant(plan, resource(plan + ".json"), Option.some(resource(plan + ".risks.json")));
        LiveAnswers answers = new LiveAnswers(new LiveSettings(opened, Language.ENGLISH, scenarios, 0.05, 1, 2));
        server = LiveServer.start(0, answers, Limits.USUAL, PhraseBook.of(Language.ENGLISH), failures::add);
    }

    private static String resource(String name) {
        try {
            return new String(
                    OpenPage.class.getResourceAsStream("/plans/" + name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return server.address();
    }

    Browser browser() {
        return browser;
    }

    /** Opens it anew, in a window of so many pixels, and waits for its first answer. */
    OpenPage open(int width) throws IOException, InterruptedException {
        browser.open(address(), width);
        return settled();
    }

    /** Shows it on a screen of so many pixels, in light or dark. */
    void screen(int width, boolean isDark) throws IOException, InterruptedException {
        ObjectNode screen = JsonNodeFactory.instance
                .objectNode()
                .put("width", width)
                .put("height", 900)
                .put("deviceScaleFactor", 1)
                .put("mobile", false);
        browser.command("Emulation.setDeviceMetricsOverride", screen);
        ObjectNode media = JsonNodeFactory.instance.objectNode().put("media", "");
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", isDark ? "dark" : "light");
        browser.command("Emulation.setEmulatedMedia", media);
    }

    /** Waits until nothing more is asked: the answer, capacity, causes and the refined answer are there. */
    OpenPage settled() throws IOException, InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            if (ask("return document.body.dataset.rested === '1'").asBoolean()) {
                return this;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the page does not come to rest: " + text("#failure"));
    }

    JsonNode ask(String script) throws IOException, InterruptedException {
        return browser.script(script);
    }

    /** What stands in the first element that the selector finds. */
    String text(String selector) throws IOException, InterruptedException {
        return ask("var e = document.querySelector(" + JSON.writeValueAsString(selector)
                        + "); return e === null ? '' : 'value' in e ? e.value : e.textContent")
                .asText();
    }

    List<String> texts(String script) throws IOException, InterruptedException {
        List<String> texts = new ArrayList<>();
        ask(script).forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** Puts the focus on an element. */
    void focus(String selector) throws IOException, InterruptedException {
        ask("document.querySelector(" + JSON.writeValueAsString(selector) + ").focus()");
    }

    /** Types in a field in place of what stands there, and leaves it. */
    void fill(String selector, String text) throws IOException, InterruptedException {
        focus(selector);
        ask("document.querySelector(" + JSON.writeValueAsString(selector) + ").select()");
        browser.type(text);
        browser.press("\ue004");
    }

    /** Drags a slider by a part of its width. */
    void drag(String selector, double part) throws IOException, InterruptedException {
        JsonNode at = ask("var e = document.querySelector(" + JSON.writeValueAsString(selector)
                + "); e.scrollIntoView({block: 'center'}); var r = e.getBoundingClientRect();"
                + " var t = (e.value - e.min) / (e.max - e.min);"
                + " return [r.left + 9 + t * (r.width - 18), r.top + r.height / 2, r.width]");
        int x = at.get(0).asInt();
        browser.drag(x, at.get(1).asInt(), x + (int) (part * at.get(2).asInt()), 12);
    }

    /** Where files go that the page saves. */
    void saveTo(Path folder) throws IOException, InterruptedException {
        browser.command(
                "Page.setDownloadBehavior",
                JsonNodeFactory.instance.objectNode().put("behavior", "allow").put("downloadPath", folder.toString()));
    }

    /** That neither the page nor the program has complained since this was last asked. */
    void isQuiet() throws IOException, InterruptedException {
        assertThat(browser.log("browser")).isEmpty();
        assertThat(failures).isEmpty();
    }

    /** The addresses that have been requested since this was last asked. */
    List<String> requested() throws IOException, InterruptedException {
        List<String> requested = new ArrayList<>();
        for (JsonNode entry : browser.log("performance")) {
            JsonNode message = JSON.readTree(entry.get("message").asText()).get("message");
            if (message.get("method").asText().equals("Network.requestWillBeSent")) {
                requested.add(message.at("/params/request/url").asText());
            }
        }
        return requested;
    }

    @Override
    public void close() throws IOException {
        try (server) {
            browser.close();
        }
    }
}
