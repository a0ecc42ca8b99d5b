package rar.examples.input;

import rar.model.message.Sayable;

/** What is wrong with a CSV file. */
enum CsvMistake implements Sayable {
    FILE_EMPTY,
    FILE_NOT_UTF_8,
    FILE_NOT_CSV
}
