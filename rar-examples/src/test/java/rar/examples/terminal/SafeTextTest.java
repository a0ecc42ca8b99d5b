package rar.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SafeTextTest {

    @Test
    void swedish_text_and_grouped_numbers_stay_as_they_are() {
        assertThat(SafeText.of("Samordningsförbundet Åmål: −13\u00a0030,5\u202ftkr"))
                .isEqualTo("Samordningsförbundet Åmål: −13\u00a0030,5\u202ftkr");
    }

    @Test
    void an_escape_sequence_is_shown_and_not_obeyed() {
        assertThat(SafeText.of("\u001b[2J\u009b31m\r\n\t\u007f"))
                .isEqualTo("\\u001b[2J\\u009b31m\\u000d\\u000a\\u0009\\u007f");
    }

    @Test
    void text_cannot_turn_the_direction_of_writing() {
        assertThat(SafeText.of("1\u202e321\u2066")).isEqualTo("1\\u202e321\\u2066");
    }

    @Test
    void what_is_never_a_character_is_shown_as_its_code() {
        assertThat(SafeText.of("a\ufffeb\ufdd0")).isEqualTo("a\\ufffeb\\ufdd0");
    }

    @Test
    void a_letter_and_its_ring_become_one_character() {
        assertThat(SafeText.of("a\u030angrar")).isEqualTo("ångrar");
    }

    @Property(seed = "20090101", tries = 2000)
    void no_text_whatever_brings_a_control_or_format_character_to_the_terminal(@ForAll String text) {
        assertThat(SafeText.of(text).codePoints())
                .noneMatch(character -> Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.SURROGATE);
    }
}
