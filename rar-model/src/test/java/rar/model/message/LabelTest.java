package rar.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

final class LabelTest {

    private static final Label CUT =
            Label.of(language -> language == Language.SWEDISH ? "statens neddragning" : "the state's cut");

    @Test
    void each_reader_is_told_the_text_of_the_own_language() {
        assertThat(CUT.in(Language.SWEDISH)).isEqualTo("statens neddragning");
        assertThat(CUT.in(Language.ENGLISH)).isEqualTo("the state's cut");
        assertThat(CUT.everywhere()).isEmpty();
        assertThat(Label.of("ESF").everywhere()).containsExactly("ESF");
    }

    @Test
    void several_are_joined_within_each_language() {
        Label both = Label.joined(Vector.of(CUT, Label.of("ESF")), " + ");

        assertThat(both.in(Language.SWEDISH)).isEqualTo("statens neddragning + ESF");
        assertThat(both.in(Language.ENGLISH)).isEqualTo("the state's cut + ESF");
    }

    @Test
    void no_reader_is_left_without_a_text() {
        assertThatThrownBy(() -> new Label(TreeMap.of(Language.SWEDISH, "statens neddragning")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the label has no text in en");
    }
}
