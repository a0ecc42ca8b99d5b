package rar.model.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder of files and, beside each, what its author is told of it: a {@code .txt} of the same name with a line for each
 * mistake or remark.
 *
 * @param folder below the module's test resources
 * @param ending that of the files which are read, such as {@code .json}
 */
public record ExpectedFiles(String folder, String ending) {

    private static final String TOLD = ".txt";

    private static final String SEVERAL = "many-";

    /** Files in JSON. */
    public static ExpectedFiles json(String folder) {
        return new ExpectedFiles(folder, ".json");
    }

    /** A test for each file: what is told of it stands beside it. */
    public Stream<DynamicTest> tests(Function<byte[], ? extends Seq<?>> told) {
        assertThat(names(TOLD))
                .as("every file has what is told of it beside it")
                .isEqualTo(names());
        return names().stream().map(name -> DynamicTest.dynamicTest(name, () -> holds(name, told.apply(bytes(name)))));
    }

    /** The same, where a file has one mistake, but several if it is named {@code many-…}. */
    public Stream<DynamicTest> testsOfSingleMistakes(Function<byte[], ? extends Seq<?>> told) {
        assertThat(names())
                .allSatisfy(name -> assertThat(told(name).size() > 1)
                        .as("one mistake in %s, or several", name)
                        .isEqualTo(name.startsWith(SEVERAL)));
        return tests(told);
    }

    /** The files' names, without what they end with, sorted. */
    public List<String> names() {
        return names(ending);
    }

    /** What is told of a file, a line each. */
    public List<String> told(String name) {
        try {
            return Files.readAllLines(path(name, TOLD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told of any of them, a line each. */
    public List<String> told() {
        return names().stream().flatMap(name -> told(name).stream()).toList();
    }

    private void holds(String name, Seq<?> told) {
        // with the spaces that a keyboard gives
        new ExpectedFile(path(name, TOLD))
                .holds(told.map(each -> each.toString().replace('\u00a0', ' ') + "\n")
                        .mkString());
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name, ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names(String end) {
        try (Stream<Path> files = Files.list(path("", ""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(end))
                    .map(file -> file.substring(0, file.length() - end.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String name, String end) {
        return Path.of("src", "test", "resources", folder, name + end);
    }
}
