package rar.model.published;

import rar.model.message.Sayable;

/** What is wrong with a printed number. */
enum PrintedMistake implements Sayable {
    NOT_PRINTED_SO,
    INTERVAL_REVERSED,
    INTERVAL_EMPTY,
    WEIGHTS_WITHOUT_PARTS,
    UNITS
}
