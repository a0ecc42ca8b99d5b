package rar.examples.workbook;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** Reads a form: what is asked in one column, and the answer in the next. */
record FormReading(SheetLayout layout, Sheet sheet, CellReading cells) {

    /** What stands over the columns of a form. */
    static final Words FIELD = new Words("Uppgift", "Field");

    static final Words VALUE = new Words("Värde", "Value");

    static final Words NOTE = new Words("Förklaring", "Explanation");

    void into(ValueTree tree) {
        int asked = column(FIELD).getOrElse(this::firstColumn);
        int answer = column(VALUE).getOrElse(asked + 1);
        FieldPath at = layout.at().path(Vector.empty());
        Map<FieldPath, CellPlace> first = new HashMap<>();
        for (Tuple2<Integer, SortedMap<Integer, CellValue>> row : sheet.rows()) {
            Option<CellValue> name = row._2.get(asked);
            Option<CellValue> value = row._2.get(answer).filter(cell -> !isHeading(name, cell));
            CellPlace place = sheet.place(row._1, answer);
            if (name.isDefined() && value.isDefined()) {
                answer(tree, at, name.get().typed(), value.get(), place, first);
            } else {
                name.flatMap(cell -> Columns.bound(layout, cell.typed()))
                        .forEach(field -> cells.findings().blank(at.plus(field.path()), place, field.heading()));
            }
        }
    }

    private void answer(
            ValueTree tree,
            FieldPath at,
            String name,
            CellValue value,
            CellPlace place,
            Map<FieldPath, CellPlace> first) {
        Option<Columns.Value> bound = Columns.bound(layout, name)
                .filter(field -> !at.plus(field.path()).steps().isEmpty());
        if (bound.isEmpty()) {
            Columns.unknown(
                    layout, name, sheet.place(place.row(), place.column() - 1), cells, WorkbookRemark.FIELD_UNKNOWN);
            return;
        }
        CellPlace before = first.putIfAbsent(bound.get().path(), place);
        if (before != null) {
            Columns.twice(name, place, before, cells);
            return;
        }
        cells.put(
                tree,
                at.plus(bound.get().path()),
                bound.get().column(),
                bound.get().unit(),
                value,
                place);
    }

    private static boolean isHeading(Option<CellValue> name, CellValue value) {
        return name.exists(cell -> is(FIELD, cell)) && is(VALUE, value);
    }

    private static boolean is(Words words, CellValue cell) {
        String plain = Heading.plain(cell.typed());
        return plain.equals(Heading.plain(words.swedish())) || plain.equals(Heading.plain(words.english()));
    }

    private Option<Integer> column(Words heading) {
        return Vector.ofAll(sheet.rows().values())
                .flatMap(row -> row.find(cell -> is(heading, cell._2)).map(Tuple2::_1))
                .headOption();
    }

    private int firstColumn() {
        return sheet.rows().values().map(row -> row.head()._1).min().getOrElse(0);
    }
}
