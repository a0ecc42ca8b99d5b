package rar.examples.workbook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;

/**
 * The cells that the parts of a text came from.
 *
 * @param lines the cell of each line, from the first
 * @param pointers the cell of each part, by its JSON pointer
 */
record TextPlaces(Vector<CellPlace> lines, Map<String, CellPlace> pointers) {

    /** The cell of a line, or where none is known of what a pointer leads to. */
    Option<CellPlace> of(int line, String pointer) {
        return line > 0 ? ofLine(line) : onTheWay(pointer);
    }

    Option<CellPlace> ofLine(int line) {
        return Option.when(line > 0 && line <= lines.size(), () -> lines.get(line - 1));
    }

    Option<CellPlace> ofPointer(String pointer) {
        return Option.of(pointers.get(pointer)).filter(place -> !pointer.isEmpty());
    }

    /** The cell of what a pointer leads to, or of the last on its way that there is. */
    private Option<CellPlace> onTheWay(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !pointers.containsKey(at)) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return ofPointer(at);
    }
}
