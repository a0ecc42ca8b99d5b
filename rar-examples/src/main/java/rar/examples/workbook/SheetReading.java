package rar.examples.workbook;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rar.model.json.Suggestion;
import rar.model.message.Excerpt;
import rar.model.message.RefusedException;

/** Reads a table: a record a row, under headings. */
final class SheetReading {

    /** Rows that may stand over the headings, such as a title. */
    private static final int MOST_ROWS_ABOVE = 20;

    /** Of a table, empty ones too: whoever misses a value is told which of them. */
    private static final int MOST_PLACES = 1_000_000;

    private final SheetLayout layout;
    private final Sheet sheet;
    private final CellReading cells;

    SheetReading(SheetLayout layout, Sheet sheet, CellReading cells) {
        this.layout = layout;
        this.sheet = sheet;
        this.cells = cells;
    }

    /**
     * The records that were read, in order.
     *
     * @param paths to each
     * @param names that they go by
     */
    record Read(Vector<FieldPath> paths, RecordNames names) {

        static final Read NOTHING = new Read(Vector.empty(), new RecordNames(Vector.empty(), Vector.empty()));
    }

    /** Puts the records into the tree. */
    Read into(ValueTree tree, Option<Read> parents) {
        Option<Integer> headingRow = headingRow();
        if (headingRow.isEmpty()) {
            if (!sheet.rows().isEmpty()) {
                lose();
                cells.findings()
                        .reportHeading(
                                sheet.place(sheet.rows().head()._1, 0),
                                WorkbookMistake.NO_HEADINGS.with(
                                        "headings",
                                        layout.columns()
                                                .take(4)
                                                .map(column -> column.heading(Vector.empty(), cells.language()))));
            }
            return Read.NOTHING;
        }
        int row = headingRow.get();
        Columns columns = Columns.of(layout, parents.isDefined(), sheet, row, cells);
        if (lacks(parents.isDefined() && columns.parent().isEmpty(), layout.parent(), row)
                || lacks(layout.isKeyed() && columns.key().isEmpty(), layout.key(), row)) {
            return Read.NOTHING;
        }
        SortedMap<Integer, SortedMap<Integer, CellValue>> rows = sheet.rows().filterKeys(number -> number > row);
        if ((long) rows.size() * columns.values().size() > MOST_PLACES) {
            throw new RefusedException(WorkbookMistake.TOO_MANY_CELLS.with("most", MOST_PLACES));
        }
        return new Rows(columns, parents, tree).read(rows);
    }

    private boolean lacks(boolean isMissing, Words heading, int row) {
        if (isMissing) {
            lose();
            cells.findings()
                    .reportHeading(
                            sheet.place(row, sheet.rows().get(row).get().head()._1),
                            WorkbookMistake.HEADING_MISSING.with("heading", heading.in(cells.language())));
        }
        return isMissing;
    }

    /** Notes that the list of this sheet lacks a record. */
    private void lose() {
        layout.field().forEach(cells.findings()::incomplete);
    }

    /** The first rows' one with the most headings that are known. */
    private Option<Integer> headingRow() {
        return sheet.rows()
                .take(MOST_ROWS_ABOVE)
                .map(row -> new Tuple2<>(row._1, row._2.values().count(cell -> Columns.isKnown(layout, cell.typed()))))
                .filter(row -> row._2 > 0)
                .maxBy((left, right) -> Integer.compare(left._2, right._2))
                .map(row -> row._1);
    }

    /** The rows below the headings. */
    private final class Rows {

        private final Columns columns;
        private final Option<Read> parents;
        private final ValueTree tree;
        private final Set<Integer> read;
        private final Map<FieldPath, Integer> counts = new HashMap<>();
        private final Set<FieldPath> seen = new HashSet<>();
        private final List<FieldPath> paths = new ArrayList<>();
        private final List<Option<String>> ids = new ArrayList<>();
        private final List<Option<String>> names = new ArrayList<>();

        Rows(Columns columns, Option<Read> parents, ValueTree tree) {
            this.columns = columns;
            this.parents = parents;
            this.tree = tree;
            this.read = columns.read();
        }

