package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import rar.model.json.JsonValue;
import rar.model.message.Language;
import rar.model.money.MoneyUnit;

/**
 * A column of a sheet, or a row of a form.
 *
 * @param path from a record to its values
 * @param kind of the values
 * @param heading with the parts of the path that differ in braces, {@code Utbetalas {year}}
 * @param choices the words that a value may be; none where it is free
 * @param note what a value means
 * @param isAlwaysShown whether it stands in every workbook, or where it has a value
 * @param forms of the heading in each language
 */
record Column(
        PathPattern path,
        Kind kind,
        Words heading,
        Seq<Choice> choices,
        Words note,
        boolean isAlwaysShown,
        Vector<HeadingForm> forms) {

    static Column of(
            PathPattern path, Kind kind, Words heading, Seq<Choice> choices, Words note, boolean isAlwaysShown) {
        return new Column(
                path,
                kind,
                heading,
                choices,
                note,
                isAlwaysShown,
                Vector.of(heading.swedish(), heading.english()).map(HeadingForm::of));
    }

    /** A column that the layout does not have. */
    static Column other(FieldPath path, Kind kind) {
        String heading = path.heading();
        return new Column(
                new PathPattern(Vector.of(heading)),
                kind,
                new Words(heading, heading),
                Vector.empty(),
                Words.NONE,
                false,
                Vector.empty());
    }

    /** The unit in which workbooks are written. */
    Option<MoneyUnit> unit() {
        return Option.when(kind == Kind.AMOUNT, MoneyUnit.KRONA);
    }

    /** Whether it stands for several columns, of a year, a month or a name each. */
    boolean isSeveral() {
        return path.parts().exists(part -> PathPattern.form(part).isDefined());
    }

    /** The heading of one of the columns that it stands for. */
    String heading(Vector<String> captured, Language language) {
        return Heading.written(name(captured, language), unit());
    }

    /** The same without a unit. */
    String name(Vector<String> captured, Language language) {
        String name = heading.in(language);
        for (String part : captured) {
            name = name.replaceFirst("\\{[a-z]*}", Matcher.quoteReplacement(part));
        }
        return name;
    }

    /** The path of the column with this heading, as headings are compared, in either language; none if it is another's. */
    Option<FieldPath> pathOf(String plain) {
        return forms.toJavaStream()
                .flatMap(form -> form.captured(plain).toJavaStream())
                .findFirst()
                .map(path::path)
                .map(Option::some)
                .orElse(Option.none());
    }

    /** The cell that holds a value exactly, if one does. */
    Option<CellValue> write(JsonValue value, Language language) {
        return kind.write(value, unit())
                .map(cell -> choices.find(
                                choice -> cell.isText() && choice.word().equals(cell.text()))
                        .map(choice -> CellValue.text(choice.in(language)))
                        .getOrElse(cell))
                .filter(cell -> kind.isSame(read(cell, unit()), value));
    }

    /** The value of a cell under a heading with this unit. */
    JsonValue read(CellValue cell, Option<MoneyUnit> unit) {
        return choices.find(choice -> cell.isText() && choice.isCalled(cell.text()))
                .map(choice -> Values.text(choice.word()))
                .getOrElse(() -> kind.read(cell, unit));
    }
}
