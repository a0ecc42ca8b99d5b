package rar.simulation.json;

import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;

/**
 * One kind of a sealed type in risk files, both ways: its name, its fields and how they make one.
 *
 * @param name what files call it
 * @param type its class
 * @param shape tells its fields
 * @param read reads one from an object with these fields, or reports why not
 * @param write the fields of one
 */
record Kind<D>(
        String name,
        Class<? extends D> type,
        Supplier<Seq<? extends Field<?, ?>>> shape,
        Function<JsonFields, Option<D>> read,
        Function<D, Seq<String>> write) {

    private static final String KIND = "kind";

    /**
     * A kind.
     *
     * @param reading asked for when a file has the kind, as most files have few of them
     */
    static <D, K extends D> Kind<D> of(String name, Class<K> type, Supplier<FieldReading<K, K>> reading) {
        Lazy<FieldReading<K, K>> made = Lazy.of(reading);
        return new Kind<>(
                name,
                type,
                () -> made.get().fields(),
                object -> Option.narrow(made.get().read().apply(object)),
                value -> made.get().fields().flatMap(field -> field.writeFrom(type.cast(value))));
    }

    /** Its fields besides {@code kind}, in the order they are written. */
    Seq<? extends Field<?, ?>> fields() {
        return shape.get();
    }

    /** Reads an object that says by a field of its own which of the kinds it is. */
    static <D> Option<D> read(JsonCursor at, Seq<Kind<D>> kinds) {
        return read(at, kinds, Vector.empty());
    }

    /** The same of one that may have other fields besides, which somebody else reads. */
    static <D> Option<D> read(JsonCursor at, Seq<Kind<D>> kinds, Seq<String> others) {
        Option<JsonCursor> kind =
                at.entries().find(entry -> entry._1.equals(KIND)).map(entry -> entry._2);
        if (kind.isEmpty() && at.isObject()) {
            at.report(RiskFileMistake.KIND_MISSING.with("kinds", kinds.map(Kind::name)));
        }
        Map<String, Kind<D>> byName = new LinkedHashMap<>();
        kinds.forEach(each -> byName.put(each.name, each));
        Option<Kind<D>> chosen = kind.flatMap(name -> name.choice(byName));
        if (chosen.isEmpty()) {
            check(at, kinds, others);
            return Option.none();
        }
        return chosen.flatMap(which -> which.read.apply(object(at, which.fields(), others)));
    }

    /** Notes what is wrong for every kind. */
    private static <D> void check(JsonCursor at, Seq<Kind<D>> kinds, Seq<String> others) {
        if (at.isObject()) {
            Seq<Field<?, ?>> all = kinds.<Field<?, ?>>flatMap(Kind::fields).distinctBy(Field::name);
            JsonFields fields = object(at, all, others);
            all.forEach(field -> field.readIfPresent(fields));
        }
    }

    private static JsonFields object(JsonCursor at, Seq<? extends Field<?, ?>> fields, Seq<String> others) {
        return at.object(
                fields.map(Field::name)
                .<String>map(name -> name)
                .prepend(KIND)
                .appendAll(others)
                .toJavaArray(String[]::new));
    }

    /** The fields of a value, beginning with the one that says which of the kinds it is. */
    static <D> Seq<String> write(D value, Seq<Kind<D>> kinds) {
        Kind<D> kind = kinds.find(each -> each.type.isInstance(value))
                .getOrElseThrow(() -> new IllegalArgumentException("risk files have no name for " + value));
        return kind.write.apply(value).prepend("\"" + KIND + "\": \"" + kind.name + "\"");
    }
}