        Read read(SortedMap<Integer, SortedMap<Integer, CellValue>> rows) {
            rows.forEach((number, row) -> {
                SortedMap<Integer, CellValue> held = row.filterKeys(read::contains);
                if (!held.isEmpty()) {
                    record(number, held);
                }
            });
            return new Read(Vector.ofAll(paths), new RecordNames(Vector.ofAll(ids), Vector.ofAll(names)));
        }

        private void record(int row, SortedMap<Integer, CellValue> held) {
            CellPlace first = sheet.place(row, held.head()._1);
            Option<FieldPath> container = container(row, held, first);
            Option<Step> step = container.flatMap(within -> step(within, row, held, first));
            Option<FieldPath> path = container.flatMap(within -> step.map(within::plus));
            path.onEmpty(SheetReading.this::lose);
            ids.add(columns.key().isDefined() ? text(columns.key(), held) : text(columns.at("id"), held));
            names.add(text(columns.at("name"), held)
                    .orElse(() -> text(columns.at("name", cells.language().tag()), held)));
            paths.add(path.getOrElse(FieldPath.HERE));
            path.forEach(at -> {
                tree.open(at, first);
                columns.values()
                        .forEach(column -> put(
                                at.plus(column.path()),
                                column,
                                held.get(column.number()),
                                sheet.place(row, column.number())));
            });
        }

        private void put(FieldPath path, Columns.Value column, Option<CellValue> held, CellPlace place) {
            held.forEach(cell -> cells.put(tree, path, column.column(), column.unit(), cell, place));
            held.onEmpty(() -> cells.findings().blank(path, place, column.heading()));
        }

        private Option<String> text(Option<Integer> column, SortedMap<Integer, CellValue> held) {
            return column.flatMap(held::get).map(cell -> CellText.read(cell.typed()));
        }

        /** The list or object that the record belongs to. */
        private Option<FieldPath> container(int row, SortedMap<Integer, CellValue> held, CellPlace first) {
            if (parents.isEmpty()) {
                return Option.some(new PathPattern(layout.at().parts().init()).path(Vector.empty()));
            }
            Option<String> named = text(columns.parent(), held);
            if (named.isEmpty()) {
                cells.findings()
                        .report(
                                first,
                                WorkbookMistake.PARENT_MISSING.with(
                                        "heading", layout.parent().in(cells.language())));
                return Option.none();
            }
            Option<Integer> parent = parents.get().names().row(named.get());
            if (parent.isEmpty() && parents.get().paths().nonEmpty()) {
                cells.findings()
                        .report(
                                sheet.place(row, columns.parent().get()),
                                WorkbookMistake.PARENT_UNKNOWN
                                        .with("name", Excerpt.of(named.get()))
                                        .with(
                                                "suggestion",
                                                Suggestion.of(
                                                        named.get(),
                                                        parents.get()
                                                                .names()
                                                                .known()
                                                                .asJava())));
            }
            return parent.map(parents.get().paths()::get)
                    .filter(at -> !at.steps().isEmpty())
                    .map(at -> within(at));
        }

        /** From a record of the parent's to the list on this sheet. */
        private FieldPath within(FieldPath parent) {
            return parent.plus(new PathPattern(
                            layout.at().parts().drop(parent.steps().size()).init())
                    .path(Vector.empty()));
        }

        private Option<Step> step(FieldPath within, int row, SortedMap<Integer, CellValue> held, CellPlace first) {
            if (!layout.isKeyed()) {
                return Option.some(new Step.Item(counts.merge(within, 1, Integer::sum) - 1));
            }
            Option<String> key = text(columns.key(), held);
            if (key.isEmpty()) {
                cells.findings()
                        .report(
                                first,
                                WorkbookMistake.KEY_MISSING.with(
                                        "heading", layout.key().in(cells.language())));
            } else if (!seen.add(within.plus(new Step.Field(key.get())))) {
                cells.findings()
                        .report(
                                sheet.place(row, columns.key().get()),
                                WorkbookMistake.KEY_TWICE.with("name", Excerpt.of(key.get())));
                return Option.none();
            }
            return key.map(Step.Field::new);
        }
    }
}
