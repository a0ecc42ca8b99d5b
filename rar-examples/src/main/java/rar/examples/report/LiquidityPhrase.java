package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of cash by month. */
public enum LiquidityPhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of a column: Month. */
    MONTH,
    /** The heading of a column: Contributions. */
    CONTRIBUTIONS,
    /** The heading of a column: Payouts. */
    PAYOUTS,
    /** The heading of a column: Other. */
    OTHER,
    /** The heading of a column: Cash at month end. */
    CASH,
    /** The heading of a column: Before receipts. */
    BEFORE_RECEIPTS,
    /** No month is below a floor that is not the same at every month end. */
    NO_MONTH_BREACH,
    /** Some months are. */
    MONTHS_BREACH,
    /** The heading of a column: Floor. */
    FLOOR,
    /** The heading of a column: Above floor. */
    MARGIN,
    /** A month end of the actuals. */
    ACTUAL,
    /** The lowest month end. */
    LOWEST,
    /** A month end below the floor. */
    BELOW,
    /** The lowest month end, below the floor. */
    LOWEST_BELOW,
    /** Opening cash, lowest cash and floor. */
    SUMMARY,
    /** The month that is nearest to a floor that differs by month. */
    NEAREST,
    /** The month that is deepest below it. */
    DEEPEST,
    /** No month end is below the floor. */
    NO_BREACH,
    /** Some are. */
    BREACHES,
    /** The heading of the result and what stands over. */
    STANDING_OVER,
    /** The heading of a column: Receivables. */
    RECEIVABLES,
    /** The heading of a column: Prepaid cost. */
    PREPAID_COST,
    /** The heading of a column: VAT to be refunded. */
    VAT_RECEIVABLE,
    /** The heading of a column: Payables. */
    PAYABLES,
    /** The heading of a column: Prepaid income. */
    PREPAID_INCOME,
    /** The heading of a column: Result. */
    RESULT,
    /** The heading of a column: Equity. */
    EQUITY
}
