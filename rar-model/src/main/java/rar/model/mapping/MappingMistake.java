package rar.model.mapping;

import rar.model.message.Sayable;

/** What can be wrong with a mapping, and with books that are mapped by it. */
enum MappingMistake implements Sayable {
    OTHER_FORMAT,
    ACCOUNTS,
    NO_ACCOUNTS,
    TARGET_MISSING,
    TARGET_TWICE,
    NO_SUCH,
    CARRIED_OVER,
    DIMENSION,
    NO_OBJECTS,
    RULES_MEET,
    RECEIVABLE_ALONE,
    BOOKS_EMPTY,
    THROUGH_OUTSIDE,
    BROKEN_YEAR,
    DIMENSIONS_TOGETHER,
    ROW_OF_TWO,
    DOES_NOT_FIT
}
