package rar.examples.workbook;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import rar.model.json.Wording;
import rar.model.message.Excerpt;
import rar.model.money.MoneyUnit;

/**
 * The columns of a table as their headings say.
 *
 * @param parent number of the column with the record that a row belongs to
 * @param key number of the column with the name of a row's field
 * @param values the columns with values
 */
record Columns(Option<Integer> parent, Option<Integer> key, Vector<Value> values) {

    /**
     * A column with values.
     *
     * @param number of the column, from 0
     * @param heading as it is written
     * @param path from a record to its values
     * @param column of the layout, or any
     * @param unit that the heading says
     */
    record Value(int number, String heading, FieldPath path, Column column, Option<MoneyUnit> unit) {}

    /** The numbers of all of them. */
    Set<Integer> read() {
        return values.map(Value::number).appendAll(parent).appendAll(key).toJavaSet();
    }

    /** The column of a field of records, or of a field inside it. */
    Option<Integer> at(String... fields) {
        FieldPath path = Vector.of(fields).foldLeft(FieldPath.HERE, (at, field) -> at.plus(new Step.Field(field)));
        return values.find(value -> value.path().equals(path)).map(Value::number);
    }

    static boolean isKnown(SheetLayout layout, String heading) {
        return is(layout.parent(), heading)
                || is(layout.key(), heading)
                || bound(layout, heading).isDefined();
    }

    private static boolean is(Words words, String heading) {
        String plain = Heading.plain(heading);
        return !words.swedish().isEmpty()
                && (plain.equals(Heading.plain(words.swedish())) || plain.equals(Heading.plain(words.english())));
    }

    /** The column of a heading: the layout's, or that of the path that it writes. */
    static Option<Value> bound(SheetLayout layout, String text) {
        Heading heading = Heading.of(text);
        if (heading.isPath()) {
            FieldPath path = FieldPath.parse(heading.name());
            Column column = layout.column(path)
                    .getOrElse(() -> Column.other(path, heading.unit().isDefined() ? Kind.AMOUNT : Kind.ANY));
            return Option.some(new Value(0, text.strip(), path, column, heading.unit()));
        }
        String name = Heading.plain(heading.name());
        String whole = Heading.plain(text);
        for (Column column : layout.columns()) {
            Option<FieldPath> path = column.pathOf(name).orElse(() -> column.pathOf(whole));
            if (path.isDefined()) {
                return Option.some(new Value(0, text.strip(), path.get(), column, heading.unit()));
            }
        }
        return Option.none();
    }

    /** The columns under the headings of a row; what is unknown or stands twice is said. */
    static Columns of(SheetLayout layout, boolean hasParent, Sheet sheet, int row, CellReading cells) {
        Option<Integer> parent = Option.none();
        Option<Integer> key = Option.none();
        Vector<Value> values = Vector.empty();
        Map<FieldPath, CellPlace> first = new HashMap<>();
        for (Tuple2<Integer, CellValue> cell : sheet.rows().get(row).get()) {
            String text = cell._2.typed();
            Option<Value> bound = bound(layout, text);
            if (hasParent && parent.isEmpty() && is(layout.parent(), text)) {
                parent = Option.some(cell._1);
            } else if (layout.isKeyed() && key.isEmpty() && is(layout.key(), text)) {
                key = Option.some(cell._1);
            } else if (bound.isDefined()) {
                CellPlace before = first.putIfAbsent(bound.get().path(), sheet.place(row, cell._1));
                Value found = bound.get();
                values = before == null
                        ? values.append(new Value(cell._1, found.heading(), found.path(), found.column(), found.unit()))
                        : values;
                if (before != null) {
                    twice(text, sheet.place(row, cell._1), before, cells);
                }
            } else if (hasParent && is(layout.parent(), text)) {
                twice(text, sheet.place(row, cell._1), sheet.place(row, parent.get()), cells);
            } else if (layout.isKeyed() && is(layout.key(), text)) {
                twice(text, sheet.place(row, cell._1), sheet.place(row, key.get()), cells);
            } else {
                unknown(layout, text, sheet.place(row, cell._1), cells, WorkbookRemark.COLUMN_UNKNOWN);
            }
        }
        return new Columns(parent, key, values);
    }

    /** Says that a heading stands twice. */
    static void twice(String heading, CellPlace place, CellPlace first, CellReading cells) {
        cells.findings()
                .reportHeading(
                        place,
                        WorkbookMistake.HEADING_TWICE
                                .with("heading", Excerpt.of(heading))
                                .with("cell", first.toString()));
    }

    /** A heading that is nearly one of the layout's, or the first words of one, is a mistake; any other is somebody's own column. */
    static void unknown(SheetLayout layout, String text, CellPlace place, CellReading cells, WorkbookRemark own) {
        Seq<String> known = layout.columns()
                .map(Column::heading)
                .prepend(layout.key())
                .prepend(layout.parent())
                .flatMap(words -> Vector.of(words.in(cells.language()), words.swedish(), words.english()))
                .reject(String::isEmpty)
                .reject(name -> name.contains("{"));
        String name = Heading.of(text).name();
        Option<String> near = Option.ofOptional(Wording.nearest(name, known.asJava()))
                .orElse(() -> known.find(whole -> whole.startsWith(name + " ")));
        near.onEmpty(() -> cells.findings().remark(place, own.with("heading", Excerpt.of(text))));
        near.forEach(meant -> cells.findings()
                .reportHeading(
                        place,
                        WorkbookMistake.HEADING_UNKNOWN
                                .with("heading", Excerpt.of(text))
                                .with("near", meant)));
    }
}
