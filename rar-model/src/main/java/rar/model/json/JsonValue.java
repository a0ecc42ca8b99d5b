package rar.model.json;

import java.util.List;
import java.util.Map;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.money.Components;

/**
 * One value of a JSON text with the line it begins on.
 *
 * @param kind what it is
 * @param line line of the text, from 1
 * @param scalar the text of a string or the characters of any other scalar, empty for objects and lists
 * @param fields the fields of an object in file order, else empty
 * @param items the items of a list, else empty
 */
public record JsonValue(Kind kind, int line, String scalar, Map<String, JsonValue> fields, List<JsonValue> items) {

    /** @throws NullPointerException if a component is null; it names the component */
    public JsonValue {
        Components.present(JsonValue.class, kind, scalar, fields, items);
    }

    /** What a value is, with the words a message uses for it. */
    public enum Kind {
        /** Fields by name. */
        OBJECT(ValueWords.OBJECT),
        /** Values one after the other. */
        LIST(ValueWords.LIST),
        /** A text. */
        TEXT(ValueWords.STRING),
        /** A number, as it was written. */
        NUMBER(ValueWords.NUMBER),
        /** True or false. */
        FLAG(ValueWords.FLAG),
        /** Null, which is a value and no missing one. */
        NULL(ValueWords.NULL),
        /** No value: a field that is not there, or one below a value that was refused. */
        ABSENT(ValueWords.NOTHING);

        private final ValueWords words;

        Kind(ValueWords words) {
            this.words = words;
        }

        /** E.g. {@code a string}. */
        ValueWords words() {
            return words;
        }
    }

    static JsonValue absent(int line) {
        return scalar(Kind.ABSENT, line, "");
    }

    /** A text, number, flag or null. */
    public static JsonValue scalar(Kind kind, int line, String scalar) {
        return new JsonValue(kind, line, scalar, Map.of(), List.of());
    }

    static JsonValue object(int line, Map<String, JsonValue> fields) {
        return new JsonValue(Kind.OBJECT, line, "", fields, List.of());
    }

    /** A list. */
    public static JsonValue list(int line, List<JsonValue> items) {
        return new JsonValue(Kind.LIST, line, "", Map.of(), items);
    }

    /** The object with other fields. */
    JsonValue withFields(Map<String, JsonValue> others) {
        return new JsonValue(kind, line, scalar, others, items);
    }

    /** What was found, for a message: {@code "abc"}, {@code 12}, {@code a list [ … ]}. */
    Message described() {
        return switch (kind) {
            case TEXT -> ValueWords.TEXT_FOUND.with("text", Excerpt.of(scalar));
            case NUMBER -> ValueWords.NUMBER_FOUND.with("number", Excerpt.of(scalar));
            case FLAG -> ValueWords.FLAG_FOUND.with("flag", scalar);
            case OBJECT, LIST, NULL, ABSENT -> kind.words().message();
        };
    }
}
