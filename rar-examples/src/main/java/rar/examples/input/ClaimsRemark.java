package rar.examples.input;

import rar.model.message.Sayable;

/** What is probably not meant in a claims file. */
enum ClaimsRemark implements Sayable {
    LAST_AS_SUM,
    PERCENTAGES_NOT_WHOLE,
    PERCENTAGES_ROUNDED
}
