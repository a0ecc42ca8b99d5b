package rar.examples.page;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.IntStream;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;

/** Rows of amounts with a column for each year; years that do not fit beside each other follow in tables below. */
public final class YearTable {

    /** The part of the page's width that is kept for the names of the rows. */
    private static final int NAMES = 36;

    private static final int BETWEEN = 2;

    private final String heading;
    private final Seq<String> columns;
    private Vector<Row> rows = Vector.empty();

    private record Row(String name, Seq<String> cells) {
        int width() {
            return cells.map(String::length).max().getOrElse(0);
        }
    }

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
        int cell = Math.max(
                        rows.map(Row::width).max().getOrElse(0),
                        columns.map(String::length).max().getOrElse(0))
                + BETWEEN;
        int fitting = Math.max(1, (Page.WIDTH - NAMES) / cell);
        for (int from = 0; from < columns.size(); from += fitting) {
            page.table(
                    from == 0 ? title : Message.of(PagePhrase.CONTINUED).with("title", title),
                    part(from, Math.min(columns.size(), from + fitting)));
        }
    }

    private TextTable part(int from, int to) {
        List<Column> head = Vector.of(Column.text(heading))
                .appendAll(columns.slice(from, to).map(Column::number))
                .asJava();
        List<List<String>> body = rows.map(row -> IntStream.rangeClosed(from, to)
                        .mapToObj(i -> i == from ? row.name() : row.cells().get(i - 1))
                        .toList())
                .asJava();
        return new TextTable(head, body, List.of());
    }
}
