package rar.examples.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import rar.examples.page.Block;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;

/** A table of the program's pages, cell by cell. */
final class TableDocument {

    private TableDocument() {}

    /** The tables of a page. */
    static void put(ArrayNode list, Page page) {
        page.tables().forEach(table -> put(list.addObject(), table));
    }

    /** {@code title}, {@code columns} and {@code rows}, the sums the last of them. */
    static void put(ObjectNode object, Block.Table table) {
        put(object, table.heading(), table.cells());
    }

    /** The same of a table with a title. */
    static void put(ObjectNode object, String title, TextTable table) {
        object.put("title", title);
        ArrayNode columns = object.putArray("columns");
        table.columns()
                .forEach(column ->
                        columns.addObject().put("text", column.heading()).put("number", column.isNumber()));
        ArrayNode rows = object.putArray("rows");
        table.rows().forEach(row -> put(rows.addArray(), row));
        table.totals().forEach(row -> put(rows.addArray(), row));
        object.put("totals", table.totals().size());
    }

    private static void put(ArrayNode array, List<String> row) {
        row.forEach(array::add);
    }
}
