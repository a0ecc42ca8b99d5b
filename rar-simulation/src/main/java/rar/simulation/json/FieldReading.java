package rar.simulation.json;

import io.vavr.Function1;
import io.vavr.Function2;
import io.vavr.Function3;
import io.vavr.Function4;
import io.vavr.Function5;
import io.vavr.Function6;
import io.vavr.Function7;
import io.vavr.Function8;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.message.RefusedException;
import rar.simulation.distribution.ParameterName;

/**
 * A constructor of up to eight arguments that has been given some of them, and the field that each of these is read from.
 *
 * @param fields that these are read from
 * @param read what is left of it, the thing itself in the end; nothing where an argument could not be read
 */
record FieldReading<K, R>(Vector<Field<K, ?>> fields, Function<JsonFields, Option<R>> read) {

    private static final Map<MessageCode, String> FIELDS = HashMap.of(
            ParameterName.VALUE,
            "value",
            ParameterName.PROBABILITY,
            "probability",
            ParameterName.LOW_END,
            "low",
            ParameterName.HIGH_END,
            "high",
            ParameterName.MODE,
            "mode",
            ParameterName.MEAN,
            "mean",
            ParameterName.STANDARD_DEVIATION,
            "sd");

    static <K, A> FieldReading<K, K> by(Function1<A, K> make, Field<K, A> a) {
        return with(start(make.curried()), a);
    }

    static <K, A, B> FieldReading<K, K> by(Function2<A, B, K> make, Field<K, A> a, Field<K, B> b) {
        return with(with(start(make.curried()), a), b);
    }

    static <K, A, B, C> FieldReading<K, K> by(Function3<A, B, C, K> make, Field<K, A> a, Field<K, B> b, Field<K, C> c) {
        return with(with(with(start(make.curried()), a), b), c);
    }

    static <K, A, B, C, E> FieldReading<K, K> by(
            Function4<A, B, C, E, K> make, Field<K, A> a, Field<K, B> b, Field<K, C> c, Field<K, E> e) {
        return with(with(with(with(start(make.curried()), a), b), c), e);
    }

    static <K, A, B, C, E, F> FieldReading<K, K> by(
            Function5<A, B, C, E, F, K> make,
            Field<K, A> a,
            Field<K, B> b,
            Field<K, C> c,
            Field<K, E> e,
            Field<K, F> f) {
        return with(with(with(with(with(start(make.curried()), a), b), c), e), f);
    }

    static <K, A, B, C, E, F, G> FieldReading<K, K> by(
            Function6<A, B, C, E, F, G, K> make,
            Field<K, A> a,
            Field<K, B> b,
            Field<K, C> c,
            Field<K, E> e,
            Field<K, F> f,
            Field<K, G> g) {
        return with(with(with(with(with(with(start(make.curried()), a), b), c), e), f), g);
    }

    static <K, A, B, C, E, F, G, H> FieldReading<K, K> by(
            Function7<A, B, C, E, F, G, H, K> make,
            Field<K, A> a,
            Field<K, B> b,
            Field<K, C> c,
            Field<K, E> e,
            Field<K, F> f,
            Field<K, G> g,
            Field<K, H> h) {
        return with(with(with(with(with(with(with(start(make.curried()), a), b), c), e), f), g), h);
    }

    static <K, A, B, C, E, F, G, H, I> FieldReading<K, K> by(
            Function8<A, B, C, E, F, G, H, I, K> make,
            Field<K, A> a,
            Field<K, B> b,
            Field<K, C> c,
            Field<K, E> e,
            Field<K, F> f,
            Field<K, G> g,
            Field<K, H> h,
            Field<K, I> i) {
        return with(with(with(with(with(with(with(with(start(make.curried()), a), b), c), e), f), g), h), i);
    }

    private static <K, R> FieldReading<K, R> start(R make) {
        return new FieldReading<>(Vector.empty(), fields -> Option.some(make));
    }

    /** Every field is read, also after one that cannot be, so that all mistakes are told. */
    private static <K, A, R> FieldReading<K, R> with(FieldReading<K, Function1<A, R>> before, Field<K, A> field) {
        return new FieldReading<>(before.fields.append(field), fields -> {
            Option<Function1<A, R>> make = before.read.apply(fields);
            Option<A> value = field.readFrom(fields);
            return make.flatMap(next -> value.flatMap(argument -> made(fields, () -> next.apply(argument))));
        });
    }

    /** A constructor's refusal is a mistake of the field that it is about, or else of the object. */
    private static <R> Option<R> made(JsonFields fields, Supplier<R> maker) {
        try {
            return Option.some(maker.get());
        } catch (RefusedException e) {
            field(fields, e.what()).getOrElse(fields::object).report(e.what());
            return Option.none();
        }
    }

    /** The field of the one parameter that is refused, if it is one. */
    private static Option<JsonCursor> field(JsonFields fields, Message refusal) {
        return refusal.arguments()
                .get("name")
                .filter(Message.class::isInstance)
                .flatMap(name -> FIELDS.get(((Message) name).code()))
                .map(fields::optional)
                .filter(JsonCursor::isPresent);
    }
}
