package rar.model.json;

import java.util.List;
import java.util.Map;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.money.Components;

/**
 * One value of a JSON text with the place it begins at.
 *
 * @param kind what it is
 * @param line line of the text, from 1
 * @param column column of that line in characters, from 1; 0 where the value was not read from a text
 * @param scalar the text of a string or the characters of any other scalar, empty for objects and lists
 * @param fields the fields of an object in file order, else empty
 * @param items the items of a list, else empty
 */
public record JsonValue(
        Kind kind, int line, int column, String scalar, Map<String, JsonValue> fields, List<JsonValue> items) {

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
        return new JsonValue(kind, line, 0, scalar, Map.of(), List.of());
    }

    static JsonValue object(int line, Map<String, JsonValue> fields) {
        return new JsonValue(Kind.OBJECT, line, 0, "", fields, List.of());
    }

    /** A list. */
    public static JsonValue list(int line, List<JsonValue> items) {
        return new JsonValue(Kind.LIST, line, 0, "", Map.of(), items);
    }

    /** The value as it stands in a text. */
    JsonValue from(int textColumn) {
        return new JsonValue(kind, line, textColumn, scalar, fields, items);
    }

    /** What stands for a value that is not there, at the place of the object that lacks it. */
    JsonValue lacking() {
        return absent(line).from(column);
    }

    /** The object with other fields. */
    JsonValue withFields(Map<String, JsonValue> others) {
        return new JsonValue(kind, line, column, scalar, others, items);
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
