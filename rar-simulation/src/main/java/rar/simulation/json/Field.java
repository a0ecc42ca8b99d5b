package rar.simulation.json;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.money.Share;

/**
 * A field of one kind of object, both ways.
 *
 * @param name what files call it
 * @param usual the value that is meant where the field is not there; none if it must be there
 * @param read reads it, or reports why not
 * @param get takes it from the object
 * @param write its JSON
 */
record Field<D, T>(
        String name,
        Option<T> usual,
        Function<JsonCursor, Option<T>> read,
        Function<D, T> get,
        Function<T, String> write) {

    /** Far more than a double holds, so that what ends within them is read as the number itself is. */
    private static final MathContext DIGITS = new MathContext(60);

    static <D, T> Field<D, T> required(
            String name, Function<JsonCursor, Option<T>> read, Function<D, T> get, Function<T, String> write) {
        return new Field<>(name, Option.none(), read, get, write);
    }

    static <D> Field<D, Double> number(String name, Function<D, Double> get) {
        return required(name, Field::readNumber, get, Field::number);
    }

    /** A number that may be left out. */
    static <D> Field<D, Double> numberOr(double usual, String name, Function<D, Double> get) {
        return new Field<>(name, Option.some(usual), Field::readNumber, get, Field::number);
    }

    static <D> Field<D, double[]> numbers(String name, Function<D, double[]> get) {
        return required(name, Field::readNumbers, get, Field::list);
    }

    /** The field of an object; none, with a mistake noted, where it cannot be read. */
    Option<T> readFrom(JsonFields fields) {
        if (usual.isEmpty()) {
            return read.apply(fields.required(name));
        }
        JsonCursor at = fields.optional(name);
        return at.isPresent() ? read.apply(at) : usual;
    }

    /** The field if it is there and can be read, whatever kind of object it turns out to belong to. */
    Option<T> readIfPresent(JsonFields fields) {
        return read.apply(fields.optional(name));
    }

    /** E.g. {@code "low": 0.75}; none where the usual value is meant. */
    Option<String> writeFrom(D object) {
        T value = get.apply(object);
        return usual.contains(value) ? Option.none() : Option.some("\"" + name + "\": " + write.apply(value));
    }

    /** A number, or a text as Swedish plans print numbers: {@code "20 %"}, {@code "0,2"}, {@code "1/5"}. */
    static Option<Double> readNumber(JsonCursor at) {
        return at.isText() ? at.share().map(Field::nearest) : at.number().map(BigDecimal::doubleValue);
    }

    private static double nearest(Share share) {
        return new BigDecimal(share.numerator())
                .divide(new BigDecimal(share.denominator()), DIGITS)
                .doubleValue();
    }

    private static Option<double[]> readNumbers(JsonCursor at) {
        double[] read = at.items()
                .map(item -> readNumber(item).getOrElse(Double.NaN))
                .toJavaStream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return at.made(() -> read);
    }

    private static String list(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Field::number).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The shortest decimal that reads as the same number. */
    static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
