package rar.model.published;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Components;

/**
 * A published table: named columns, named rows, and in each place a printed number or nothing.
 *
 * @param name unique in its document
 * @param source document, page or chapter, and the table's own heading
 * @param columns their names, each once, in printed order
 * @param rows in printed order, no two of one name
 * @param statements what the document says of numbers that were not each rounded on their own
 */
public record Table(String name, String source, Seq<String> columns, Seq<Row> rows, Seq<RoundingStatement> statements) {

    /**
     * One line of a table.
     *
     * @param name unique in its table
     * @param cells one for each column, none where nothing is printed
     */
    public record Row(String name, Seq<Option<Cell>> cells) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, name, cells);
        }
    }

    /**
     * @throws IllegalArgumentException if two columns or two rows have one name, or a row has more or fewer cells than
     *     there are columns
     */
    public Table {
        Components.present(Table.class, name, source, columns, rows, statements);
        if (columns.distinct().size() != columns.size()
                || rows.map(Row::name).distinct().size() != rows.size()) {
            throw new IllegalArgumentException("table " + name + " has two columns or two rows of one name");
        }
        int width = columns.size();
        rows.find(row -> row.cells().size() != width).forEach(row -> {
            throw new IllegalArgumentException("row " + row.name() + " of table " + name + " does not have " + width
                    + " cells, one for each column");
        });
    }

    /** A table of which nothing is said but the rounding of each cell. */
    public Table(String name, String source, Seq<String> columns, Seq<Row> rows) {
        this(name, source, columns, rows, Vector.empty());
    }

    /** The cell, none where nothing is printed or the table has no such row or column. */
    public Option<Cell> cell(String row, String column) {
        int index = columns.indexOf(column);
        return index < 0
                ? Option.none()
                : rows.find(r -> r.name().equals(row)).flatMap(r -> r.cells().get(index));
    }

    /** All printed cells, row by row. */
    public Seq<Cell> cells() {
        return rows.flatMap(row -> row.cells().flatMap(cell -> cell));
    }
}
