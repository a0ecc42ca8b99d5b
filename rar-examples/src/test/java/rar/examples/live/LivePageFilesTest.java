package rar.examples.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the live page does in Chromium with files and their names, with the space it has, and when nobody answers. */
final class LivePageFilesTest {

    private static final String BREACH = "#key-figures .breach strong";
    private static final String SLIDE = "var s = document.querySelector('#sections .slider'); s.value = s.max * %s;"
            + " s.dispatchEvent(new Event('input', {bubbles: true})); s.dispatchEvent(new Event('change', {bubbles: true}))";

    @TempDir
    private static Path folder;

    private static OpenPage page;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        page = new OpenPage("malarbagen", 2_000).hurried();
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.close();
        }
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.open(1600);
    }

    private static void slide(String part) throws IOException, InterruptedException {
        page.ask(String.format(SLIDE, part));
    }

    @Test
    void a_variant_is_saved_in_every_form_and_its_workbook_is_opened_again() throws IOException, InterruptedException {
        slide("0.35");
        page.settled();
        String breach = page.text(BREACH);
        Path plan = page.saved(folder, "save-plan-workbook", ".xlsx");
        assertThat(Files.readAllBytes(page.saved(folder, "save-answers", ".xlsx"))).startsWith('P', 'K');
        assertThat(Files.readAllBytes(page.saved(folder, "save-paper-word", ".docx")))
                .startsWith('P', 'K');
        assertThat(Files.readString(page.saved(folder, "save-paper", ".html"), StandardCharsets.UTF_8))
                .containsIgnoringCase("<!doctype html>")
                .contains("Mälarbågen");
        page.browser().give("#file", plan);
        page.settled();
        assertThat(page.ask("return document.querySelectorAll('#variants li').length")
                        .asInt())
                .isEqualTo(1);
        assertThat(page.text(BREACH)).isEqualTo(breach);
        page.isQuiet();
    }

    @Test
    void a_plan_dropped_anywhere_is_opened_and_its_names_are_text_that_fits() throws IOException, InterruptedException {
        String plan;
        try (var stored = LivePageFilesTest.class.getResourceAsStream("/plans/malarbagen.json")) {
            plan = new String(stored.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"Norrhamn\"", "\"" + "Lång".repeat(2_500) + "\"")
                    .replace("\"Stensund\"", "\"<img src=x onerror=alert(1)> \\u202eled\"")
                    .replace("\"Samordningsförbundet Mälarbågen (påhittat)", "\"<b>Fet</b> \\u202ebakvänd");
        }
        page.ask("var d = new DataTransfer(); d.items.add(new File([" + JsonMapper.builder().build().writeValueAsString(plan)
                + "], 'plan.json')); ['dragover', 'drop'].forEach(kind => document.body.dispatchEvent("
                + "new DragEvent(kind, {dataTransfer: d, bubbles: true, cancelable: true})))");
        page.settled();
        assertThat(page.text("#plan-name")).startsWith("<b>Fet</b> \\u202ebakvänd");
        assertThat(page.text("#sections")).contains("<img src=x").doesNotContain("\u202e");
        page.screen(390, false);
        page.settled();
        assertThat(page.texts("return [document.documentElement, ...document.querySelectorAll('.card, .field, .top')]"
                        + ".filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className || e.tagName)"))
                .isEmpty();
        assertThat(page.ask("return document.querySelectorAll('img, b').length").asInt())
                .isZero();
        page.isQuiet();
    }

    @Test
    void nothing_jumps_while_a_slider_is_moved() throws IOException, InterruptedException {
        for (int width : new int[] {390, 768, 1600}) {
            page.open(width);
            page.screen(width, false);
            page.settled();
            page.ask("window.shift = 0; setTimeout(() => new PerformanceObserver(list => list.getEntries().forEach("
                    + "each => { window.shift += each.value; })).observe({type: 'layout-shift'}), 100)");
            Thread.sleep(200);
            for (String part : new String[] {"0.3", "0.4", "0.5"}) {
                slide(part);
                page.settled();
            }
            assertThat(page.ask("return window.shift").asDouble())
                    .as(width + " pixels")
                    .isLessThan(0.001);
        }
    }

    @Test
    void it_says_that_nobody_answers_and_asks_again_until_somebody_does() throws IOException, InterruptedException {
        String planned = page.text(BREACH);
        page.network(false);
        slide("0.3");
        for (int i = 0; i < 100 && page.text("#failure").isEmpty(); i++) {
            Thread.sleep(20);
        }
        assertThat(page.text("#failure")).startsWith("The program does not answer");
        page.network(true);
        page.settled();
        assertThat(page.ask("return document.getElementById('failure').hidden").asBoolean())
                .isTrue();
        assertThat(page.text(BREACH)).isNotEqualTo(planned);
        page.browser().log("browser");
    }
}
