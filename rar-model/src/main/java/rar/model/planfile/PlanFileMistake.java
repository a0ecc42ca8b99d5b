package rar.model.planfile;

import rar.model.message.Sayable;

/** What is wrong with a plan file or a value of it. */
enum PlanFileMistake implements Sayable {
    NO_FILE,
    NOT_PERMITTED,
    UNREADABLE,
    OTHER_FORMAT,
    OPENING_DATE,
    AMOUNT_OUT_OF_RANGE,
    YEAR_AS_NAME,
    MONTH_AS_NAME,
    CALENDAR_MONTH_AS_NAME,
    GOAL_KIND_MISSING,
    PAYOUT_KIND_MISSING,
    PAYOUT_KINDS,
    AMOUNTS_MISSING,
    AMOUNTS_TWICE,
    INDEX_OF_AMOUNTS,
    INDEX_OF_MONTHS,
    DAY,
    MONTH,
    WEIGHT,
    UNIT,
    SOLVED_OR_AMOUNT,
    FUNDING_AMOUNTS_MISSING,
    FUNDING_AMOUNTS_KINDS,
    FUNDING_BASIS_TWICE,
    FUNDING_BASIS_MISSING,
    INSTALMENTS_TWICE,
    INSTALMENTS_OF_TWO_KINDS
}
