package rar.examples.live;

import rar.model.message.Sayable;

/** What is wrong with what the page sends. */
enum LiveMistake implements Sayable {
    ACCEPTED,
    SEVERAL,
    OTHER_MONTHS,
    FORM_UNKNOWN,
    NO_PLAN
}
