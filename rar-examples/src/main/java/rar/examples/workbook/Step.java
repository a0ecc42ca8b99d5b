package rar.examples.workbook;

/** One step into a JSON value. */
sealed interface Step {

    /** To the field of an object. */
    record Field(String name) implements Step {}

    /** To an item of a list, from 0. */
    record Item(int number) implements Step {}
}
