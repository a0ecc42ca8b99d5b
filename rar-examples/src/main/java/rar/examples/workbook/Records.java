package rar.examples.workbook;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;
import rar.model.message.Language;

/** A JSON value cut into the records of the sheets of its layout. */
final class Records {

    /** Of lists within a record; what follows stands in the form, a row each, as no sheet has columns for all. */
    private static final int MOST_COLUMNS_OF_LIST = 50;

    private final Layout layout;
    private final Language language;
    private final Map<PathPattern, List<RecordRow>> rows = new LinkedHashMap<>();

    private Records(Layout layout, Language language) {
        this.layout = layout;
        this.language = language;
        layout.sheets().forEach(sheet -> rows.put(sheet.at(), new ArrayList<>()));
    }

    static Records of(Layout layout, JsonValue whole, Language language) {
        Records records = new Records(layout, language);
        RecordRow form = records.add(layout.form(), RecordRow.of(Option.none(), Option.none(), whole));
        records.spread(new Open(layout.form(), form, 0), FieldPath.HERE, whole);
        return records;
    }

    /** The record that is being cut, and how many steps lead to it. */
    private record Open(SheetLayout sheet, RecordRow row, int steps) {}

    Vector<RecordRow> of(SheetLayout sheet) {
        return Vector.ofAll(rows.getOrDefault(sheet.at(), List.of()));
    }

    /** How the records of a sheet are called by those that are part of them. */
    RecordNames names(SheetLayout sheet) {
        Vector<RecordRow> all = of(sheet);
        return new RecordNames(all.map(row -> row.key().orElse(row.id())), all.map(row -> row.name(language)));
    }

    private RecordRow add(SheetLayout sheet, RecordRow row) {
        rows.computeIfAbsent(sheet.at(), none -> new ArrayList<>()).add(row);
        return row;
    }

    private void spread(Open open, FieldPath at, JsonValue value) {
        Option<SheetLayout> table =
                size(value) > 0 ? layout.sheets().find(sheet -> isTableOf(sheet, at, value)) : Option.none();
        Option<SheetLayout> form = layout.sheets()
                .tail()
                .find(sheet -> sheet.isForm()
                        && size(value) > 0
                        && sheet.at().captured(at).isDefined());
        if (table.isDefined()) {
            parts(at, value).forEach(part -> record(table.get(), open, part._1, part._2));
        } else if (form.isDefined() && !open.sheet().equals(form.get())) {
            Open inner = new Open(
                    form.get(),
                    add(form.get(), RecordRow.of(Option.none(), Option.none(), value)),
                    at.steps().size());
            parts(at, value).forEach(part -> spread(inner, part._1, part._2));
        } else if (!isHeld(open, at, value)) {
            parts(at, value).forEach(part -> spread(open, part._1, part._2));
        }
    }

    static boolean isTableOf(SheetLayout sheet, FieldPath at, JsonValue value) {
        if (sheet.isForm() || value.kind() != (sheet.isKeyed() ? Kind.OBJECT : Kind.LIST)) {
            return false;
        }
        return new PathPattern(sheet.at().parts().init()).captured(at).isDefined();
    }

    private void record(SheetLayout sheet, Open open, FieldPath at, JsonValue value) {
        Option<String> key = at.steps().last() instanceof Step.Field field ? Option.some(field.name()) : Option.none();
        Option<RecordRow> parent = Option.when(!open.sheet().isForm(), open::row);
        RecordRow row = add(sheet, RecordRow.of(parent, key, value));
        spread(new Open(sheet, row, at.steps().size()), at, value);
    }

    /** Puts a value into a cell, unless only its parts have cells. */
    private boolean isHeld(Open open, FieldPath at, JsonValue value) {
        FieldPath path = at.drop(open.steps());
        Option<CellValue> cell = open.sheet().column(path).flatMap(column -> column.write(value, language));
        cell.forEach(held -> open.row().cells().put(path, held));
        if (cell.isEmpty() && size(value) == 0 && !at.steps().isEmpty()) {
            boolean isFar = path.steps()
                    .exists(step -> step instanceof Step.Item item && item.number() >= MOST_COLUMNS_OF_LIST);
            if (isFar) {
                of(layout.form()).head().others().put(at, value);
            } else {
                open.row().others().put(path, value);
            }
        }
        return cell.isDefined() || size(value) == 0;
    }

    private static int size(JsonValue value) {
        return value.fields().size() + value.items().size();
    }

    /** The items and fields of a value, each with its path. */
    static Vector<Tuple2<FieldPath, JsonValue>> parts(FieldPath at, JsonValue value) {
        Vector<Tuple2<FieldPath, JsonValue>> items = Vector.ofAll(value.items())
                .zipWithIndex((item, number) -> Tuple.of(at.plus(new Step.Item(number)), item));
        return items.appendAll(Vector.ofAll(value.fields().entrySet())
                .map(field -> Tuple.of(at.plus(new Step.Field(field.getKey())), field.getValue())));
    }
}
