package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Sentences on where a year is going. */
enum ForecastAnswerPhrase implements MessageCode {
    RESULT,
    CASH,
    LESS,
    MORE,
    AS_PLANNED,
    NO_GOAL_BREACHED,
    GOALS_BREACHED
}
