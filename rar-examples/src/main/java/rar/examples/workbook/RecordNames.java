package rar.examples.workbook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How the rows of a sheet are named on the sheets of what is part of them: by id, else by name, else by number.
 *
 * @param ids of the rows, each with nothing where it has none
 * @param names of the rows
 */
record RecordNames(Vector<Option<String>> ids, Vector<Option<String>> names) {

    /** The shortest name that means this row and no other. */
    String of(int row) {
        return ids.get(row)
                .orElse(names.get(row))
                .filter(name -> row(name).contains(row))
                .orElse(names.get(row).filter(name -> row(name).contains(row)))
                .getOrElse("#" + (row + 1));
    }

    /** The row of that name, if there is just one. A number is always one, as a row without a name of its own has no other. */
    Option<Integer> row(String name) {
        return numbered(name).orElse(only(ids, name)).orElse(only(names, name));
    }

    /** Whether a row is called so by its number. */
    static boolean isNumber(String name) {
        return name.matches("#[1-9][0-9]{0,6}");
    }

    private static Option<Integer> only(Vector<Option<String>> named, String name) {
        int first = named.indexOf(Option.some(name));
        return Option.when(first >= 0 && named.lastIndexOf(Option.some(name)) == first, first);
    }

    private Option<Integer> numbered(String name) {
        return Option.when(isNumber(name), () -> Integer.parseInt(name.substring(1)) - 1)
                .filter(row -> row < ids.size());
    }

    /** All that rows can be called by. */
    Vector<String> known() {
        return ids.zipWith(names, (id, name) -> id.orElse(name)).flatMap(name -> name);
    }
}
