package rar.simulation.json;

import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.message.Sayable;

/** What a file says that it is. */
final class Formats {

    private Formats() {}

    /** Whether a file says that it is of another format; that is then its one mistake, as its fields are others. */
    static boolean isOther(JsonCursor root, String format, Sayable mistake) {
        Option<JsonCursor> said = Option.when(root.isObject(), root::entries)
                .flatMap(entries -> entries.find(entry -> entry._1.equals("format")))
                .map(entry -> entry._2);
        Option<JsonCursor> other = said.filter(at -> at.isText() && !at.text().contains(format));
        other.forEach(at -> at.report(mistake.with("format", format)));
        return other.isDefined();
    }
}
