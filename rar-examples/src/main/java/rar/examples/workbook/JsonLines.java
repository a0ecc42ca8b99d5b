package rar.examples.workbook;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import rar.model.json.JsonValue;

/** A tree of cells as JSON text with every part on a line of its own, and the cell of each line. */
final class JsonLines {

    private final StringBuilder text = new StringBuilder();
    private final List<CellPlace> places = new ArrayList<>();
    private final Map<String, CellPlace> pointers = new HashMap<>();

    private JsonLines() {}

    static JsonLines of(ValueTree tree) {
        JsonLines lines = new JsonLines();
        lines.write("", tree, "", FieldPath.HERE);
        return lines;
    }

    String text() {
        return text.toString();
    }

    /** The cells that its lines and parts came from. */
    TextPlaces places() {
        return new TextPlaces(Vector.ofAll(places), pointers);
    }

    private void line(String written, CellPlace place) {
        text.append(written).append('\n');
        places.add(place);
    }

    private void write(String before, ValueTree part, String after, FieldPath path) {
        pointers.put(path.pointer(), part.place());
        if (part.value().isDefined()) {
            line(before + scalar(part.value().get()) + after, part.place());
        } else if (!part.items().isEmpty()) {
            line(before + "[", part.place());
            Iterator<ValueTree> items = part.items().values().iterator();
            for (int number = 0; items.hasNext(); number++) {
                write("", items.next(), items.hasNext() ? "," : "", path.plus(new Step.Item(number)));
            }
            line("]" + after, part.place());
        } else {
            line(before + "{", part.place());
            Iterator<Map.Entry<String, ValueTree>> fields =
                    part.fields().entrySet().iterator();
            while (fields.hasNext()) {
                Map.Entry<String, ValueTree> field = fields.next();
                FieldPath below = path.plus(new Step.Field(field.getKey()));
                write(quoted(field.getKey()) + ": ", field.getValue(), fields.hasNext() ? "," : "", below);
            }
            line("}" + after, part.place());
        }
    }

    private static String scalar(JsonValue value) {
        return switch (value.kind()) {
            case TEXT -> quoted(value.scalar());
            case LIST -> Vector.ofAll(value.items()).map(JsonLines::scalar).mkString("[", ", ", "]");
            case OBJECT -> "{}";
            case NUMBER, FLAG -> value.scalar();
            case NULL, ABSENT -> "null";
        };
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
