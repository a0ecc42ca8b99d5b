package rar.model.money;

import rar.model.message.Sayable;

/** What people write where a number, an amount or a unit is expected. */
enum NumberMistake implements Sayable {
    DASH,
    SPREADSHEET_ERROR,
    BRACKETS,
    NOTE_MARK,
    QUOTATION_MARKS,
    PRICE,
    UNIT_FIRST,
    GROUPED_BY_MARKS,
    COMMAS,
    COMMA_LAST,
    COMMA_FIRST,
    SPACE_AFTER_SIGN,
    HIDDEN_CHARACTER,
    NO_NUMBER,
    NO_NUMBER_WITH_POINT,
    TOO_LONG,
    NUMBER_MISSING,
    UNIT_MISSING,
    FRACTION_OF_ORE,
    FRACTION_OF_ORE_OR_GROUPED,
    TOO_LARGE,
    UNIT_NOT_POSITIVE,
    UNIT_TOO_SMALL,
    UNIT_UNKNOWN,
    UNIT_NEAR,
    UNIT_OF_THOUSAND_MILLIONS,
    UNITS_OF_MONEY,
    DENOMINATOR_NOT_POSITIVE,
    SHARE_TOO_EXACT
}
