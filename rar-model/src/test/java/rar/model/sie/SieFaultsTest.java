package rar.model.sie;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/**
 * Two folders of files: faulty ones, each with the messages that it gets beside it, one unless it is named {@code
 * many-…}; and sound ones with their remarks.
 */
class SieFaultsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path FAULTY = RESOURCES.resolve("faulty-sie");
    private static final Path REMARKED = RESOURCES.resolve("remarked-sie");

    @ParameterizedTest
    @MethodSource("faulty")
    void every_mistake_is_told_with_its_line_and_what_to_do(String name) throws IOException {
        String told = typed(read(FAULTY, name).getError().mkString("", "\n", "\n"));
        assertThat(told).isEqualTo(Files.readString(FAULTY.resolve(name + ".txt")));
        assertThat(told.lines().count() > 1).isEqualTo(name.startsWith("many-"));
    }

    @ParameterizedTest
    @MethodSource("remarked")
    void what_is_legal_and_should_be_known_is_remarked(String name) throws IOException {
        String told = read(REMARKED, name)
                .get()
                .remarks()
                .map(remark -> typed(remark + "\n"))
                .mkString();
        assertThat(told).isEqualTo(Files.readString(REMARKED.resolve(name + ".txt")));
    }

    @Test
    void every_file_has_its_messages_beside_it() throws IOException {
        assertThat(names(FAULTY, ".txt")).isEqualTo(faulty()).hasSizeGreaterThan(35);
        assertThat(names(REMARKED, ".txt")).isEqualTo(remarked()).hasSizeGreaterThan(7);
    }

    /** But for those on bytes that no text file has, and on more mistakes or larger sums than a file should hold. */
    @Test
    void every_mistake_has_a_file() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String name : faulty()) {
            seen.add(name);
        }
        for (SieMistake mistake : SieMistake.values()) {
            if (!Set.of("utf-16", "not-utf-8", "encoding-mixed", "line-too-long", "sum-too-large", "too-many")
                    .contains(mistake.key())) {
                assertThat(seen).anyMatch(name -> name.startsWith(mistake.key()));
            }
        }
    }

    @Test
    void every_message_has_a_phrase_in_each_language() {
        assertThat(PhraseFiles.faults(SieReader.class, Set.of(Language.values())))
                .noneMatch(fault -> fault.contains("rar.model.sie."));
    }

    static List<String> faulty() throws IOException {
        return names(FAULTY, ".se");
    }

    static List<String> remarked() throws IOException {
        return names(REMARKED, ".se");
    }

    private static Validation<Seq<Violation>, Remarked<Ledger>> read(Path folder, String name) throws IOException {
        return SieReader.read(Files.readAllBytes(folder.resolve(name + ".se")));
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /** With the spaces and minus signs that a keyboard gives. */
    private static String typed(String text) {
        return text.replace('\u00a0', ' ').replace('\u2212', '-');
    }
}
