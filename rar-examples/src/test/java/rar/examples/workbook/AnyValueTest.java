package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import rar.model.json.JsonObject;
import rar.model.json.JsonSource;
import rar.model.json.JsonText;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;
import rar.model.message.Language;

/** Values of any form, whether a layout has columns for them or not. */
final class AnyValueTest {

    private static final Vector<String> NAMES = Vector.of(
            "id",
            "name",
            "kind",
            "amount",
            "parties",
            "members",
            "lines",
            "factors",
            "distribution",
            "probability",
            "years",
            "payout",
            "funding",
            "months",
            "values",
            "shocks",
            "grid",
            "levels",
            "2027",
            "2027-03",
            "1",
            "tables",
            "rows",
            "format",
            "opening",
            "share",
            "weight",
            "observations",
            "amounts",
            "forecast",
            "value");

    private static final Vector<String> TEXTS = Vector.of(
            "",
            " ",
            "[]",
            "{}",
            "'",
            "'[]",
            "#1",
            "'#1",
            "=1+1",
            "+46",
            "-",
            "@x",
            "_x0041_",
            "_x005F_",
            "Åäö",
            "a; b",
            "a, b",
            "\u0000",
            "\r\n",
            "\t",
            "\ud83d\ude00",
            "\ud800",
            "\uffff",
            "\u202e",
            "true",
            "ja",
            "x",
            "12",
            "1,5",
            "1 000 kr",
            "-0,01 kr",
            "1,980 tkr",
            "25 %",
            "1/3",
            "0,25",
            "2027-03",
            "2027-03-31",
            "1900-01-01",
            "2027-13",
            "12:30",
            "1e5",
            "  edge  ",
            "\u00a0",
            "kostnad",
            "cost",
            "solved",
            "/path",
            "[1]",
            "~0",
            "(kr)",
            "#REF!");

    private static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(NAMES.asJava())), Tuple.of(1, Arbitraries.of(TEXTS.asJava())));
    }

    private static Arbitrary<JsonValue> scalars() {
        Arbitrary<JsonValue> texts = Arbitraries.oneOf(
                        Arbitraries.of(TEXTS.asJava()), Arbitraries.strings().ofMaxLength(6))
                .map(text -> JsonValue.scalar(Kind.TEXT, 0, text));
        Arbitrary<JsonValue> numbers = Arbitraries.oneOf(
                        Arbitraries.of(
                                "0",
                                "-1",
                                "0.1",
                                "1e5",
                                "1.50",
                                "0.30000000000000004",
                                "123456789012345678",
                                "1e-300",
                                "1E+40"),
                        Arbitraries.doubles().map(String::valueOf),
                        Arbitraries.integers().map(String::valueOf))
                .map(number -> JsonValue.scalar(Kind.NUMBER, 0, number));
        Arbitrary<JsonValue> flags = Arbitraries.of("true", "false").map(flag -> JsonValue.scalar(Kind.FLAG, 0, flag));
        return Arbitraries.oneOf(texts, numbers, flags);
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> scalars = scalars();
        if (depth == 0) {
            return scalars;
        }
        return Arbitraries.oneOf(scalars, objects(depth), lists(depth));
    }

    private static Arbitrary<JsonValue> objects(int depth) {
        return Arbitraries.lazy(
                        () -> Arbitraries.maps(names(), values(depth - 1)).ofMaxSize(5))
                .map(AnyValueTest::object);
    }

    private static JsonValue object(Map<String, JsonValue> fields) {
        JsonObject object = new JsonObject();
        new LinkedHashMap<>(fields).forEach(object::with);
        return object.value();
    }

    private static Arbitrary<JsonValue> lists(int depth) {
        return Arbitraries.lazy(() -> values(depth - 1).list().ofMaxSize(4))
                .map(items -> JsonValue.list(0, List.copyOf(items)));
    }

    @Provide
    Arbitrary<JsonValue> files() {
        return objects(5);
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(Layouts.FILES.asJava());
    }

    @Property(seed = "20261130", tries = 40)
    void nothing_is_lost(@ForAll("files") JsonValue file, @ForAll("formats") String format, @ForAll Language language) {
        Layout layout = Layouts.of(format);
        String json = JsonText.of(file);
        Transcript first = WorkbookReader.read(WorkbookWriter.bytes(layout, json, language), layout);

        assertThat(first.mistakes(Vector.empty())).isEmpty();
        assertThat(first.remarks(Vector.empty())).isEmpty();
        JsonValue back = JsonSource.parse(first.text()).root().value();
        assertThat(difference("", unformatted(file), unformatted(back))).isEmpty();
    }

    /** A workbook says by its sheets of which format it is, and a list of the whole that is empty may be left out. */
    static JsonValue unformatted(JsonValue file) {
        JsonObject rest = new JsonObject();
        file.fields().forEach((name, value) -> {
            boolean isEmptyList = value.kind() == Kind.LIST && value.items().isEmpty();
            if (!name.equals("format") && !isEmptyList) {
                rest.with(name, value);
            }
        });
        return rest.value();
    }

    /** Where two values differ; amounts and shares may be written otherwise. */
    static String difference(String at, JsonValue left, JsonValue right) {
        if (left.kind() != right.kind()
                || !left.fields().keySet().equals(right.fields().keySet())
                || left.items().size() != right.items().size()) {
            return at + ": " + left + " is " + right;
        }
        for (String name : left.fields().keySet()) {
            String difference = difference(
                    at + "/" + name,
                    left.fields().get(name),
                    Objects.requireNonNull(right.fields().get(name)));
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        for (int i = 0; i < left.items().size(); i++) {
            String difference =
                    difference(at + "/" + i, left.items().get(i), right.items().get(i));
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        boolean isScalar = left.kind() != Kind.OBJECT && left.kind() != Kind.LIST;
        boolean isSame = !isScalar
                || rar.examples.workbook.Kind.AMOUNT.isSame(left, right)
                || rar.examples.workbook.Kind.SHARE.isSame(left, right);
        return isSame ? "" : at + ": " + left + " is " + right;
    }
}
