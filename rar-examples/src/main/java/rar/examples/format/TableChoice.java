package rar.examples.format;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Block;
import rar.examples.page.Page;

/** Some tables of a page. */
public final class TableChoice {

    private TableChoice() {}

    /** The names of a page's tables, each once, in the order of the page. */
    public static Vector<String> names(Page page) {
        return page.tables().map(Block.Table::name).distinct();
    }

    /** A page of the tables of that name alone; none if there is none of that name. */
    public static Option<Page> only(String name, Page page) {
        return Option.of(page.tables().filter(table -> table.name().equals(name)))
                .filter(found -> !found.isEmpty())
                .map(page::of);
    }
}
