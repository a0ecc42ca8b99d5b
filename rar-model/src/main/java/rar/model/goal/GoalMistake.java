package rar.model.goal;

import rar.model.message.Sayable;

/** What is wrong with a financial goal. */
enum GoalMistake implements Sayable {
    EQUITY_YEARS,
    SHARE_NOT_PROPORTION,
    FLOOR_NEGATIVE,
    READINESS_NEGATIVE,
    READINESS_MONTHS,
    THRESHOLD_NOT_POSITIVE,
    CEILING_NEGATIVE,
    CEILING_BRACKET_UNREACHED
}
