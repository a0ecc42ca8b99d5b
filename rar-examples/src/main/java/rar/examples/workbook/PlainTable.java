package rar.examples.workbook;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import rar.model.message.Message;

/** The first table of a workbook as the text of a CSV file, a line a row. */
final class PlainTable {

    private PlainTable() {}

    /**
     * The table under the first row that has one of the names, or the first sheet that has anything.
     *
     * @param names of a column that every such table has
     */
    static Transcript csv(Seq<Sheet> sheets, Seq<String> names) {
        Findings findings = new Findings();
        Seq<Sheet> filled = sheets.filter(sheet -> !sheet.rows().isEmpty());
        Option<Sheet> table =
                filled.find(sheet -> headingRow(sheet, names).isDefined()).orElse(filled.headOption());
        StringBuilder text = new StringBuilder();
        Vector<CellPlace> places = Vector.empty();
        for (Sheet sheet : table) {
            int first = headingRow(sheet, names).getOrElse(() -> sheet.rows().head()._1);
            int columns = sheet.rows().values().map(row -> row.last()._1).max().getOrElse(0);
            for (Tuple2<Integer, SortedMap<Integer, CellValue>> row :
                    sheet.rows().filterKeys(number -> number >= first)) {
                text.append(Vector.rangeClosed(0, columns)
                                .map(column -> field(row._2.get(column), sheet.place(row._1, column), findings))
                                .mkString(";"))
                        .append('\n');
                places = places.append(sheet.place(row._1, row._2.head()._1));
            }
        }
        return new Transcript(text.toString(), new TextPlaces(places, Map.of()), findings, Option.none());
    }

    private static Option<Integer> headingRow(Sheet sheet, Seq<String> names) {
        return sheet.rows()
                .find(row -> row._2.values().exists(cell -> names.contains(Heading.plain(cell.typed()))))
                .map(Tuple2::_1);
    }

    private static String field(Option<CellValue> cell, CellPlace place, Findings findings) {
        return cell.map(value -> {
                    Option<Message> fault = CellReading.fault(value);
                    fault.forEach(what -> findings.report(place, what));
                    return fault.isDefined() ? "" : quoted(value.typed().replaceAll("\\R", " "));
                })
                .getOrElse("");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
