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
        Vector<String> steps = Vector.of(pointer.split("/", -1)).drop(1);
        Option<String> sheet = layout.sheets()
                .find(of -> !of.isForm() && fits(of.at().parts().init(), steps))
                .map(of -> of.name().in(language));
        return sheet.orElse(() -> layout.sheets()
                .filter(of -> of.at().parts().size() < steps.size() && fits(of.at().parts(), steps.take(of.at().parts().size())))
                .sortBy(of -> -of.at().parts().size())
                .flatMap(of -> column(of, steps.drop(of.at().parts().size())))
                .headOption());
    }

    private Option<String> column(SheetLayout sheet, Vector<String> steps) {
        return sheet.columns()
                .find(column -> column.path().parts().equals(steps))
                .map(column -> column.heading(Vector.empty(), language));
    }

    private static boolean fits(Vector<String> parts, Vector<String> steps) {
        return parts.size() == steps.size()
                && parts.zip(steps).forAll(pair -> pair._1.equals(PathPattern.ANY_ITEM)
                        ? pair._2.matches("[0-9]+")
                        : pair._1.equals(PathPattern.ANY_FIELD) || pair._1.equals(pair._2));
    }
}
