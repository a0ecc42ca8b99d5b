package rar.examples.input;

import rar.model.message.Sayable;

/** What is wrong with a claims file. */
enum ClaimsMistake implements Sayable {
    TOO_MANY,
    NOBODY,
    TOTALS_ONLY,
    TOTAL_ROW_MISSING,
    NAME_TWICE,
    COLUMN_UNKNOWN,
    COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_NAMELESS,
    WEIGHT_BESIDE_MEASURES,
    FIELDS_NOT_COLUMNS,
    ROLE_UNKNOWN,
    NAME_EMPTY,
    NAME_OF_SEVERAL_LINES,
    NAME_OF_SUM,
    WEIGHT_NEGATIVE,
    PRINTED_EMPTY,
    PRINTED_NOT_WHOLE,
    FIELD_UNREADABLE,
    SUM_TOO_LARGE,
    SUM_TOO_SMALL
}
