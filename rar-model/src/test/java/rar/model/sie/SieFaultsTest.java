package rar.model.sie;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.golden.ExpectedFiles;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;

/** Faulty files, one for each message, several in those named {@code many-…}; and sound ones with their remarks. */
class SieFaultsTest {

    private static final ExpectedFiles FAULTY = new ExpectedFiles("faulty-sie", ".se");
    private static final ExpectedFiles REMARKED = new ExpectedFiles("remarked-sie", ".se");

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_with_its_line_and_what_to_do() {
        return FAULTY.testsOfSingleMistakes(file -> typed(SieReader.read(file).getError()));
    }

    @TestFactory
    Stream<DynamicTest> what_is_legal_and_should_be_known_is_remarked() {
        return REMARKED.tests(file -> typed(SieReader.read(file).get().remarks()));
    }

    @Test
    void none_has_been_lost() {
        assertThat(FAULTY.names()).hasSizeGreaterThan(35);
        assertThat(REMARKED.names()).hasSizeGreaterThan(7);
    }

    /** But for those on bytes that no text file has, and on more mistakes or larger sums than a file should hold. */
    @Test
    void every_mistake_has_a_file() {
        for (SieMistake mistake : SieMistake.values()) {
            if (!Set.of("utf-16", "not-utf-8", "encoding-mixed", "line-too-long", "sum-too-large", "too-many")
                    .contains(mistake.key())) {
                assertThat(FAULTY.names()).anyMatch(name -> name.startsWith(mistake.key()));
            }
        }
    }

    @Test
    void every_message_has_a_phrase_in_each_language() {
        assertThat(PhraseFiles.faults(SieReader.class, Set.of(Language.values())))
                .noneMatch(fault -> fault.contains("rar.model.sie."));
    }

    /** With the minus sign that a keyboard gives. */
    private static Seq<String> typed(Seq<?> told) {
        return told.map(each -> each.toString().replace('\u2212', '-'));
    }
}
