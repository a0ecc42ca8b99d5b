package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of tables of earmarked funds. */
public enum FundPhrase implements MessageCode {
    /** The heading of funds by year. */
    YEARS_TITLE,
    /** The heading of funds by month. */
    MONTHS_TITLE,
    /** The heading of funds over the whole plan. */
    PLAN_TITLE,
    /** The heading of how probable it is that funds run out. */
    RISK_TITLE,
    /** The heading of a column: Fund. */
    FUND,
    /** The heading of a column: Month. */
    MONTH,
    /** What comes in. */
    IN,
    /** What is paid. */
    OUT,
    /** What a fund opens with. */
    OPENING,
    /** Its least balance. */
    LOWEST,
    /** The heading of a column: In. */
    RECEIVED,
    /** The heading of a column: Out. */
    PAID,
    /** Its balance at the end. */
    CLOSING,
    /** Cash less what funds hold. */
    FREE_CASH,
    /** The heading of a column: probability of running out. */
    PROBABILITY,
    /** The heading of a column: most often first in. */
    FIRST_IN,
    /** The heading of a column: at worst. */
    WORST,
    /** That balances below zero are overdrawn. */
    NOTE
}
