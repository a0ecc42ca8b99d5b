package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The sheets of a format. What stands in no column of them has one that is headed by its path, on any sheet; so that every
 * value of the format can be written.
 *
 * @param file the format's file of columns, such as {@code plan}
 * @param format what its field {@code format} says; empty where it has none
 * @param lists that a file must have, and that are empty where a workbook has none of their records
 * @param sheets the first is a form of the whole value
 */
public record Layout(String file, String format, Seq<String> lists, Seq<SheetLayout> sheets) {

    Option<SheetLayout> sheet(String name) {
        return sheets.find(sheet -> sheet.isCalled(name));
    }

    SheetLayout form() {
        return sheets.head();
    }

    /** The table whose records hold those of another, if they stand in a table. */
    Option<SheetLayout> parent(SheetLayout child) {
        return sheets.filter(sheet -> !sheet.isForm() && child.at().isWithin(sheet.at()))
                .sortBy(sheet -> -sheet.at().parts().size())
                .headOption();
    }
}
