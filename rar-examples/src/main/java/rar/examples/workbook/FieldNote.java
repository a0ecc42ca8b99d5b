package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.json.JsonSource;
import rar.model.message.Language;
import rar.model.money.Components;

/**
 * What a field of a JSON file means, as a workbook explains the column of the same value.
 *
 * @param field where it stands, {@code parties[].members[].name}
 * @param note what it means
 * @param choices the words that it may be; none where it is free
 */
public record FieldNote(String field, String note, Seq<String> choices) {

    /** @throws NullPointerException if a component is null; it names the component */
    public FieldNote {
        Components.present(FieldNote.class, field, note, choices);
    }

    /** Of each field of a file that has a value or that nearly every file has, in the order of the format's sheets. */
    public static Seq<FieldNote> of(Layout layout, String json, Language language) {
        Records records = Records.of(layout, JsonSource.parse(json).root().value(), language);
        return Vector.ofAll(layout.sheets())
                .filter(sheet -> records.of(sheet).nonEmpty())
                .flatMap(sheet -> SheetTable.of(sheet, records, layout.parent(sheet), language)
                        .headings()
                        .map(SheetTable.WrittenHeading::column)
                        .filter(column -> sheet.columns().contains(column))
                        .distinct()
                        .map(column -> of(sheet, column, language)));
    }

    /** Of each sheet and column of a format, by the path that it stands for, {@code /parties/[]/shareFrom/{year}}. */
    public static Seq<FieldNote> all(Layout layout, Language language) {
        return Vector.ofAll(layout.sheets())
                .flatMap(sheet -> sheet.columns()
                        .map(column -> new FieldNote(
                                path(sheet.at().parts().appendAll(column.path().parts())),
                                column.note().in(language),
                                column.choices().map(Choice::word)))
                        .prepend(new FieldNote(
                                path(sheet.at().parts()), sheet.note().in(language), Vector.empty())));
    }

    private static String path(Seq<String> parts) {
        return parts.isEmpty() ? "" : parts.mkString("/", "/", "");
    }

    private static FieldNote of(SheetLayout sheet, Column column, Language language) {
        String field = sheet.at()
                .parts()
                .appendAll(column.path().parts())
                .mkString(".")
                .replace("." + PathPattern.ANY_ITEM, PathPattern.ANY_ITEM);
        return new FieldNote(field, column.note().in(language), column.choices().map(Choice::word));
    }
}
