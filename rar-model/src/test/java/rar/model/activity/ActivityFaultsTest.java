package rar.model.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.golden.ExpectedFiles;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;

/** Faulty files of goals of activity, one for each message; in files named {@code many-…} several at once. */
class ActivityFaultsTest {

    private static final ExpectedFiles FAULTY = ExpectedFiles.json("faulty-activity");

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_with_its_line_its_place_and_what_to_do() {
        return FAULTY.testsOfSingleMistakes(
                file -> ActivityReader.remarked(file).getError());
    }

    @Test
    void none_has_been_lost() {
        assertThat(FAULTY.names()).hasSizeGreaterThan(23);
    }

    @Test
    void every_message_has_a_phrase_in_each_language() {
        assertThat(PhraseFiles.faults(ActivityGoals.class, Set.of(Language.values())))
                .noneMatch(fault -> fault.contains("rar.model.activity."));
    }
}
