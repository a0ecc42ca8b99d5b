package rar.examples.sheet;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/** A sheet while its cells are set, row after row. */
public final class Grid {

    private final String name;
    private SortedMap<Place, Cell> cells = TreeMap.empty();
    private Seq<LineChart> charts = Vector.empty();
    private int next;
    private int headRows;
    private int headColumns;

    /** A sheet with nothing on it. */
    public Grid(String name) {
        this.name = name;
    }

    /** The first cell of the next row. */
    public Place next() {
        return new Place(name, next, 0);
    }

    /** Puts a row of cells and returns the place of its first. */
    public Place row(Iterable<Cell> row) {
        Place first = next();
        int column = 0;
        for (Cell cell : row) {
            put(first.right(column), cell);
            column++;
        }
        next = first.row() + 1;
        return first;
    }

    /** The same. */
    public Place row(Cell... row) {
        return row(Vector.of(row));
    }

    /** Puts a row of headings; what stands above and beside it stays when the sheet is scrolled. */
    public Place head(Iterable<Cell> row, int columns) {
        Place first = row(Vector.ofAll(row).map(cell -> cell.as(Look.HEADING)));
        headRows = next;
        headColumns = columns;
        return first;
    }

    /** Leaves a row empty. */
    public void gap() {
        next++;
    }

    /** Puts one cell, of any row. */
    public void put(Place place, Cell cell) {
        cells = cells.put(place, cell);
        next = Math.max(next, place.row() + 1);
    }

    /** The cell at a place. @throws java.util.NoSuchElementException if there is none */
    public Cell at(Place place) {
        return cells.get(place).get();
    }

    /** Draws a chart. */
    public void chart(LineChart chart) {
        charts = charts.append(chart);
    }

    /** The sheet. */
    public Sheet sheet() {
        return new Sheet(name, cells, headRows, headColumns, charts);
    }
}
