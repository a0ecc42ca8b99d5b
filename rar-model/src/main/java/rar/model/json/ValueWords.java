package rar.model.json;

import rar.model.message.Sayable;

/** What is expected or found in a JSON text. */
enum ValueWords implements Sayable {
    OBJECT,
    LIST,
    STRING,
    NUMBER,
    FLAG,
    NULL,
    NOTHING,
    TEXT_FOUND,
    NUMBER_FOUND,
    FLAG_FOUND,
    AMOUNT,
    SHARE,
    WHOLE_NUMBER
}
