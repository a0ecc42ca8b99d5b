package rar.examples.sheet;

import rar.model.message.Sayable;

/** What cannot stand on a sheet. */
enum SheetMistake implements Sayable {
    AMOUNT_TOO_LARGE
}
