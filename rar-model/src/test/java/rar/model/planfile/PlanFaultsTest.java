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

/**
 * A folder of faulty plans, one file for each message, with the messages that it gets beside it; in files named
 * {@code many-…} several at once, and none that only follows from another.
 */
public class PlanFaultsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "faulty-plans");

    @ParameterizedTest
    @MethodSource("names")
    void everyMistakeIsToldWithItsLineItsPlaceAndWhatToDo(String name) throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve(name + ".json"));
        assertThat(typed(PlanReader.read(file).getError().mkString("", "\n", "\n")))
                .isEqualTo(Files.readString(FOLDER.resolve(name + ".expected")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileHasOneMistakeUnlessItIsNamedForMany(String name) {
        assertThat(messages(name).size() > 1).isEqualTo(name.startsWith("many-"));
    }

    @Test
    void everyFileHasItsMessagesBesideIt() throws IOException {
        assertThat(names(".expected")).isEqualTo(names()).hasSizeGreaterThan(110);
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
            return Files.readAllLines(FOLDER.resolve(name + ".expected"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the spaces that a keyboard gives. */
    static String typed(String text) {
        return text.replace('\u00a0', ' ');
    }
}
