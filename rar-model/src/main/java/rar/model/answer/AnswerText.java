package rar.model.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;

/** JSON as a text. */
public final class AnswerText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private AnswerText() {}

    /**
     * The document's text, with a newline at its end. Characters that could steer a terminal or turn the direction of
     * writing are escaped, which changes no value.
     */
    public static String of(JsonNode document) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            String text = MAPPER.writer(printer).writeValueAsString(document);
            return text.codePoints().mapToObj(AnswerText::safe).collect(Collectors.joining()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String safe(int character) {
        String text = Character.toString(character);
        return switch (Character.getType(character)) {
            case Character.CONTROL ->
                // the only one outside strings, where the writer has escaped it already
                character == '\n' ? text : escaped(text);
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> escaped(text);
            // half a character, which readers of JSON refuse
            case Character.SURROGATE -> "\ufffd";
            default -> text;
        };
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
