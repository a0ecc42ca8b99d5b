package rar.model.json;

import rar.model.message.Sayable;

/** What people write that is not JSON, and what to write instead. */
enum JsonSlipWords implements Sayable {
    QUOTATION_MARK,
    COMMA_BEFORE_END,
    UNIT,
    GROUPED,
    DECIMAL_COMMA,
    LEADING_ZERO,
    PLUS,
    LEADING_POINT,
    MINUS,
    DASH,
    SPREADSHEET_ERROR,
    COMMENT,
    BRACKETS,
    COMMA_WITHOUT_VALUE,
    VALUE_MISSING,
    SEMICOLON,
    TEXT_UNENDED,
    FILE_UNENDED,
    WRONG_END,
    END_TOO_MANY,
    CAPITALS,
    WORD_UNQUOTED,
    NAME_UNQUOTED,
    NAME_IN_LIST,
    COMMA_MISSING,
    COLON_MISSING,
    LINE_BREAK,
    BACKSLASH,
    AS_JACKSON_SAYS
}
