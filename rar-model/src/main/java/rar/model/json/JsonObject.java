package rar.model.json;

import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object being written: its fields in the order they are given, those without a value left out. */
public final class JsonObject {

    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    /** An object without fields. */
    public JsonObject() {}

    /** The object with one more field. */
    public JsonObject with(String name, JsonValue value) {
        fields.put(name, value);
        return this;
    }

    /** The object with one more field, if it has a value. */
    public JsonObject with(String name, Option<JsonValue> value) {
        value.forEach(present -> with(name, present));
        return this;
    }

    /** A list, left out where it is empty. */
    public JsonObject withList(String name, JsonValue list) {
        return list.items().isEmpty() ? this : with(name, list);
    }

    /** Every field of another object. */
    public JsonObject withFieldsOf(JsonValue other) {
        fields.putAll(other.fields());
        return this;
    }

    /** The object with the fields so far. */
    public JsonValue value() {
        return JsonValue.object(0, fields);
    }
}
