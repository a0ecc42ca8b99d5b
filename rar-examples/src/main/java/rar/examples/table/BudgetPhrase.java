package rar.examples.table;

import rar.model.message.MessageCode;

/** Rows and headings of budgets and results that are no line. */
public enum BudgetPhrase implements MessageCode {
    /** The heading of a budget. */
    TITLE,
    /** The heading of the budget's rows as they are forecast. */
    FORECAST_TITLE,
    /** The heading of the rows of a budget. */
    HEADING,
    /** The sum of a group. */
    SUBTOTAL,
    /** The result before equity of earlier years is used. */
    RESULT_BEFORE_EQUITY,
    /** The result. */
    RESULT,
    /** The heading of a result so far. */
    RESULT_TITLE,
    /** The heading of payouts so far. */
    PAYOUTS_TITLE,
    /** The heading of projects and grants. */
    GRANT,
    /** The heading of the budget of a year. */
    BUDGET,
    /** The heading of the budget to date. */
    BUDGET_TO_DATE,
    /** The heading of the actuals to date. */
    ACTUALS_TO_DATE,
    /** The heading of the forecast of a year. */
    FORECAST,
    /** The heading of differences. */
    DIFFERENCE,
    /** The heading of what remains to be paid. */
    REMAINING,
    /** The row of sums. */
    TOTAL
}
