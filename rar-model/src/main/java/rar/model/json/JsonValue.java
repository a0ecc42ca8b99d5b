package rar.model.json;

import java.util.List;
import java.util.Map;
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
        OBJECT("an object { … }"),
        LIST("a list [ … ]"),
        TEXT("a text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NULL("null"),
        /** No value: a field that is not there, or one below a value that was refused. */
        ABSENT("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** E.g. {@code a text}. */
        String words() {
            return words;
        }
    }

    static JsonValue absent(int line) {
        return scalar(Kind.ABSENT, line, "");
    }

    public static JsonValue scalar(Kind kind, int line, String scalar) {
        return new JsonValue(kind, line, scalar, Map.of(), List.of());
    }

    static JsonValue object(int line, Map<String, JsonValue> fields) {
        return new JsonValue(Kind.OBJECT, line, "", fields, List.of());
    }

    public static JsonValue list(int line, List<JsonValue> items) {
        return new JsonValue(Kind.LIST, line, "", Map.of(), items);
    }

    /** What was found, for a message: {@code the text "abc"}, {@code the number 12}, {@code a list [ … ]}. */
    String described() {
        return switch (kind) {
            case TEXT -> "the text " + Wording.quoted(scalar);
            case NUMBER -> "the number " + Wording.shortened(scalar);
            case FLAG -> scalar;
            case OBJECT, LIST, NULL, ABSENT -> kind.words();
        };
    }
}
