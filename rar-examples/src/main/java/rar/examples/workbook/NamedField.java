package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.json.JsonValue;

/**
 * A value of a file with what people call it, as the sheets of its workbook do.
 *
 * @param sheet what its record is one of, such as projects; empty for what is of the file itself
 * @param list the JSON pointer of the list that its record stands in; empty for what is of the file itself
 * @param of the name of the record
 * @param path from the record to the value, a JSON pointer
 * @param pointer from the file to the value, a JSON pointer
 * @param label the name of the field
 * @param form what the value is, such as an amount
 * @param value as the file has it
 * @param choices the words that it may be, each with its name; none where it is free
 * @param note what it means
 */
public record NamedField(
        String sheet,
        String list,
        String of,
        String path,
        String pointer,
        String label,
        FieldForm form,
        JsonValue value,
        Seq<NamedChoice> choices,
        String note) {

    /**
     * A word that a value may be.
     *
     * @param word as the file has it
     * @param name what people call it
     */
    public record NamedChoice(String word, String name) {}

    /** What a value of the list that it stands in is called; none of what is no text. */
    static Option<String> text(JsonValue value, String field) {
        return Option.of(value.fields().get(field))
                .filter(found -> found.kind() == JsonValue.Kind.TEXT)
                .map(JsonValue::scalar);
    }
}
