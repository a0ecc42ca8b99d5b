package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.simulation.engine.Simulation;

/**
 * One faulty stress file a message, read against the plan and the risks of 2009, and beside it what its author is told.
 */
class FaultyStressesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "faulty-stresses");

    private static final Simulation SIMULATION = Bundled.simulation(2009);

    @ParameterizedTest
    @MethodSource("files")
    void aFaultyFileGetsAllOfItsMistakesWithTheirPlaces(String name) {
        byte[] faulty = Bundled.bytes(FOLDER.resolve(name + ".json"));
        assertThat(StressReader.read(faulty, SIMULATION).getError().mkString("", "\n", "\n"))
                .isEqualTo(expected(name));
    }

    @Test
    void everyFaultyFileHasItsMessagesBesideIt() throws IOException {
        assertThat(names(".json")).hasSizeGreaterThan(35).isEqualTo(names(".txt"));
    }

    /** What the author of a file is told. */
    static String expected(String name) {
        return new String(Bundled.bytes(FOLDER.resolve(name + ".txt")), StandardCharsets.UTF_8);
    }

    static List<String> files() throws IOException {
        return names(".json");
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
