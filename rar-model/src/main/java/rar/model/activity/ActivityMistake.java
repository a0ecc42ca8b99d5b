package rar.model.activity;

import rar.model.message.Sayable;

/** What is wrong with goals of activity, or what was observed of them. */
enum ActivityMistake implements Sayable {
    OTHER_FORMAT,
    SHARE_NOT_PROPORTION,
    TARGET_NOT_COUNT,
    TARGET,
    TARGET_MISSING,
    TARGET_TWICE,
    ENDS_BEFORE_START,
    NOTHING_LACKING,
    LACKING_TWICE,
    ID_TWICE,
    GOAL_UNKNOWN,
    COUNT_BEYOND_POPULATION,
    POPULATION_MISSING,
    BEFORE_START,
    OBSERVED_TWICE,
    COUNT_FALLS,
    NO_CONDITION,
    FOUND_TWICE
}
