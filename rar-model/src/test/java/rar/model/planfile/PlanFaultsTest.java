package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.golden.ExpectedFile;

/**
 * A folder of faulty plans, one file for each message, with the messages that it gets beside it; in files named
 * {@code many-…} several at once, and none that only follows from another.
 */
public class PlanFaultsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "faulty-plans");

    @ParameterizedTest
    @MethodSource("names")
    void every_mistake_is_told_with_its_line_its_place_and_what_to_do(String name) throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve(name + ".json"));
        new ExpectedFile(FOLDER.resolve(name + ".txt"))
                .holds(typed(PlanReader.read(file).getError().mkString("", "\n", "\n")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_has_one_mistake_unless_it_is_named_for_many(String name) {
        assertThat(messages(name).size() > 1).isEqualTo(name.startsWith("many-"));
    }

    @Test
    void every_file_has_its_messages_beside_it() throws IOException {
        assertThat(names(".txt")).isEqualTo(names()).hasSizeGreaterThan(110);
    }

    public static List<String> names() throws IOException {
        return names(".json");
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The messages that stand beside a file. */
    public static List<String> messages(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the spaces that a keyboard gives. */
    static String typed(String text) {
        return text.replace('\u00a0', ' ');
    }
}
