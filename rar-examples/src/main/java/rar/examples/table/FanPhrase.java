package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings and rows of how far cash spreads. */
public enum FanPhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** Cash at the end of a month. */
    CASH,
    /** Cash in the tightest month. */
    TIGHTEST,
    /** Equity at the end of the plan. */
    EQUITY,
    /** The heading of the median. */
    MEDIAN,
    /** The heading of the breach probability. */
    BREACH,
    /** The heading of a column: Floor. */
    FLOOR,
    /** Too few scenarios lie beyond a quantile. */
    TOO_FEW
}
