package rar.examples.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;

/** A file with one value replaced, one field added or one removed, at each of its places once. */
final class Changes {

    private static final List<JsonValue> OTHERS = List.of(
            Json.text("?"),
            JsonValue.scalar(Kind.NUMBER, 0, "7.5"),
            Json.yes(),
            JsonValue.scalar(Kind.NULL, 0, "null"),
            Json.list(List.of()),
            Json.object(Map.of("?", Json.yes())));

    private final Format format;
    private final JsonValue whole;
    private final Map<String, JsonValue> changed = new LinkedHashMap<>();

    Changes(Format format, JsonValue whole) {
        this.format = format;
        this.whole = whole;
    }

    /** The changed files by what was done where. */
    Map<String, JsonValue> all() {
        visit(whole, "", value -> value);
        return changed;
    }

    private void visit(JsonValue value, String place, UnaryOperator<JsonValue> into) {
        String told = format.shared(place);
        for (JsonValue other : OTHERS) {
            if (other.kind() != value.kind() && !place.isEmpty()) {
                put(told + " as " + other.kind(), () -> into.apply(other));
            }
        }
        if (value.kind() == Kind.OBJECT) {
            put(told + " with a field more", () -> into.apply(with(value, "?", Json.yes())));
        }
        value.fields().forEach((name, field) -> {
            put(told + " without " + name, () -> into.apply(without(value, name)));
            visit(field, place + "/" + name, changedField -> into.apply(with(value, name, changedField)));
        });
        List<JsonValue> items = value.items();
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            visit(items.get(i), place + "/" + Place.ITEM, item -> into.apply(with(value, index, item)));
        }
    }

    private void put(String change, Supplier<JsonValue> file) {
        changed.computeIfAbsent(change, key -> file.get());
    }

    private static JsonValue with(JsonValue object, String name, JsonValue value) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
        fields.put(name, value);
        return Json.object(fields);
    }

    private static JsonValue without(JsonValue object, String name) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
        fields.remove(name);
        return Json.object(fields);
    }

    private static JsonValue with(JsonValue list, int index, JsonValue item) {
        List<JsonValue> items = new ArrayList<>(list.items());
        items.set(index, item);
        return Json.list(items);
    }
}
