package rar.model.outcomefile;

import rar.model.message.Sayable;

/** What is wrong with a file of actuals. */
enum ActualsFileMistake implements Sayable {
    OTHER_FORMAT,
    PERIOD_AS_NAME,
    MEMBER_UNKNOWN,
    LINE_UNKNOWN,
    WORKING_CAPITAL_UNKNOWN,
    PLANNED_GRANT_UNKNOWN,
    PAYEE_UNKNOWN,
    FUNDING_UNKNOWN
}
