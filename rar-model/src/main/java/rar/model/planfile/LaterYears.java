package rar.model.planfile;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.model.json.JsonValue;

/** What becomes something else from later years on, by the first of these; none where it stays. */
final class LaterYears {

    private LaterYears() {}

    static <T> Option<SortedMap<Integer, T>> read(JsonCursor at, Function<JsonCursor, Option<T>> read) {
        return Option.when(at.isPresent(), () -> PlanValues.byYear(at.entries(), read));
    }

    static <T> Option<JsonValue> write(SortedMap<Integer, T> later, Function<T, JsonValue> write) {
        return Option.when(later.nonEmpty(), () -> PlanValues.byName(later, write));
    }
}
