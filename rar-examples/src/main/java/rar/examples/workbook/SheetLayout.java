package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A sheet of a workbook: a form of one record, or a table with a record a row.
 *
 * @param name of the sheet
 * @param at where its records are in the JSON value
 * @param isForm whether it has one record, a value a row
 * @param parent the heading of the column that says which record of another sheet a row belongs to
 * @param key the heading of the column with the name of a row's field, where records are fields
 * @param columns in order
 * @param note what the sheet is for
 */
record SheetLayout(
        Words name, PathPattern at, boolean isForm, Words parent, Words key, Seq<Column> columns, Words note) {

    boolean isCalled(String sheet) {
        String plain = Heading.plain(sheet);
        return plain.equals(Heading.plain(name.swedish())) || plain.equals(Heading.plain(name.english()));
    }

    /** Whether its records are fields of an object, each with its name, and not items of a list. */
    boolean isKeyed() {
        return at.parts().lastOption().contains(PathPattern.ANY_FIELD);
    }

    /** The field that has its records; none of the whole. */
    Option<String> field() {
        return (isForm ? at.parts() : at.parts().init()).lastOption();
    }

    /** Whether its records are printed tables, which may also be pasted on sheets of their own. */
    boolean isOfPrintedTables() {
        return at.parts().equals(Vector.of("tables", PathPattern.ANY_ITEM));
    }

    /** The column of a path, with what differs in it. */
    Option<Column> column(FieldPath path) {
        return columns.find(column -> column.path().captured(path).isDefined());
    }

    SheetLayout with(Column column) {
        return new SheetLayout(name, at, isForm, parent, key, columns.append(column), note);
    }

    SheetLayout withParent(Words heading) {
        return new SheetLayout(name, at, isForm, heading, key, columns, note);
    }

    SheetLayout withKey(Words heading) {
        return new SheetLayout(name, at, isForm, parent, heading, columns, note);
    }

    static SheetLayout of(Words name, PathPattern at, boolean isForm, Words note) {
        return new SheetLayout(name, at, isForm, Words.NONE, Words.NONE, Vector.empty(), note);
    }
}
