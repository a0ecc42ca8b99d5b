package rar.examples.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas say what the readers ask of files, no more and no less; {@code -Drar.docs.update=true} writes them anew.
 * What a schema says is held against every file of the project by a validator that knows nothing of the readers.
 */
class SchemasTest {

    /** Asked for the sake of a better message only: a number is not taken there. */
    private static final List<String> ONLY_FOR_A_MESSAGE =
            List.of("/tables/[]/rows/{}/[] may be of the kind NUMBER, which no sample shows");

    @TestFactory
    Stream<DynamicTest> a_schema_says_what_its_reader_asks() {
        return Format.all().stream()
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> saysWhatItsReaderAsks(format)));
    }

    private static void saysWhatItsReaderAsks(Format format) throws IOException {
        Recording recording = Recording.of(format);
        List<String> gaps = Gaps.of(recording.shapes()).stream()
                .filter(gap -> !ONLY_FOR_A_MESSAGE.contains(gap))
                .toList();
        assertThat(gaps).as("what no sample has made the reader ask").isEmpty();
        Notes notes = Notes.of(format);
        String schema = SchemaText.of(format, recording.shapes(), notes);
        assertThat(notes.missing()).as("fields without words").isEmpty();
        if (Boolean.getBoolean("rar.docs.update")) {
            Files.createDirectories(format.file().getParent());
            Files.writeString(format.file(), schema, UTF_8);
        }
        assertThat(Format.text(format.file())).isEqualTo(schema);
    }

    /** A schema may let pass what only the reader can see, and refuses nothing that the reader takes. */
    @TestFactory
    Stream<DynamicTest> a_schema_takes_every_file_that_its_reader_takes() {
        return Format.all().stream()
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> {
                    Validator validator = validator(format);
                    for (Recording.ReadFile file : Recording.of(format).files()) {
                        if (file.mistakes().isEmpty()) {
                            assertThat(validator.errors(file.text()))
                                    .as(file.name())
                                    .isEmpty();
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_schema_refuses_every_file_with_a_mistake_that_it_can_see() {
        return Format.all().stream()
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> {
                    Validator validator = validator(format);
                    for (Recording.ReadFile file : Recording.of(format).files()) {
                        if (SeenMistakes.isSeen(file)) {
                            assertThat(refuses(validator, file))
                                    .as(file + " is refused")
                                    .isTrue();
                        }
                    }
                }));
    }

    @Test
    void every_kind_of_mistake_that_a_schema_can_see_is_in_some_file() {
        Set<String> found = new TreeSet<>();
        Format.all().forEach(format -> Recording.of(format).files().forEach(file -> found.addAll(file.mistakes())));
        assertThat(found).containsAll(SeenMistakes.codes());
    }

    @Test
    void the_file_on_the_page_is_marked_where_the_page_says() {
        String page = Format.text(Path.of("..", "docs", "schemas.md"));
        String shown = Pattern.compile("```json\\n(\\{[^`]*projekts[^`]*)```")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(validator(Format.all().get(0)).errors(shown))
                .hasSize(4)
                .anyMatch(error -> error.contains("firstYear"))
                .anyMatch(error -> error.contains("recognition") && error.contains("as-consumed"))
                .anyMatch(error -> error.contains("2027") && error.contains("pattern"))
                .anyMatch(error -> error.contains("projekts"));
    }

    static Validator validator(Format format) {
        return new Validator(Format.text(format.file()));
    }

    /** What is no JSON is refused before any schema looks at it. */
    private static boolean refuses(Validator validator, Recording.ReadFile file) {
        try {
            return !validator.errors(file.text()).isEmpty();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return true;
        }
    }
}
