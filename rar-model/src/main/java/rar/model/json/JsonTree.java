package rar.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.model.message.Excerpt;
import rar.model.message.Message;

/**
 * Builds the tree of a JSON text with the line and column of every value.
 *
 * <p>Jackson's own tree keeps no lines and stops at the first duplicate field; this one reports it and goes on.
 */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(1_000)
                    // a saved run holds its plan as one text; all of it is in memory anyway
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            // NaN and Infinity are read so that they can be refused in place and reading goes on
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonSource source;

    JsonTree(JsonSource source) {
        this.source = source;
    }

    /** The outermost value; absent, with a mistake noted, where the text is not one JSON value. */
    JsonValue read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return readWhole(parser, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private JsonValue readWhole(JsonParser parser, String text) throws IOException {
        try {
            if (parser.nextToken() == null) {
                source.report("", 1, 1, JsonMistake.EMPTY.message());
                return JsonValue.absent(1);
            }
            JsonValue value = value(parser, "");
            if (parser.nextToken() != null) {
                report("", parser.currentTokenLocation(), JsonMistake.TEXT_AFTER_END.message());
            }
            return value;
        } catch (StreamConstraintsException e) {
            stop(parser, parser.currentLocation(), JsonMistake.BEYOND_LIMITS.with("reason", JsonGrammar.ownWords(e)));
        } catch (JsonProcessingException e) {
            stop(parser, e.getLocation(), JsonMistake.NOT_JSON.with("reason", JsonGrammar.words(e, text)));
        }
        return JsonValue.absent(1);
    }

    /** Where reading cannot go on, no value is at the pointer, so that the sentence has to tell the column. */
    private void stop(JsonParser parser, JsonLocation location, Message what) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        report(pointer, location, what.with("column", location.getColumnNr()));
    }

    private void report(String pointer, JsonLocation location, Message what) {
        source.report(pointer, location.getLineNr(), location.getColumnNr(), what);
    }

    private JsonValue value(JsonParser parser, String pointer) throws IOException {
        JsonLocation begin = parser.currentTokenLocation();
        return value(parser, pointer, begin.getLineNr()).from(begin.getColumnNr());
    }

    private JsonValue value(JsonParser parser, String pointer, int line) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonValue.object(line, fields(parser, pointer));
            case START_ARRAY -> JsonValue.list(line, items(parser, pointer));
            case VALUE_STRING -> JsonValue.scalar(JsonValue.Kind.TEXT, line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                JsonValue.scalar(JsonValue.Kind.NUMBER, line, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> JsonValue.scalar(JsonValue.Kind.FLAG, line, parser.getText());
            default -> JsonValue.scalar(JsonValue.Kind.NULL, line, "null");
        };
    }

    private Map<String, JsonValue> fields(JsonParser parser, String pointer) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            String place = JsonCursor.below(pointer, name);
            parser.nextToken();
            JsonValue first = fields.putIfAbsent(name, value(parser, place));
            if (first != null) {
                source.report(
                        place,
                        at.getLineNr(),
                        at.getColumnNr(),
                        JsonMistake.FIELD_TWICE.with("field", Excerpt.of(name)).with("line", first.line()));
            }
        }
        return fields;
    }

    private List<JsonValue> items(JsonParser parser, String pointer) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, JsonCursor.below(pointer, Integer.toString(items.size()))));
        }
        return items;
    }
}
