package rar.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

final class ModelPhrasesTest {

    @Test
    void everything_that_the_model_says_has_words_in_each_language_with_the_same_arguments() {
        assertThat(PhraseFiles.families(Message.class)).hasSizeGreaterThan(40);
        assertThat(PhraseFiles.faults(Message.class, EnumSet.allOf(Language.class)))
                .isEmpty();
    }
}
