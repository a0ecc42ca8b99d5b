package rar.model.goal;

import rar.model.message.MessageCode;

/** What a financial goal holds against its limit. */
public enum GoalMeasure implements MessageCode {
    /** Cash at a month end. */
    CASH,
    /** The least cash that the grant which must be possible leaves. */
    CASH_LEFT,
    /** Contributions of a year. */
    CONTRIBUTIONS,
    /** Equity at a year end. */
    EQUITY,
    /** Project funds directed at individuals. */
    FUNDS_TO_INDIVIDUALS
}
