package rar.examples.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import rar.examples.page.NumberPhrase;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;

final class ExamplesPhrasesTest {

    @Test
    void everything_that_the_program_says_has_words_in_each_language_with_the_same_arguments() {
        assertThat(PhraseFiles.families(NumberPhrase.class)).hasSizeGreaterThan(50);
        assertThat(PhraseFiles.faults(NumberPhrase.class, EnumSet.allOf(Language.class)))
                .isEmpty();
    }
}
