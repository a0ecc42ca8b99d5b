package rar.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

final class ModelPhrasesTest {

    @Test
    void everything_that_the_model_says_has_words_in_every_language() {
        assertThat(PhraseFiles.faults(Message.class, EnumSet.allOf(Language.class)))
                .isEmpty();
    }
}
