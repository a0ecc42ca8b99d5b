package rar.model.publishedfile;

import io.vavr.control.Option;
import java.util.List;

/**
 * The tables an identity may name.
 *
 * @param document the file's own document, whose tables need no document before them
 * @param tables the file's own and those of the documents read before
 */
record PublishedPlanScope(String document, List<PublishedPlanTable> tables) {

    boolean isOwn(PublishedPlanTable table) {
        return table.document().equals(document);
    }

    /** {@code document/table}. */
    String fullName(PublishedPlanTable table) {
        return table.document() + "/" + table.name();
    }

    /** The names a reference can begin with: an own table's name, or its full name; another's full name only. */
    List<String> namesOf(PublishedPlanTable table) {
        return isOwn(table) ? List.of(table.name(), fullName(table)) : List.of(fullName(table));
    }

    Option<PublishedPlanTable> table(String name) {
        return Option.ofOptional(
                tables.stream().filter(table -> namesOf(table).contains(name)).findFirst());
    }

    /** The shortest name of every table, for messages. */
    List<String> names() {
        return tables.stream().map(table -> namesOf(table).get(0)).toList();
    }
}
