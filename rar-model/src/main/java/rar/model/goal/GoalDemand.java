package rar.model.goal;

import rar.model.message.MessageCode;

/** What a financial goal demands. In Swedish a clause that follows on <i>målet att</i>. */
public enum GoalDemand implements MessageCode {
    /** Cash at month ends never under {@code floor}. */
    CASH_NEVER_BELOW,
    /** Cash after a month's payments and before its receipts never under {@code floor}. */
    CASH_WITHIN_MONTH_NEVER_BELOW,
    /** Cash at month ends less earmarked funds never under {@code floor}. */
    FREE_CASH_NEVER_BELOW,
    /** Cash after a month's payments and before its receipts, less earmarked funds, never under {@code floor}. */
    FREE_CASH_WITHIN_MONTH_NEVER_BELOW,
    /** A grant of {@code amount} can always be decided within {@code months}. */
    ABLE_TO_DECIDE,
    /** Contributions of every year reach {@code threshold}, else the reservation adjusts grants. */
    CONTRIBUTIONS_AT_LEAST,
    /** Negative equity is recovered within {@code years}. */
    EQUITY_RECOVERED,
    /** At least {@code share} of project funds is directed at individuals. */
    SHARE_TO_INDIVIDUALS,
    /** Saved funds stay under the ceiling for the association's size. */
    SAVED_FUNDS_WITHIN_CEILING
}
