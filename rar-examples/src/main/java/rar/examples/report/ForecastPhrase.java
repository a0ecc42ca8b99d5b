package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of a plan through its year. */
public enum ForecastPhrase implements MessageCode {
    /** Up to when there are actuals, and whose. */
    ACTUALS,
    /** Nothing that was due is missing. */
    ALL_RECEIVED,
    /** The contributions that were due and have not come. */
    OUTSTANDING,
    /** The contribution that a member owes. */
    OF_MEMBER,
    /** The heading of goals. */
    GOALS_TITLE,
    /** The heading of the balance sheet. */
    BALANCE_TITLE,
    /** The heading of a column: Balansplan. */
    BALANCE,
    /** The heading of a column: Actuals {@code month}. */
    ACTUALS_OF,
    /** The heading of a column: Plan {@code month}. */
    PLAN_OF,
    /** The heading of a column: Forecast {@code month}. */
    FORECAST_OF,
    /** The heading of a column: Difference. */
    DIFFERENCE,
    /** The bank has what bookings explain. */
    BANK_AGREES,
    /** The bank has more or less, which is booked. */
    BANK_BOOKED,
    /** The bank has more or less, which is not booked. */
    BANK_NOT_BOOKED,
    /** The heading of cash by month. */
    CASH_TITLE,
    /** The heading of a column: Month. */
    MONTH,
    /** The heading of a column: Plan. */
    PLAN,
    /** The heading of a column: Forecast. */
    FORECAST,
    /** A month is of the actuals. */
    IS_ACTUAL,
    /** The lowest month end of plan and forecast. */
    LOWEST
}
