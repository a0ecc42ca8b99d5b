package rar.examples.workbook;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import rar.model.json.JsonValue;
import rar.model.message.Language;

/** The values of a file that stand in columns of its workbook, in the order of the file. */
public final class NamedFields {

    private static final String KIND = "kind";

    private final Layout layout;
    private final Language language;
    private final List<NamedField> found = new ArrayList<>();

    private NamedFields(Layout layout, Language language) {
        this.layout = layout;
        this.language = language;
    }

    /**
     * Those of a file.
     *
     * @param value the whole of it
     * @param language of the names
     */
    public static Seq<NamedField> of(Layout layout, JsonValue value, Language language) {
        NamedFields fields = new NamedFields(layout, language);
        fields.walk(new Within(layout.form(), "", "", 0), FieldPath.HERE, value);
        return Vector.ofAll(fields.found);
    }

    /** What values are part of, and how many steps lead to it. */
    private record Within(SheetLayout sheet, String list, String name, int steps) {}

    private void walk(Within record, FieldPath at, JsonValue value) {
        Option<SheetLayout> table = layout.sheets().find(sheet -> Records.isTableOf(sheet, at, value));
        if (table.isDefined()) {
            Records.parts(at, value).forEach(part -> {
                FieldPath item = part._1;
                Within inner = new Within(
                        table.get(),
                        at.pointer(),
                        name(table.get(), part),
                        item.steps().size());
                Records.parts(item, part._2).forEach(below -> walk(inner, below._1, below._2));
            });
            return;
        }
        FieldPath path = at.drop(record.steps());
        Option<Column> column =
                record.sheet().column(path).filter(known -> !at.steps().isEmpty());
        boolean isWhole = value.fields().isEmpty() && (value.items().isEmpty() || column.isDefined());
        if (isWhole) {
            column.forEach(known -> add(record, known, path, at, value));
        } else {
            Within of = layout.sheets()
                    .tail()
                    .find(sheet -> sheet.isForm() && sheet.at().captured(at).isDefined())
                    .map(form -> new Within(form, at.pointer(), "", at.steps().size()))
                    .getOrElse(record);
            Records.parts(at, value).forEach(part -> walk(of, part._1, part._2));
        }
    }

    private void add(Within record, Column column, FieldPath path, FieldPath at, JsonValue value) {
        Vector<String> captured = column.path().captured(path).getOrElse(Vector.empty());
        found.add(new NamedField(
                record.list().isEmpty() ? "" : record.sheet().name().in(language),
                record.list(),
                record.name(),
                path.pointer(),
                at.pointer(),
                column.name(captured, language),
                FieldForm.of(column.kind()),
                value,
                column.choices().map(choice -> new NamedField.NamedChoice(choice.word(), choice.in(language))),
                column.note().in(language)));
    }

    /** The name of a record, else its id, else what kind of record it is, else its number. */
    private String name(SheetLayout sheet, Tuple2<FieldPath, JsonValue> record) {
        Step last = record._1.steps().last();
        return NamedField.text(record._2, "name")
                .orElse(NamedField.text(record._2, "id"))
                .orElse(NamedField.text(record._2, KIND).flatMap(word -> kind(sheet, word)))
                .getOrElse(() ->
                        last instanceof Step.Field field ? field.name() : "#" + (((Step.Item) last).number() + 1));
    }

    private Option<String> kind(SheetLayout sheet, String word) {
        return sheet.column(FieldPath.HERE.plus(new Step.Field(KIND)))
                .flatMap(column -> column.choices().find(choice -> choice.word().equals(word)))
                .map(choice -> choice.in(language));
    }
}
