package rar.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.answer.AnswerText;

/** JSON texts hold any value and nothing that a terminal would obey. */
final class JsonTest {

    @Test
    void numbers_that_are_not_money_are_plain_and_rounded() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        Json.put(document, "third", 1 / 3.0);
        Json.put(document, "small", 1e-7);
        Json.put(document, "whole", 2000.0);
        Json.put(document, "none", 0.0);

        assertThat(AnswerText.of(document)).isEqualTo("""
                        {
                          "third" : 0.333333333333,
                          "small" : 0.0000001,
                          "whole" : 2000,
                          "none" : 0
                        }
                        """);
    }

    @Test
    void half_a_character_is_replaced() {
        assertThat(AnswerText.of(JsonNodeFactory.instance.objectNode().put("half", "a\ud800b")))
                .isEqualTo("{\n  \"half\" : \"a\ufffdb\"\n}\n");
    }

    @Property(seed = "8861217405122470512", tries = 1000)
    void any_text_comes_back_and_none_can_steer_a_terminal(@ForAll("texts") String text)
            throws JsonProcessingException {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put(text, text);

        String written = AnswerText.of(document);

        assertThat(JsonMapper.builder().build().readTree(written)).isEqualTo(document);
        assertThat(written.codePoints().filter(character -> character != '\n'))
                .allMatch(character -> switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> false;
                    default -> true;
                });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> nasty = Arbitraries.of(
                0, 7, 9, 10, 13, 27, 0x22, 0x5c, 0x7f, 0x85, 0x9b, 0xad, 0x200f, 0x2028, 0x2029, 0x202e, 0x2066, 0xfeff,
                0xe0041, 0x1f600, 0x61, 0xe5);
        return Arbitraries.oneOf(nasty, Arbitraries.integers().between(0, 0x10ffff))
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(12)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }
}
