package rar.examples.workbook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Language;

/**
 * What the values of a format are called in its workbooks.
 *
 * @param layout of the format
 * @param language of the workbook
 */
record Headings(Layout layout, Language language) {

    /** The heading of the value that a JSON pointer leads to, or the sheet of a list; none where there is neither. */
    Option<String> of(String pointer) {
        Vector<String> steps = steps(pointer);
        return layout.sheets()
                .find(sheet -> !sheet.isForm() && fits(sheet.at().parts().init(), steps))
                .map(sheet -> sheet.name().in(language))
                .orElse(() -> column(steps).orElse(() -> within(steps)).map(this::spoken));
    }

    private String spoken(Column column) {
        return column.heading(Vector.empty(), language).replaceAll("\\{[a-z]*}", "…");
    }

    /** The first of the columns that a part of the form is spread over. */
    private Option<Column> within(Vector<String> steps) {
        return layout.form().columns().find(column -> column.path().parts().startsWith(steps));
    }

    /** The words that the value of a pointer may be, as the workbook has them; none where it is free. */
    Vector<String> choices(String pointer) {
        return column(steps(pointer)).toVector().flatMap(Column::choices).map(choice -> choice.in(language));
    }

    private static Vector<String> steps(String pointer) {
        return Vector.of(pointer.split("/", -1)).drop(1);
    }

    /** The column of a value, on the sheet of the record that is nearest to it. */
    private Option<Column> column(Vector<String> steps) {
        return layout.sheets()
                .filter(sheet ->
                        fits(sheet.at().parts(), steps.take(sheet.at().parts().size())))
                .sortBy(sheet -> -sheet.at().parts().size())
                .flatMap(sheet -> sheet.columns()
                        .find(column -> column.path()
                                .parts()
                                .equals(steps.drop(sheet.at().parts().size()))))
                .headOption();
    }

    private static boolean fits(Vector<String> parts, Vector<String> steps) {
        return parts.size() == steps.size()
                && parts.zip(steps)
                        .forAll(pair -> pair._1.equals(PathPattern.ANY_ITEM)
                                ? pair._2.matches("[0-9]+")
                                : pair._1.equals(PathPattern.ANY_FIELD) || pair._1.equals(pair._2));
    }
}
