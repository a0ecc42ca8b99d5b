package rar.model.activity;

import rar.model.message.Sayable;

/** What is said of a goal of activity. */
enum ActivityPhrase implements Sayable {
    AT_LEAST_COUNT,
    AT_LEAST_SHARE,
    AT_MOST_COUNT,
    AT_MOST_SHARE,
    COUNTED,
    COUNTED_OF,
    MET_EARLIER,
    MET_AT_LAST,
    EXCEEDED,
    MISSED,
    MISSING_SO_FAR,
    MET_SO_FAR,
    NOT_OBSERVED_YET,
    NEVER_OBSERVED,
    OBSERVED_TOO_EARLY,
    OBSERVED_TOO_LATE,
    CONDITION_OPEN,
    CONDITION_NOT_MET
}
