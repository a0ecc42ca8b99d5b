package rar.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ModelPhrasesTest {

    @Test
    void everything_that_the_model_says_has_words_in_english_and_in_swedish_no_other_arguments() {
        assertThat(PhraseFiles.faults(Message.class, Set.of(Language.ENGLISH))).isEmpty();
    }

    /** Mistakes of files are said by their readers, each in its own time. */
    @Test
    void what_pages_say_has_words_in_every_language() {
        List<Class<?>> families = PhraseFiles.families(Message.class).stream()
                .filter(family -> !family.getSimpleName().endsWith("Mistake"))
                .toList();

        assertThat(families).hasSizeGreaterThan(10);
        assertThat(families.stream().flatMap(family -> PhraseFiles.faults(family).stream()))
                .isEmpty();
    }
}
