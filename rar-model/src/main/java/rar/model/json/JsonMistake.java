package rar.model.json;

import rar.model.message.Sayable;

/** What is wrong with a JSON text or a value of it. */
enum JsonMistake implements Sayable {
    NOT_UTF_8,
    EMPTY,
    TEXT_AFTER_END,
    NOT_JSON,
    BEYOND_LIMITS,
    TOO_MANY,
    FIELD_TWICE,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    CHOICE_UNKNOWN,
    OTHER_KIND,
    NULL_FOUND,
    NOT_A_QUANTITY,
    DOUBTFUL_AMOUNT,
    NO_FILE,
    NOT_PERMITTED,
    UNREADABLE
}
