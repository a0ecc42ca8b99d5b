package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.json.JsonSource;
import rar.model.json.JsonValue;
import rar.model.message.Language;

/** Files of every format with random values in some of the fields that its sheets have columns for. */
final class ColumnsOfLayoutsTest {

    private static final CellPlace NOWHERE = new CellPlace(0, "", 0, 0);

    private static final Vector<String> TEXTS = Vector.of("a", "Åäö, en", "=1+1", "12", "2027-03", "ja", "#1", "it's");

    private static final Vector<String> NUMBERS = Vector.of("0", "-1", "0.1", "1e5", "0.30000000000000004", "1E+40");

    /** A file of a format. */
    record File(Layout layout, String json) {}

    @Provide
    Arbitrary<File> files() {
        return Arbitraries.of(Layouts.FILES.asJava())
                .map(Layouts::of)
                .flatMap(layout -> Arbitraries.randomValue(random -> new File(layout, json(layout, random))));
    }

    @Property(seed = "20261130", tries = 60)
    void every_field_comes_back_from_its_own_column(@ForAll("files") File file, @ForAll Language language) {
        byte[] workbook = WorkbookWriter.bytes(file.layout(), file.json(), language);
        Transcript read = WorkbookReader.read(workbook, file.layout());

        assertThat(read.mistakes(Vector.empty())).isEmpty();
        assertThat(read.remarks(Vector.empty())).isEmpty();
        assertThat(AnyValueTest.difference("", whole(file.json()), whole(read.text())))
                .isEmpty();
        assertThat(headings(file.layout(), workbook)).noneMatch(heading -> heading.startsWith("/"));
    }

    private static JsonValue whole(String json) {
        return AnyValueTest.unformatted(JsonSource.parse(json).root().value());
    }

    /** Of the sheets that have columns of their own. */
    private static Seq<String> headings(Layout layout, byte[] workbook) {
        return WorkbookReader.sheets(workbook).flatMap(sheet -> {
            SheetLayout known = layout.sheet(sheet.name()).get();
            Seq<CellValue> cells = known.isForm()
                    ? sheet.rows().values().toVector().flatMap(row -> row.get(0))
                    : sheet.rows().head()._2.values();
            return known.columns().isEmpty() ? Vector.<String>empty() : cells.map(CellValue::typed);
        });
    }

    private static String json(Layout layout, Random random) {
        ValueTree tree = new ValueTree(NOWHERE);
        record(tree, layout, layout.form(), FieldPath.HERE, random);
        return JsonLines.of(tree).text();
    }

    /** Puts in a record of a sheet with those that are part of it. */
    private static void record(ValueTree tree, Layout layout, SheetLayout sheet, FieldPath at, Random random) {
        Vector<FieldPath> put = Vector.empty();
        if (sheet.columns().isEmpty()) {
            tree.put(at.plus(new Step.Field("a form")), number(random), NOWHERE);
        }
        for (Column column : sheet.columns()) {
            FieldPath path = named(column.path().parts());
            boolean isFirst = put.isEmpty();
            boolean isApart = put.forAll(other ->
                    !other.steps().startsWith(path.steps()) && !path.steps().startsWith(other.steps()));
            if (isFirst || (isApart && random.nextInt(3) > 0)) {
                put = put.append(path);
                tree.put(at.plus(path), value(column, random), NOWHERE);
            }
        }
        for (SheetLayout part : layout.sheets().tail()) {
            if (layout.parent(part).getOrElse(layout.form()).equals(sheet)) {
                records(tree, layout, part, at, random);
            }
        }
    }

    private static void records(ValueTree tree, Layout layout, SheetLayout sheet, FieldPath of, Random random) {
        Vector<String> within = sheet.at().parts().drop(of.steps().size());
        if (sheet.isForm()) {
            record(tree, layout, sheet, of.plus(named(within)), random);
            return;
        }
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Step step = sheet.isKeyed() ? new Step.Field("Key " + i) : new Step.Item(i);
            record(tree, layout, sheet, of.plus(named(within.init())).plus(step), random);
        }
    }

    private static FieldPath named(Seq<String> parts) {
        return new FieldPath(parts.toVector()
                .map(part -> part.equals(PathPattern.NUMBERED_ITEM)
                        ? new Step.Item(0)
                        : new Step.Field(part.replace("{year}", "2027")
                                .replace("{month}", "2027-03")
                                .replace("{n}", "3"))));
    }

    private static JsonValue value(Column column, Random random) {
        if (!column.choices().isEmpty() && random.nextBoolean()) {
            return Values.text(any(Vector.ofAll(column.choices()), random).word());
        }
        return switch (column.kind()) {
            case TEXT, ANY -> Values.text(any(TEXTS, random));
            case AMOUNT -> Values.text(any(Vector.of("1 234,56 kr", "-12 tkr", "0 kr", "x"), random));
            case SHARE -> Values.text(any(Vector.of("25 %", "1/3", "0,25", "x"), random));
            case WEIGHT -> random.nextBoolean() ? number(random) : Values.text("25 %");
            case NUMBER -> number(random);
            case MONTH -> Values.text(any(Vector.of("2027-03", "2027-13", "x"), random));
            case DAY -> Values.text(any(Vector.of("2027-03-31", "1900-01-01", "x"), random));
            case FLAG -> Values.flag(any(Vector.of("true", "false"), random)).get();
            case TEXTS -> list(random, () -> Values.text(any(Vector.of("a", "Åäö", "12"), random)));
            case NUMBERS -> list(random, () -> Values.number(any(Vector.of("0", "2027", "0.5"), random)));
        };
    }

    private static JsonValue number(Random random) {
        return Values.number(any(NUMBERS, random));
    }

    private static JsonValue list(Random random, Supplier<JsonValue> one) {
        return Values.list(Vector.fill(1 + random.nextInt(3), one));
    }

    private static <T> T any(Vector<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
