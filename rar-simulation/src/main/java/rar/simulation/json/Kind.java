package rar.simulation.json;

import io.vavr.Function1;
import io.vavr.Function2;
import io.vavr.Function3;
import io.vavr.Function4;
import io.vavr.Function5;
import io.vavr.Function6;
import io.vavr.Function7;
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
 * @param fields its fields besides {@code kind}, in the order they are written
 * @param read reads one from an object with these fields, or reports why not
 * @param write the fields of one
 */
record Kind<D>(
        String name,
        Class<? extends D> type,
        Seq<? extends Field<?, ?>> fields,
        Function<JsonFields, Option<D>> read,
        Function<D, Seq<String>> write) {

    private static final String KIND = "kind";

    // a constructor of up to seven arguments, and the field that each of them is read from

    static <D, K extends D, A> Kind<D> of(String name, Class<K> type, Function1<A, K> make, Field<K, A> a) {
        return of(name, type, with(start(make.curried()), a));
    }

    static <D, K extends D, A, B> Kind<D> of(
            String name, Class<K> type, Function2<A, B, K> make, Field<K, A> a, Field<K, B> b) {
        return of(name, type, with(with(start(make.curried()), a), b));
    }

    static <D, K extends D, A, B, C> Kind<D> of(
            String name, Class<K> type, Function3<A, B, C, K> make, Field<K, A> a, Field<K, B> b, Field<K, C> c) {
        return of(name, type, with(with(with(start(make.curried()), a), b), c));
    }

    static <D, K extends D, A, B, C, E> Kind<D> of(
            String name,
            Class<K> type,
            Function4<A, B, C, E, K> make,
            Field<K, A> a,
            Field<K, B> b,
            Field<K, C> c,
            Field<K, E> e) {
        return of(name, type, with(with(with(with(start(make.curried()), a), b), c), e));
    }

    static <D, K extends D, A, B, C, E, F> Kind<D> of(
            String name,
            Class<K> type,
            Function5<A, B, C, E, F, K> make,
            Field<K, A> a,
            Field<K, B> b,
            Field<K, C> c,
            Field<K, E> e,
            Field<K, F> f) {
        return of(name, type, with(with(with(with(with(start(make.curried()), a), b), c), e), f));
    }

    static <D, K extends D, A, B, C, E, F, G> Kind<D> of(
            String name,
            Class<K> type,
            Function6<A, B, C, E, F, G, K> make,
            Field<K, A> a,
            Field<K, B> b,
            Field<K, C> c,
            Field<K, E> e,
            Field<K, F> f,
            Field<K, G> g) {
        return of(name, type, with(with(with(with(with(with(start(make.curried()), a), b), c), e), f), g));
    }

    static <D, K extends D, A, B, C, E, F, G, H> Kind<D> of(
            String name,
            Class<K> type,
            Function7<A, B, C, E, F, G, H, K> make,
            Field<K, A> a,
            Field<K, B> b,
            Field<K, C> c,
            Field<K, E> e,
            Field<K, F> f,
            Field<K, G> g,
            Field<K, H> h) {
        return of(name, type, with(with(with(with(with(with(with(start(make.curried()), a), b), c), e), f), g), h));
    }

    /**
     * A constructor that has been given some of its arguments.
     *
     * @param fields that these are read from
     * @param read what is left of it, the thing itself in the end; nothing where an argument could not be read
     */
    private record Reading<K, R>(Vector<Field<K, ?>> fields, Function<JsonFields, Option<R>> read) {}

    private static <K, R> Reading<K, R> start(R make) {
        return new Reading<>(Vector.empty(), fields -> Option.some(make));
    }

    /** Every field is read, also after one that cannot be, so that all mistakes are told. */
    private static <K, A, R> Reading<K, R> with(Reading<K, Function1<A, R>> before, Field<K, A> field) {
        return new Reading<>(before.fields.append(field), fields -> {
            Option<Function1<A, R>> make = before.read.apply(fields);
            Option<A> value = field.readFrom(fields);
            return make.flatMap(next -> value.flatMap(argument -> made(fields, () -> next.apply(argument))));
        });
    }

    /** A constructor's refusal is a mistake of the object. */
    private static <R> Option<R> made(JsonFields fields, Supplier<R> maker) {
        try {
            return Option.some(maker.get());
        } catch (IllegalArgumentException e) {
            fields.object().report(String.valueOf(e.getMessage()));
            return Option.none();
        }
    }

    private static <D, K extends D> Kind<D> of(String name, Class<K> type, Reading<K, K> reading) {
        return new Kind<>(
                name,
                type,
                reading.fields,
                object -> Option.narrow(reading.read.apply(object)),
                value -> reading.fields.flatMap(field -> field.writeFrom(type.cast(value))));
    }

    /** Reads an object that says by a field of its own which of the kinds it is. */
    static <D> Option<D> read(JsonCursor at, Seq<Kind<D>> kinds) {
        Option<JsonCursor> kind =
                at.entries().find(entry -> entry._1.equals(KIND)).map(entry -> entry._2);
        if (kind.isEmpty() && at.isObject()) {
            at.report("the field \"kind\" is missing; it is one of "
                    + kinds.map(Kind::name).mkString(", "));
        }
        Map<String, Kind<D>> byName = new LinkedHashMap<>();
        kinds.forEach(each -> byName.put(each.name, each));
        Option<Kind<D>> chosen = kind.flatMap(name -> name.choice(byName));
        if (chosen.isEmpty()) {
            check(at, kinds);
            return Option.none();
        }
        return chosen.flatMap(which -> which.read.apply(object(at, which.fields)));
    }

    /** Notes what is wrong for every kind. */
    private static <D> void check(JsonCursor at, Seq<Kind<D>> kinds) {
        if (at.isObject()) {
            Seq<Field<?, ?>> all = kinds.<Field<?, ?>>flatMap(Kind::fields).distinctBy(Field::name);
            JsonFields fields = object(at, all);
            all.forEach(field -> field.readIfPresent(fields));
        }
    }

    private static JsonFields object(JsonCursor at, Seq<? extends Field<?, ?>> fields) {
        return at.object(
                fields.map(Field::name).<String>map(name -> name).prepend(KIND).toJavaArray(String[]::new));
    }

    /** The fields of a value, beginning with the one that says which of the kinds it is. */
    static <D> Seq<String> write(D value, Seq<Kind<D>> kinds) {
        Kind<D> kind = kinds.find(each -> each.type.isInstance(value))
                .getOrElseThrow(() -> new IllegalArgumentException("risk files have no name for " + value));
        return kind.write.apply(value).prepend("\"" + KIND + "\": \"" + kind.name + "\"");
    }
}
