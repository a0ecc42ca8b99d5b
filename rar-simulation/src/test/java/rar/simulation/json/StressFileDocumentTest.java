package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.message.Language;
import rar.simulation.stress.StressSuite;

/** The page that describes stress files, against the reader: its examples are read, its messages are given. */
class StressFileDocumentTest {

    private static final String PAGE =
            new String(Bundled.bytes(Path.of("..", "docs", "stress-file.md")), StandardCharsets.UTF_8);

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static final Pattern MESSAGES = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    static List<String> examples() {
        return all(EXAMPLE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_is_read_without_a_mistake(String example) {
        assertThat(read(whole(example)).stresses()).isNotEmpty();
    }

    @Test
    void each_message_is_one_that_a_faulty_file_gets() {
        List<String> stated = all(MESSAGES).stream().flatMap(String::lines).toList();
        assertThat(stated).hasSizeGreaterThan(15).isSubsetOf(FaultyFilesTest.STRESSES.told());
    }

    @Test
    void the_grid_of_the_page_has_the_scenarios_that_it_names() {
        assertThat(read(examples().get(0))
                        .stresses()
                        .map(stress -> stress.name().in(Language.ENGLISH)))
                .isEqualTo(Vector.of(
                        "The state pays 20 % less in 2010, and projects are late",
                        "in full / as granted", "in full / 10 % over", "half / as granted", "half / 10 % over"));
    }

    @Test
    void every_field_of_a_file_is_explained() {
        assertThat(PAGE)
                .contains(
                        "| `format`",
                        "| `name`",
                        "| `source`",
                        "| `scenarios`",
                        "| `grid`",
                        "| `shocks`",
                        "| `factor`",
                        "| `subject`",
                        "| `period`",
                        "| `value`",
                        "| `axis`",
                        "| `levels`",
                        StressReader.FORMAT);
    }

    /** An example of a part, inside the rest of a file. */
    private static String whole(String example) {
        return example.contains("\"format\"")
                ? example
                : "{\"format\": \"rar-stresses/1\", \"name\": \"part\", \"source\": \"the page\", \"scenarios\": ["
                        + example + "]}";
    }

    private static StressSuite read(String text) {
        return StressReader.read(text, Bundled.simulation(2009)).get();
    }

    private static List<String> all(Pattern pattern) {
        return pattern.matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
