package rar.examples.workbook;

import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import rar.model.json.JsonValue;
import rar.model.message.Language;

/**
 * A record on its way to a row.
 *
 * @param parent the record that it is part of, where that has a row of its own
 * @param key the name of its field, where records are fields
 * @param value all of it
 * @param cells what stands in columns of the layout, by path
 * @param others what does not
 */
record RecordRow(
        Option<RecordRow> parent,
        Option<String> key,
        JsonValue value,
        Map<FieldPath, CellValue> cells,
        Map<FieldPath, JsonValue> others) {

    static RecordRow of(Option<RecordRow> parent, Option<String> key, JsonValue value) {
        return new RecordRow(parent, key, value, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    Option<String> id() {
        return text(value, "id");
    }

    /** The one name, or that for readers of the language. */
    Option<String> name(Language language) {
        return text(value, "name")
                .orElse(() -> Option.of(value.fields().get("name")).flatMap(names -> text(names, language.tag())));
    }

    private static Option<String> text(JsonValue of, String field) {
        return Option.of(of.fields().get(field))
                .filter(found -> found.kind() == JsonValue.Kind.TEXT)
                .map(JsonValue::scalar);
    }

    /** What it is, not what it holds: no two records are one. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
