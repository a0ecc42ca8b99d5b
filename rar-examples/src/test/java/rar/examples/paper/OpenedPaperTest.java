package rar.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.examples.browser.Browser;
import rar.examples.command.CommandRun;

/** The page with everything that a paper can have, opened in Chromium. */
final class OpenedPaperTest {

    private static final String TAB = "\ue004";
    private static final List<String> CHARTS = List.of(
            "balance", "fan", "breach", "capacity", "waterfall", "tornado", "alternative", "follow-up", "account");

    @TempDir
    private static Path folder;

    private static Browser browser;

    private static Path page;

    @BeforeAll
    static void write_the_paper() throws IOException, InterruptedException {
        browser = new Browser();
        page = folder.resolve("paper.html");
        CommandRun run = CommandRun.of(
                "report",
                "rar-2009",
                "--outcome",
                "rar-2009",
                "--language",
                "sv",
                "--scenarios",
                "2000",
                "--out",
                page.toString(),
                "--activity",
                "rar-2009",
                "--effects",
                "rar-2009",
                "--account",
                "rar-2009",
                "--with",
                "rar-2009",
                "rar-2009");
        assertThat(run.err()).doesNotContain("Exception");
        assertThat(run.exit()).isZero();
    }

    @AfterAll
    static void close_the_browser() throws IOException, InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    private static JsonNode asked(String script) throws IOException, InterruptedException {
        return browser.open(page, 1200).script(script);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Test
    void its_console_stays_empty_and_nothing_is_requested() throws IOException, InterruptedException {
        browser.log("performance");
        browser.log("browser");
        assertThat(asked("return performance.getEntriesByType('resource').length")
                        .asInt())
                .isZero();
        assertThat(browser.log("browser")).isEmpty();
        List<String> requested = new ArrayList<>();
        for (JsonNode entry : browser.log("performance")) {
            JsonNode message = json(entry.get("message").asText()).get("message");
            if (message.get("method").asText().equals("Network.requestWillBeSent")) {
                requested.add(message.at("/params/request/url").asText());
            }
        }
        assertThat(requested).allMatch(page.toUri().toString()::equals);
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }

    /** What the policy does not allow is told as a violation; a script that is not the page's own does not run. */
    @Test
    void its_policy_lets_no_other_script_run() throws IOException, InterruptedException {
        JsonNode hit = asked(
                "var s = document.createElement('script'); s.textContent = 'window.hit = 1'; document.body.append(s);"
                        + " return window.hit === undefined");
        assertThat(hit.asBoolean()).isTrue();
        browser.log("browser");
    }

    @Test
    void every_chart_is_drawn_as_vectors_and_says_what_it_shows() throws IOException, InterruptedException {
        assertThat(asked("return document.body.dataset.ready").asText()).isEqualTo("1");
        for (String chart : CHARTS) {
            JsonNode drawn = browser.script(
                    "var c = document.getElementById('chart-" + chart + "');"
                            + " return [c.querySelectorAll('svg path').length, c.getAttribute('role'), c.getAttribute('aria-label')]");
            assertThat(drawn.get(0).asInt()).as(chart).isGreaterThan(5);
            assertThat(drawn.get(1).asText()).isEqualTo("img");
            assertThat(drawn.get(2).asText()).isEqualTo(summary(chart));
        }
    }

    private static String summary(String chart) throws IOException, InterruptedException {
        return browser.script("return document.getElementById('chart-" + chart
                        + "').closest('figure').querySelector('figcaption').textContent")
                .asText();
    }

    @Test
    void every_chart_has_a_table_with_a_row_for_each_of_its_categories_or_one_that_holds_them()
            throws IOException, InterruptedException {
        asked("return 1");
        for (String chart : CHARTS) {
            assertThat(browser.script("return document.querySelectorAll('#figures-" + chart + " tbody tr').length")
                            .asInt())
                    .as(chart)
                    .isGreaterThan(2);
        }
    }

    @Test
    void every_table_has_a_caption_and_every_heading_a_scope() throws IOException, InterruptedException {
        assertThat(texts(asked("return [...document.querySelectorAll('table')]"
                        + ".filter(t => !t.caption || !t.caption.textContent.trim()).map(t => t.outerHTML)")))
                .isEmpty();
        assertThat(texts(browser.script(
                        "return [...document.querySelectorAll('th:not([scope])')].map(h => h.outerHTML)")))
                .isEmpty();
        assertThat(browser.script("return document.querySelectorAll('table').length")
                        .asInt())
                .isGreaterThan(40);
    }

    @Test
    void every_link_leads_to_something_on_the_page_and_no_id_stands_twice() throws IOException, InterruptedException {
        assertThat(texts(asked("return [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
                        + ".filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1)))")))
                .isEmpty();
        assertThat(texts(browser.script("var ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + " return ids.filter((id, i) => ids.indexOf(id) !== i)")))
                .isEmpty();
    }

    /** But for the plan's own bookings, which are what figures are made of, and the names of files. */
    @Test
    void every_table_leads_to_how_its_figures_are_made() throws IOException, InterruptedException {
        assertThat(texts(asked("return [...document.querySelectorAll('table')]"
                        + ".filter(t => !t.querySelector('caption a[href^=\"#formula-\"]'))"
                        + ".filter(t => !t.closest('section.chapter').matches('[aria-labelledby=bookings],[aria-labelledby=manifest]'))"
                        + ".map(t => t.caption.textContent)")))
                .isEmpty();
        assertThat(browser.script("return document.querySelectorAll('#figures-fan tbody th a').length")
                        .asInt())
                .isEqualTo(36);
    }

    @Test
    void a_month_opens_its_bookings() throws IOException, InterruptedException {
        assertThat(asked("location.hash = '#bookings-2010-03'; return 1").asInt())
                .isEqualTo(1);
        assertThat(browser.script("return document.getElementById('bookings-2010-03').open")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void headings_go_down_one_level_at_a_time() throws IOException, InterruptedException {
        List<String> levels =
                texts(asked("return [...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName.slice(1))"));
        assertThat(levels.stream().filter("1"::equals)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(Integer.parseInt(levels.get(i)) - Integer.parseInt(levels.get(i - 1)))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void texts_stand_out_from_what_is_behind_them() throws IOException, InterruptedException {
        String script = new String(
                OpenedPaperTest.class.getResourceAsStream("/paper/contrast.js").readAllBytes(), StandardCharsets.UTF_8);
        JsonNode found = asked(script);
        assertThat(found.get("checked").asInt()).isGreaterThan(500);
        assertThat(texts(found.get("faint"))).isEmpty();
    }

    @Test
    void the_keyboard_reaches_the_content_the_contents_and_the_tables_in_order()
            throws IOException, InterruptedException {
        asked("return 1");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            browser.press(TAB);
            reached.add(browser.script("var e = document.activeElement; return e.getAttribute('href') || e.className")
                    .asText());
            assertThat(browser.script("return getComputedStyle(document.activeElement).outlineStyle")
                            .asText())
                    .isEqualTo("solid");
        }
        assertThat(reached.subList(0, 3)).containsExactly("#main", "#summary", "#contributions");
        assertThat(reached).contains("#manifest", "#liquidity", "#formula-contributions");
    }

    @Test
    void it_is_printed_on_sheets_of_a4_and_no_table_is_wider() throws IOException, InterruptedException {
        browser.open(page, 1200);
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-");
        assertThat(pdf.split("/Type /Page\\b(?!s)", -1).length - 1).isBetween(8, 60);
        assertThat(pdf).containsPattern("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");
    }

    @Test
    void no_table_is_wider_than_a_sheet() throws IOException, InterruptedException {
        ObjectNode sheet = JsonNodeFactory.instance
                .objectNode()
                .put("width", 680)
                .put("height", 1000)
                .put("deviceScaleFactor", 1)
                .put("mobile", false);
        browser.open(page, 1200);
        browser.command("Emulation.setDeviceMetricsOverride", sheet);
        browser.command(
                "Emulation.setEmulatedMedia",
                JsonNodeFactory.instance.objectNode().put("media", "print"));
        try {
            assertThat(
                            texts(
                                    browser.script(
                                            "return [...document.querySelectorAll('table, svg, pre')]"
                                                    + ".filter(t => t.getBoundingClientRect().right > 681).map(t => t.outerHTML.slice(0, 300))")))
                    .isEmpty();
        } finally {
            browser.command("Emulation.clearDeviceMetricsOverride", JsonNodeFactory.instance.objectNode());
            browser.command(
                    "Emulation.setEmulatedMedia",
                    JsonNodeFactory.instance.objectNode().put("media", ""));
        }
    }
}
