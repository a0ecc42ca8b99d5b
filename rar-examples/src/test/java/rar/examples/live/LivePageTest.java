package rar.examples.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live page in Chromium, as a board uses it: with the mouse, with the keyboard alone, in both languages. */
final class LivePageTest {

    private static final String TAB = "\ue004";
    private static final String RIGHT = "\ue014";
    private static final String CONTROL = "\ue009";
    private static final String SLIDER = "#sections .slider";
    private static final String FIELD = "#sections .field input[type=text]";
    private static final String BREACH = "#key-figures .breach strong";

    @TempDir
    private static Path folder;

    private static OpenPage page;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        page = new OpenPage("malarbagen", 2_000);
    }

    @AfterAll
    static void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.screen(1600, false);
        page.open(1600);
    }

    @Test
    void it_answers_at_once_and_asks_nobody_else() throws IOException, InterruptedException {
        assertThat(page.text(BREACH)).endsWith("%");
        assertThat(page.text("#panels .cash .status")).contains("100");
        assertThat(page.ask("return document.querySelectorAll('.fan svg path').length")
                        .asInt())
                .isGreaterThan(10);
        String own = page.address().toString();
        assertThat(page.requested())
                .filteredOn(address -> !address.startsWith("chrome") && !address.startsWith("data:"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith(own));
        page.isQuiet();
    }

    @Test
    void a_slider_dragged_changes_the_answer_and_one_undo_takes_it_back() throws IOException, InterruptedException {
        String planned = page.text(BREACH);
        String amount = page.text(FIELD);
        page.drag(SLIDER, -0.4);
        page.settled();
        assertThat(page.text(FIELD)).isNotEqualTo(amount);
        assertThat(page.text(BREACH)).isNotEqualTo(planned);
        assertThat(page.text("#key-figures .breach .planned")).contains(planned);
        assertThat(page.text("#announcement")).contains("the probability of a breach");
        page.browser().press(CONTROL, "z");
        page.settled();
        assertThat(page.text(FIELD)).isEqualTo(amount);
        assertThat(page.text(BREACH)).isEqualTo(planned);
        assertThat(page.ask("return document.querySelectorAll('#variants li').length")
                        .asInt())
                .isEqualTo(1);
        page.browser().press(CONTROL, "y");
        page.settled();
        assertThat(page.text(FIELD)).isNotEqualTo(amount);
        page.isQuiet();
    }

    @Test
    void a_mistake_stands_at_its_field_in_the_words_of_the_files_and_the_answer_of_before_remains()
            throws IOException, InterruptedException {
        String planned = page.text(BREACH);
        page.fill(FIELD, "much");
        page.settled();
        assertThat(page.text(FIELD)).isEqualTo("much");
        assertThat(page.ask("return document.querySelector(\"" + FIELD + "\").getAttribute('aria-invalid')")
                        .asText())
                .isEqualTo("true");
        assertThat(page.text("#sections .field .mistakes")).contains("much").contains("kr");
        assertThat(page.text("#panels .mistakes")).contains("much");
        assertThat(page.text(BREACH)).isEqualTo(planned);
        page.browser().press(CONTROL, "z");
        page.settled();
        assertThat(page.text("#sections .field .mistakes")).isEmpty();
        assertThat(page.ask("return document.querySelector('#panels .mistakes').hidden")
                        .asBoolean())
                .isTrue();
        page.isQuiet();
    }

    @Test
    void variants_are_named_compared_saved_and_opened_again() throws IOException, InterruptedException {
        page.drag(SLIDER, -0.3);
        page.settled();
        page.fill("#variants .current input", "Thrift <b>& Co</b>");
        page.ask("document.querySelector('[data-key=keep]').click()");
        page.drag(SLIDER, -0.1);
        page.settled();
        List<String> names = variants();
        assertThat(names).hasSize(3).contains("Thrift <b>& Co</b>");
        assertThat(page.ask("return document.querySelectorAll('#panels .comparison tbody tr').length")
                        .asInt())
                .isEqualTo(3);
        assertThat(page.ask("return document.querySelectorAll('#panels .comparison .said li').length")
                        .asInt())
                .isEqualTo(3);
        assertThat(page.text("#panels .changes")).isNotEmpty();
        String breach = page.text(BREACH);
        Path saved = saved("save-visit", ".rar-visit.json");
        page.open(1600);
        page.browser().give("#file", saved);
        page.settled();
        assertThat(variants()).isEqualTo(names);
        assertThat(page.text(BREACH)).isEqualTo(breach);
        page.isQuiet();
    }

    private static List<String> variants() throws IOException, InterruptedException {
        return page.texts(
                "return [...document.querySelectorAll('#variants .tab')].map(e => e.tagName === 'INPUT' ? e.value : e.textContent)");
    }

    private static Path saved(String form, String ending) throws IOException, InterruptedException {
        Path saving = Files.createTempDirectory(folder, "saved");
        page.saveTo(saving);
        page.ask("document.querySelector('[data-form=" + form + "]').click()");
        for (int i = 0; i < 200; i++) {
            try (Stream<Path> files = Files.list(saving)) {
                List<Path> found =
                        files.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toList());
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nothing was saved: " + page.text("#failure"));
    }

    @Test
    void a_variant_is_saved_as_a_plan_that_is_opened_as_the_plan_of_a_new_visit()
            throws IOException, InterruptedException {
        page.drag(SLIDER, -0.3);
        page.settled();
        String amount = page.text(FIELD);
        String breach = page.text(BREACH);
        Path plan = saved("save-plan", ".json");
        assertThat(Files.readString(plan, StandardCharsets.UTF_8)).contains("rar-plan/1");
        page.open(1600);
        page.browser().give("#file", plan);
        page.settled();
        assertThat(variants()).hasSize(1);
        assertThat(page.text(FIELD)).isEqualTo(amount);
        assertThat(page.text(BREACH)).isEqualTo(breach);
    }

    @Test
    void a_file_that_is_none_is_refused_in_words() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("none.json"), "{\"format\": \"other\"}");
        page.browser().give("#file", file);
        for (int i = 0; i < 100 && page.text("#failure").isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(page.text("#failure")).isNotEmpty().doesNotContain("Exception");
        assertThat(variants()).hasSize(1);
    }

    @Test
    void it_speaks_both_languages_and_keeps_what_was_changed() throws IOException, InterruptedException {
        page.drag(SLIDER, -0.3);
        page.settled();
        String amount = page.text(FIELD);
        assertThat(page.text("#assumptions-heading")).isEqualTo("Assumptions");
        page.ask("var l = document.getElementById('language'); l.value = 'sv'; l.dispatchEvent(new Event('change'))");
        page.settled();
        assertThat(page.ask("return document.documentElement.lang").asText()).isEqualTo("sv");
        assertThat(page.text("#assumptions-heading")).isEqualTo("Antaganden");
        assertThat(page.text("#sections h3")).isEqualTo("Medlemsinsatser");
        assertThat(page.text("#key-figures .capacity dt")).isEqualTo("Beslutsutrymme");
        assertThat(page.text("#panels .breach p")).contains("risken att likviditeten");
        assertThat(page.text(FIELD)).isEqualTo(amount);
        assertThat(page.texts("return [...document.querySelectorAll('[data-word]')].filter(e => !e.textContent)"
                        + ".map(e => e.dataset.word)"))
                .isEmpty();
        page.isQuiet();
    }

    @Test
    void the_keyboard_alone_changes_an_assumption_and_takes_it_back() throws IOException, InterruptedException {
        String amount = page.text(FIELD);
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 40 && !isAtSlider(); i++) {
            page.browser().press(TAB);
            reached.add(page.ask("var e = document.activeElement; return e.id || e.className || e.tagName")
                    .asText());
            assertThat(page.ask(
                                    "var s = getComputedStyle(document.activeElement.id === 'file' ?"
                                            + " document.activeElement.nextSibling : document.activeElement); return s.outlineStyle")
                            .asText())
                    .as(reached.toString())
                    .isEqualTo("solid");
        }
        assertThat(reached).first().isEqualTo("skip");
        assertThat(reached).contains("file", "language", "find").last().isEqualTo("slider");
        page.browser().press(RIGHT);
        page.settled();
        assertThat(page.text(FIELD)).isNotEqualTo(amount);
        assertThat(page.ask("return document.activeElement.getAttribute('aria-valuetext')")
                        .asText())
                .isEqualTo(page.text(FIELD) + "\u00a0tkr");
        page.browser().press(TAB);
        page.browser().press(TAB);
        page.browser().press("\ue007");
        page.settled();
        assertThat(page.text(FIELD)).isEqualTo(amount);
        page.isQuiet();
    }

    private static boolean isAtSlider() throws IOException, InterruptedException {
        return page.ask("return document.activeElement.className === 'slider'").asBoolean();
    }

    @Test
    void everything_that_is_used_has_a_name_and_no_id_stands_twice() throws IOException, InterruptedException {
        assertThat(page.texts("return [...document.querySelectorAll('input, select, button, summary')]"
                        + ".filter(e => !(e.getAttribute('aria-label') || e.textContent || (e.labels && e.labels[0])))"
                        + ".map(e => e.outerHTML)"))
                .isEmpty();
        assertThat(page.texts("var ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + " return ids.filter((id, i) => ids.indexOf(id) !== i)"))
                .isEmpty();
    }

    @Test
    void it_fits_screens_from_390_to_1600_pixels_and_its_texts_stand_out_in_light_and_dark()
            throws IOException, InterruptedException {
        page.drag(SLIDER, -0.3);
        page.settled();
        String contrast = new String(
                LivePageTest.class.getResourceAsStream("/paper/contrast.js").readAllBytes(), StandardCharsets.UTF_8);
        for (int width : new int[] {390, 768, 1024, 1600}) {
            for (boolean isDark : new boolean[] {false, true}) {
                page.screen(width, isDark);
                Thread.sleep(250);
                JsonNode found = page.ask(contrast);
                assertThat(found.get("checked").asInt()).isGreaterThan(200);
                assertThat(found.get("faint"))
                        .as(width + " pixels, dark: " + isDark)
                        .isEmpty();
                assertThat(
                                page.texts(
                                        "return [document.documentElement, ...document.querySelectorAll('main > section, .card, .field')]"
                                                + ".filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className || e.tagName)"))
                        .as(width + " pixels")
                        .isEmpty();
            }
        }
        page.isQuiet();
    }
}
