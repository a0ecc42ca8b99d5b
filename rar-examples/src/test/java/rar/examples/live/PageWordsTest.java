package rar.examples.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page is made of says nothing but what the phrase files say. */
final class PageWordsTest {

    /** Where a word is asked for by its key: of markup, of a module, of a panel's heading. */
    private static final Pattern ASKED =
            Pattern.compile("data-word=\"([a-z-]+)\"|word\\('([a-z-]+)'\\)|new Panel\\('([a-z-]+)'");

    private static final List<String> KEYS =
            Arrays.stream(PageWord.values()).map(PageWord::key).collect(Collectors.toList());

    private static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(PageWordsTest.class.getResource("/live/page.html").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|html)"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static String texts() throws IOException, URISyntaxException {
        StringBuilder texts = new StringBuilder();
        for (Path file : files()) {
            texts.append(Files.readString(file));
        }
        return texts.toString();
    }

    @Test
    void every_word_that_the_page_asks_for_has_a_phrase() throws IOException, URISyntaxException {
        Matcher asked = ASKED.matcher(texts());
        List<String> unknown = asked.results()
                .map(found -> Stream.of(1, 2, 3)
                        .map(found::group)
                        .filter(key -> key != null)
                        .findFirst()
                        .orElseThrow())
                .filter(key -> !KEYS.contains(key))
                .collect(Collectors.toList());
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_phrase_is_asked_for() throws IOException, URISyntaxException {
        String texts = texts();
        assertThat(KEYS).allMatch(key -> texts.contains("'" + key + "'") || texts.contains("\"" + key + "\""));
    }

    /** Letters that a person would read, between tags or in a text that a module puts on the page. */
    @Test
    void the_page_has_no_words_of_its_own() throws IOException, URISyntaxException {
        String markup = Files.readString(files().stream()
                .filter(file -> file.endsWith("page.html"))
                .findFirst()
                .orElseThrow());
        assertThat(markup.replaceAll("(?s)<title>.*?</title>|<[^>]*>", "")).doesNotContainPattern("\\p{L}");
        assertThat(markup).doesNotContain("style=").doesNotContain("onclick=").doesNotContain("http");
    }

    @Test
    void no_module_writes_markup_runs_text_as_code_or_sets_a_style_attribute() throws IOException, URISyntaxException {
        assertThat(texts())
                .doesNotContain("innerHTML")
                .doesNotContain("insertAdjacentHTML")
                .doesNotContain("outerHTML")
                .doesNotContain("document.write")
                .doesNotContain("eval(")
                .doesNotContain("new Function");
    }

    @Test
    void a_file_is_small() throws IOException, URISyntaxException {
        for (Path file : files()) {
            assertThat(Files.readAllLines(file))
                    .as(file.getFileName().toString())
                    .hasSizeLessThan(180);
        }
    }
}
