package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.simulation.factor.Dependence;

/** The section {@code dependence}: which factors of one file go together. */
final class DependenceFormat {

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** For a file whose factors have these ids. */
    DependenceFormat(Iterable<String> ids) {
        ids.forEach(id -> this.ids.put(id, id));
    }

    /** The kinds of dependence that a risk file can name. */
    Seq<Kind<Dependence>> kinds() {
        return Vector.of(
                Kind.of(
                        "correlation",
                        Dependence.class,
                        () -> FieldReading.by(
                                Dependence::new,
                                factors(),
                                Field.required(
                                        "matrix",
                                        DependenceFormat::readMatrix,
                                        Dependence::correlations,
                                        rows -> list(rows.map(DependenceFormat::writeNumbers))),
                                Field.required(
                                        "common",
                                        DependenceFormat::readNumbers,
                                        Dependence::common,
                                        DependenceFormat::writeNumbers))),
                Kind.of(
                        "common-shock",
                        Dependence.class,
                        () -> FieldReading.by(
                                Dependence::onOneShock,
                                factors(),
                                Field.required(
                                        "loadings",
                                        DependenceFormat::readNumbers,
                                        Dependence::common,
                                        DependenceFormat::writeNumbers))));
    }

    /** A dependence, or none with what is wrong noted. */
    Option<Dependence> read(JsonCursor at) {
        return Kind.read(at, kinds());
    }

    /** Its fields; a common shock is written as the correlations that it comes to. */
    Seq<String> write(Dependence dependence) {
        return Kind.write(dependence, kinds());
    }

    private Field<Dependence, Seq<String>> factors() {
        Function<JsonCursor, Option<Seq<String>>> read = at -> all(at, item -> item.choice(ids));
        return Field.required("factors", read, Dependence::factors, names -> list(names.map(FactorFormat::quoted)));
    }

    private static Option<Seq<Seq<Double>>> readMatrix(JsonCursor at) {
        return all(at, DependenceFormat::readNumbers);
    }

    private static Option<Seq<Double>> readNumbers(JsonCursor at) {
        return all(at, Field::readNumber);
    }

    /** A list, if each of its items can be read. */
    private static <T> Option<Seq<T>> all(JsonCursor at, Function<JsonCursor, Option<T>> one) {
        Seq<Option<T>> items = at.items().map(one);
        return items.forAll(Option::isDefined) ? at.made(() -> items.<T>map(Option::get)) : Option.none();
    }

    private static String writeNumbers(Seq<Double> numbers) {
        return list(numbers.map(Field::number));
    }

    private static String list(Seq<String> items) {
        return items.mkString("[", ", ", "]");
    }
}
