package rar.examples.page;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;

/** Rows of amounts with a column for each year; years that do not fit beside each other may follow in tables below. */
public final class YearTable {

    private final String heading;
    private final Seq<String> columns;
    private Vector<Row> rows = Vector.empty();

    private record Row(String name, Seq<String> cells) {}

    /** A table without rows. */
    public YearTable(String heading, Seq<String> columns) {
        this.heading = heading;
        this.columns = columns;
    }

    /** Adds a row of cells, one a column. */
    public YearTable row(String name, Seq<String> cells) {
        rows = rows.append(new Row(name, cells));
        return this;
    }

    /** Adds a row that is only a name. */
    public YearTable section(String name) {
        return row(name, columns.map(column -> ""));
    }

    /** Prints it. */
    public void printOn(Page page, Message title) {
        List<Column> head = Vector.of(Column.text(heading))
                .appendAll(columns.map(Column::number))
                .asJava();
        List<List<String>> body =
                rows.map(row -> row.cells().prepend(row.name()).asJava()).asJava();
        page.wideTable(title, new TextTable(head, body, List.of()));
    }
}
