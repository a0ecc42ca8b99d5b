package rar.model.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rar.model.json.JsonValue.Kind;

/**
 * JSON as a person would write it: two spaces a level, and an object or list on one line where it fits. The same value
 * gives the same text always.
 */
public final class JsonText {

    private static final int WIDTH = 120;

    private JsonText() {}

    /** The text of {@code value}, ending in a newline. */
    public static String of(JsonValue value) {
        return text(value, "", "") + "\n";
    }

    /** The value as it stands after {@code before} on a line that is indented by {@code indent}. */
    private static String text(JsonValue value, String indent, String before) {
        String line = onOneLine(value);
        boolean fits = indent.length() + before.length() + line.length() < WIDTH;
        boolean outermost = indent.isEmpty() && before.isEmpty();
        return switch (value.kind()) {
            case OBJECT -> fits && !outermost ? line : lines("{", members(value, indent + "  "), "}", indent);
            case LIST -> fits && !outermost ? line : lines("[", items(value, indent + "  "), "]", indent);
            default -> line;
        };
    }

    private static String lines(String open, List<String> parts, String close, String indent) {
        return parts.isEmpty() ? open + close : open + "\n" + String.join(",\n", parts) + "\n" + indent + close;
    }

    private static List<String> members(JsonValue object, String indent) {
        List<String> members = new ArrayList<>();
        object.fields().forEach((name, value) -> {
            String before = quoted(name) + ": ";
            members.add(indent + before + text(value, indent, before));
        });
        return members;
    }

    private static List<String> items(JsonValue list, String indent) {
        return list.items().stream()
                .map(item -> indent + text(item, indent, ""))
                .toList();
    }

    private static String onOneLine(JsonValue value) {
        return switch (value.kind()) {
            case OBJECT ->
                value.fields().entrySet().stream()
                        .map(field -> quoted(field.getKey()) + ": " + onOneLine(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case LIST -> value.items().stream().map(JsonText::onOneLine).collect(Collectors.joining(", ", "[", "]"));
            default -> value.kind() == Kind.TEXT ? quoted(value.scalar()) : value.scalar();
        };
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
