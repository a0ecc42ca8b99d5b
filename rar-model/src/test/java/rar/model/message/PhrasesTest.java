package rar.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every message of the model can be said in every language. */
class PhrasesTest {

    @Test
    void every_code_of_the_model_has_a_phrase_with_the_same_arguments_in_each_language() {
        assertThat(PhraseFiles.faults(Message.class, EnumSet.allOf(Language.class)))
                .isEmpty();
    }

    @Test
    void no_two_mistakes_or_remarks_of_the_model_have_one_code() {
        List<String> codes = PhraseFiles.spoken(Message.class).keySet().stream()
                .map(MessageCode::code)
                .toList();
        assertThat(codes).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }
}
