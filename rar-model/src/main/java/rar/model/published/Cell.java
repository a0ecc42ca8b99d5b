package rar.model.published;

import rar.model.money.Components;

/**
 * One printed number at its place.
 *
 * @param document short name of the document
 * @param table name of the table in the document
 * @param row name of the row in the table
 * @param column name of the column in the table
 * @param number what is printed there
 */
public record Cell(String document, String table, String row, String column, PrintedNumber number) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Cell {
        Components.present(Cell.class, document, table, row, column, number);
    }

    /** {@code document/table/row/column}. */
    public String path() {
        return document + "/" + table + "/" + row + "/" + column;
    }

    /** The path with no-break spaces, so that a page keeps it on one line. */
    public String unbrokenPath() {
        return path().replace(' ', '\u00a0');
    }

    /** The same print, standing for other true values. */
    public Cell standingFor(Interval trueValues) {
        return new Cell(document, table, row, column, number.withTrueValues(trueValues));
    }

    @Override
    public String toString() {
        return path();
    }
}
