package rar.examples.workbook;

import io.vavr.control.Option;
import java.util.List;
import java.util.regex.Pattern;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;

/**
 * What texts in cells stand for besides themselves: {@code []} and {@code {}} an empty list and object, {@code #} before a
 * number one with more digits than a cell holds. A text that would be read as such, is empty or has spaces at an end, has an
 * apostrophe before it.
 */
final class CellText {

    private static final Pattern SPECIAL =
            Pattern.compile("\\[]|\\{}|#-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|");

    private CellText() {}

    static String written(String text) {
        return isMarked(text) ? "'" + text : text;
    }

    private static boolean isMarked(String text) {
        return SPECIAL.matcher(text).matches()
                || !text.equals(text.strip())
                || (text.startsWith("'") && isMarked(text.substring(1)));
    }

    /** What a text is where it does not stand for itself. */
    static Option<JsonValue> special(String text) {
        if (!SPECIAL.matcher(text).matches() || text.isEmpty()) {
            return Option.none();
        }
        return Option.some(
                switch (text.charAt(0)) {
                    case '[' -> JsonValue.list(0, List.of());
                    case '{' -> new JsonObject().value();
                    default -> JsonValue.scalar(Kind.NUMBER, 0, text.substring(1));
                });
    }

    static String read(String text) {
        return text.startsWith("'") && isMarked(text.substring(1)) ? text.substring(1) : text.strip();
    }
}
