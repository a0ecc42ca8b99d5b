package rar.model.publishedfile;

import rar.model.message.Sayable;

/** What is wrong with an entry of an identity. */
enum TermMistake implements Sayable {
    ENTRY_KIND,
    CELL_COUNTED_TWICE,
    RATIO_NOT_ALONE,
    RATIO_OF_KINDS,
    RATIO_ON_THE_RIGHT,
    RATIO_BY_CELL,
    RATIO_NOT_EXACT,
    DIVISOR_PERHAPS_ZERO,
    DIVISOR_NOT_POSITIVE,
    NEITHER_EXACT,
    MONEY_BY_MONEY,
    VALUE_BY_CELL,
    KIND_OTHER
}
