package rar.examples.workbook;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;
import rar.model.json.JsonValue;
import rar.model.message.Language;
import rar.model.message.RefusedException;

/**
 * A sheet as it is written: its columns with their headings, and the cells of each row.
 *
 * @param layout of the sheet
 * @param headings of the columns
 * @param rows the cells, nothing where there is none
 */
record SheetTable(SheetLayout layout, Vector<WrittenHeading> headings, Vector<Vector<Option<CellValue>>> rows) {

    /**
     * What stands over a column.
     *
     * @param text with its unit
     * @param column with choices and a note
     */
    record WrittenHeading(String text, Column column) {}

    private static final Column NAME = Column.other(FieldPath.HERE, Kind.TEXT);

    static SheetTable of(SheetLayout layout, Records records, Option<SheetLayout> parent, Language language) {
        Vector<RecordRow> rows = records.of(layout);
        Vector<WrittenHeading> headings = Vector.empty();
        Vector<Vector<Option<CellValue>>> columns = Vector.empty();
        if (parent.isDefined()) {
            RecordNames names = records.names(parent.get());
            Vector<RecordRow> parents = records.of(parent.get());
            headings = headings.append(new WrittenHeading(layout.parent().in(language), NAME));
            columns = columns.append(rows.map(row -> row.parent().map(of -> named(names.of(parents.indexOf(of))))));
        }
        if (layout.isKeyed()) {
            headings = headings.append(new WrittenHeading(layout.key().in(language), NAME));
            columns = columns.append(rows.map(row -> row.key().map(SheetTable::label)));
        }
        for (Tuple2<FieldPath, Column> native_ : natives(layout, rows)) {
            Vector<String> captured = native_._2.path().captured(native_._1).getOrElse(Vector.empty());
            headings = headings.append(new WrittenHeading(native_._2.heading(captured, language), native_._2));
            columns = columns.append(rows.map(row -> Option.of(row.cells().get(native_._1))));
        }
        for (FieldPath path : others(rows)) {
            Vector<Option<JsonValue>> values =
                    rows.map(row -> Option.of(row.others().get(path)));
            Column column = Column.other(path, kind(values));
            headings = headings.append(new WrittenHeading(Heading.written(path.heading(), column.unit()), column));
            columns = columns.append(values.map(value -> value.map(held -> cell(column, held, language))));
        }
        Vector<Vector<Option<CellValue>>> across = columns;
        return new SheetTable(
                layout, headings, Vector.range(0, rows.size()).map(row -> across.map(column -> column.get(row))));
    }

    /** The first row's cell of a column, if there are both. */
    Option<CellValue> first(int column) {
        return rows.headOption().flatMap(row -> row.get(column));
    }

    /** A row's name on another sheet; its number, {@code #1}, is read as nothing else there and needs no mark. */
    private static CellValue named(String name) {
        return RecordNames.isNumber(name) ? CellValue.text(name) : label(name);
    }

    private static CellValue label(String text) {
        return CellValue.text(CellText.written(text));
    }

    /** The layout's columns that are always there or have a value, in the order of the layout, then of what differs. */
    private static Vector<Tuple2<FieldPath, Column>> natives(SheetLayout layout, Vector<RecordRow> rows) {
        Set<FieldPath> used = new LinkedHashSet<>();
        rows.forEach(row -> used.addAll(row.cells().keySet()));
        return Vector.ofAll(layout.columns()).flatMap(column -> {
            Vector<Tuple2<FieldPath, Column>> held = Vector.ofAll(used)
                    .filter(path -> layout.column(path).contains(column))
                    .sortBy(FieldPath::heading)
                    .map(path -> Tuple.of(path, column));
            boolean isEmpty = held.isEmpty() && column.isAlwaysShown() && !column.isSeveral();
            return isEmpty ? Vector.of(Tuple.of(column.path().path(Vector.empty()), column)) : held;
        });
    }

    private static Vector<FieldPath> others(Vector<RecordRow> rows) {
        Set<FieldPath> paths = new LinkedHashSet<>();
        rows.forEach(row -> paths.addAll(row.others().keySet()));
        return Vector.ofAll(paths);
    }

    /** Amounts where all are, so that they can be summed. */
    private static Kind kind(Vector<Option<JsonValue>> values) {
        Vector<JsonValue> held = values.flatMap(value -> value);
        boolean isMoney = held.forAll(value -> value.kind() == JsonValue.Kind.TEXT
                && Values.money(value.scalar()).isDefined()
                && Column.other(FieldPath.HERE, Kind.AMOUNT)
                        .write(value, Language.ENGLISH)
                        .exists(CellValue::isNumber));
        return isMoney ? Kind.AMOUNT : Kind.ANY;
    }

    private static CellValue cell(Column column, JsonValue value, Language language) {
        return column.write(value, language)
                .getOrElseThrow(() -> new RefusedException(WorkbookMistake.TEXT_BEYOND_CELL.message()));
    }
}
