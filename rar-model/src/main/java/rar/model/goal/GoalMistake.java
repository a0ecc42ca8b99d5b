package rar.model.goal;

import rar.model.message.Sayable;

/** What is wrong with a financial goal. */
enum GoalMistake implements Sayable {
    EQUITY_YEARS,
    SHARE_NOT_PROPORTION,
    FLOOR_NEGATIVE,
    FLOOR_COST_MONTHS,
    FLOOR_WITHOUT_OTHERS,
    FLOOR_NOT_TWELVE,
    READINESS_NEGATIVE,
    READINESS_MONTHS,
    THRESHOLD_NOT_POSITIVE,
    CEILING_NEGATIVE,
    CEILING_BRACKET_UNREACHED
}
