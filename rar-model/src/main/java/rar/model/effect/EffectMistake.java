package rar.model.effect;

import rar.model.message.Sayable;

/** What is wrong with a follow-up of participants. */
enum EffectMistake implements Sayable {
    OTHER_FORMAT,
    TOO_MANY,
    ID_TWICE,
    DATE_ORDER,
    TABLE_SIZE,
    NEGATIVE,
    LEFT_BEYOND_ENTERED,
    FLOWS_DO_NOT_SUM,
    BEFORE_DIFFERS,
    STATED_SUM,
    FORM_UNKNOWN
}
