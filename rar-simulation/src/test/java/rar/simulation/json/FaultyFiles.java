package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import rar.model.golden.ExpectedFile;
import rar.model.plan.Violation;

/**
 * Faulty files, one a message, and beside each what its author is told: every mistake with its line, its place, what is
 * wrong and what was expected.
 *
 * @param folder under the test resources
 */
record FaultyFiles(String folder) {

    /** A test a file that what the reader tells of it stands beside it. */
    Stream<DynamicTest> tests(Function<byte[], Seq<Violation>> reader) {
        assertThat(names(".json")).isNotEmpty().isEqualTo(names(".txt"));
        return names(".json").stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> new ExpectedFile(path(name + ".txt"))
                                .holds(reader.apply(Bundled.bytes(path(name + ".json")))
                                        .mkString("", "\n", "\n"))));
    }

    /** What is told of any of them, a line each. */
    List<String> messages() {
        return names(".json").stream().flatMap(name -> told(name).lines()).toList();
    }

    private String told(String name) {
        return new String(Bundled.bytes(path(name + ".txt")), StandardCharsets.UTF_8);
    }

    private List<String> names(String ending) {
        try (Stream<Path> files = Files.list(path(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String name) {
        return Path.of("src", "test", "resources", folder, name);
    }
}
