package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;
import rar.model.json.JsonCursor;
import rar.model.json.JsonValue;

/**
 * One kind of a sealed type in plan files, both ways in one place.
 *
 * @param name what files call it
 * @param covers whether a value is of this kind
 * @param read reads one, or reports why not
 * @param write writes one
 */
record PlanKind<T>(
        String name, Predicate<T> covers, Function<JsonCursor, Option<T>> read, Function<T, JsonValue> write) {

    /** The kind of all values of a class. */
    static <T, K extends T> PlanKind<T> of(
            String name, Class<K> type, Function<JsonCursor, Option<K>> read, Function<K, JsonValue> write) {
        return of(name, type, value -> true, read, write);
    }

    /** The kind of some values of a class. */
    static <T, K extends T> PlanKind<T> of(
            String name,
            Class<K> type,
            Predicate<K> which,
            Function<JsonCursor, Option<K>> read,
            Function<K, JsonValue> write) {
        return new PlanKind<>(
                name,
                value -> type.isInstance(value) && which.test(type.cast(value)),
                at -> Option.narrow(read.apply(at)),
                value -> write.apply(type.cast(value)));
    }

    /** The kind that covers {@code value}. */
    static <T> PlanKind<T> covering(T value, Seq<PlanKind<T>> kinds) {
        return kinds.find(kind -> kind.covers().test(value))
                .getOrElseThrow(() -> new IllegalStateException("plan files have no name for " + value));
    }
}
