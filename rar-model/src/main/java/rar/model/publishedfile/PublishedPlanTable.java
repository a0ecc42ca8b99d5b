package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rar.model.json.Suggestion;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.published.Cell;
import rar.model.published.RoundingStatement;
import rar.model.published.Table;

/**
 * A table of a published-plan file as far as it could be read, so that references into it can be checked even where
 * some of its cells are mistakes.
 *
 * @param document short name of its document
 * @param name its name
 * @param source where it was published
 * @param columns names of its columns
 * @param rows what stands in each row, one place for each column
 * @param statements what it says of numbers that were not each rounded on their own
 * @param isReadable whether its columns and rows are known; if not, nothing is said about references into it
 */
record PublishedPlanTable(
        String document,
        String name,
        String source,
        Vector<String> columns,
        Map<String, Vector<Place>> rows,
        Vector<RoundingStatement> statements,
        boolean isReadable) {

    /** What stands in one place of a table. */
    record Place(Content content, Option<Cell> cell) {

        static final Place BLANK = new Place(Content.BLANK, Option.none());
        static final Place MISTAKEN = new Place(Content.MISTAKEN, Option.none());
        static final Place MISSING = new Place(Content.MISSING, Option.none());

        static Place of(Cell cell) {
            return new Place(Content.NUMBER, Option.of(cell));
        }
    }

    /** Kinds of {@link Place}. */
    enum Content {
        NUMBER,
        /** Nothing is printed there. */
        BLANK,
        /** Something is printed there that has been reported as a mistake. */
        MISTAKEN,
        /** There is no such column or row. */
        MISSING
    }

    static PublishedPlanTable of(String document, Table table) {
        Map<String, Vector<Place>> rows = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            rows.put(
                    row.name(),
                    Vector.ofAll(row.cells()).map(cell -> cell.map(Place::of).getOrElse(Place.BLANK)));
        }
        return new PublishedPlanTable(
                document,
                table.name(),
                table.source(),
                Vector.ofAll(table.columns()),
                rows,
                Vector.ofAll(table.statements()),
                true);
    }

    /** This with a statement, and the cells as it restates them. */
    PublishedPlanTable saying(RoundingStatement statement) {
        Map<String, Vector<Place>> restated = new LinkedHashMap<>();
        rows.forEach((row, places) -> restated.put(
                row,
                places.map(place -> place.cell()
                        .flatMap(statement.restated()::get)
                        .map(Place::of)
                        .getOrElse(place))));
        return new PublishedPlanTable(
                document, name, source, columns, restated, statements.append(statement), isReadable);
    }

    Seq<String> rowNames() {
        return Vector.ofAll(rows.keySet());
    }

    /** That a name is none of those known in it. */
    Message unknown(Message kind, String name, Seq<String> known) {
        return ReferenceMistake.NAME_UNKNOWN_IN_TABLE
                .with("kind", kind)
                .with("name", Excerpt.of(name))
                .with("table", Excerpt.of(this.name))
                .with("suggestion", Suggestion.of(name, known.asJava()));
    }

    Place at(String row, String column) {
        Vector<Place> places = rows.getOrDefault(row, Vector.empty());
        int index = columns.indexOf(column);
        return index >= 0 && index < places.size() ? places.get(index) : Place.MISSING;
    }

    Table toTable() {
        List<Table.Row> finished = new ArrayList<>();
        rows.forEach((row, places) -> finished.add(new Table.Row(row, places.map(Place::cell))));
        return new Table(name, source, columns, Vector.ofAll(finished), statements);
    }
}
