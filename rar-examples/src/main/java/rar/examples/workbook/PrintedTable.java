package rar.examples.workbook;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import rar.model.json.JsonValue;
import rar.model.message.Excerpt;

/**
 * A sheet that a table of a published plan was pasted into: its name is the table's, its first row has the columns, its
 * first column the rows. The first heading may say the unit.
 *
 * @param sheet that is no sheet of the layout
 * @param findings what is wrong with its cells
 */
record PrintedTable(Sheet sheet, Findings findings) {

    /** Puts the table into the tree, as the table that is called so or as one more. */
    void into(ValueTree tree, SheetReading.Read tables, int more) {
        Option<Tuple2<Integer, SortedMap<Integer, CellValue>>> top =
                sheet.rows().find(row -> row._2.size() > 1);
        FieldPath at = tables.names()
                .row(sheet.name())
                .map(tables.paths()::get)
                .getOrElse(() -> FieldPath.HERE
                        .plus(new Step.Field("tables"))
                        .plus(new Step.Item(tables.paths().size() + more)));
        for (Tuple2<Integer, SortedMap<Integer, CellValue>> headings : top) {
            CellPlace place = sheet.place(headings._1, headings._2.head()._1);
            int first = sheet.rows()
                    .filterKeys(row -> row > headings._1)
                    .values()
                    .map(row -> row.head()._1)
                    .min()
                    .getOrElse(0);
            Vector<Integer> columns = headings._2.keySet().toVector().filter(column -> column > first);
            Heading corner =
                    Heading.of(headings._2.get(first).map(CellValue::typed).getOrElse(""));
            open(tree, at, "name", Values.text(sheet.name()), place);
            corner.unit().forEach(unit -> open(tree, at, "unit", Values.text(unit.symbol()), place));
            open(
                    tree,
                    at,
                    "columns",
                    Values.list(columns.map(column ->
                            Values.text(headings._2.get(column).get().typed().strip()))),
                    place);
            rows(tree, at.plus(new Step.Field("rows")), headings._1, first, columns);
        }
    }

    /** What the sheet of tables says of it holds. */
    private static void open(ValueTree tree, FieldPath table, String field, JsonValue value, CellPlace place) {
        tree.put(table.plus(new Step.Field(field)), value, place);
    }

    private void rows(ValueTree tree, FieldPath at, int above, int first, Vector<Integer> columns) {
        Set<String> seen = new HashSet<>();
        sheet.rows().filterKeys(row -> row > above).forEach((number, row) -> {
            String key = row.get(first).map(cell -> cell.typed().strip()).getOrElse("");
            CellPlace place = sheet.place(number, first);
            if (key.isEmpty()) {
                return;
            }
            if (!seen.add(key)) {
                findings.report(place, WorkbookMistake.KEY_TWICE.with("name", Excerpt.of(key)));
            }
            FieldPath record = at.plus(new Step.Field(key));
            columns.forEachWithIndex((column, item) -> tree.put(
                    record.plus(new Step.Item(item)),
                    Values.text(printed(row.get(column), sheet.place(number, column))),
                    sheet.place(number, column)));
        });
    }

    private String printed(Option<CellValue> cell, CellPlace place) {
        cell.flatMap(CellReading::fault).forEach(what -> findings.report(place, what));
        return cell.filter(value -> CellReading.fault(value).isEmpty())
                .map(CellValue::typed)
                .map(String::strip)
                .getOrElse("");
    }
}
