package rar.examples.answer;

import rar.model.message.Sayable;

/** Why claims cannot be divided as asked. */
enum ClaimsRefusal implements Sayable {
    INSTALMENTS_UNKNOWN,
    BASE_NEGATIVE,
    PARTS_NOT_WHOLE,
    MEASURE_TWICE,
    MEASURE_WITHOUT_WEIGHT,
    BASE_BEYOND_TOTAL
}
