package rar.model.publishedfile;

import io.vavr.control.Option;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.publishedfile.PublishedPlanTable.Place;

/**
 * A place named by an identity: one cell, or a line of cells that an identity runs along.
 *
 * @param table where it is
 * @param row name of the row, none where the identity runs over rows
 * @param column name of the column, none where the identity runs over columns
 */
record PublishedPlanReference(PublishedPlanTable table, Option<String> row, Option<String> column) {

    boolean isLine() {
        return row.isEmpty() || column.isEmpty();
    }

    /** The place where the line crosses {@code running}; for a single cell always that cell. */
    Place at(String running) {
        return table.at(row.getOrElse(running), column.getOrElse(running));
    }

    /** What it is, told so that a slash in a name leaves no doubt. */
    Message words() {
        PublishedPlanWords kind = isLine()
                ? row.isDefined() ? PublishedPlanWords.ROW_OF : PublishedPlanWords.COLUMN_OF
                : PublishedPlanWords.CELL_OF;
        Message of = kind.with("table", Excerpt.of(table.name()));
        Message inRow = row.map(name -> of.with("row", Excerpt.of(name))).getOrElse(of);
        return column.map(name -> inRow.with("column", Excerpt.of(name))).getOrElse(inRow);
    }

    /** E.g. {@code Balansplan/Kassa och bank/2009}. */
    String path(String running) {
        return table.name() + "/" + row.getOrElse(running) + "/" + column.getOrElse(running);
    }
}
