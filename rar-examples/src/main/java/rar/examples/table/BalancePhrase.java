package rar.examples.table;

import rar.model.message.MessageCode;

/** Rows and headings of a balance plan that are no account. */
public enum BalancePhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of the rows. */
    HEADING,
    /** The section of assets. */
    ASSETS,
    /** The section of equity, provisions and liabilities. */
    EQUITY_AND_LIABILITIES,
    /** Equity when the year begins. */
    EQUITY_BEFORE,
    /** The result of the year. */
    RESULT,
    /** What remains of decided projects, as a note. */
    NOT_PROVIDED,
    /** Grants decided in the year. */
    NEW_DECISIONS,
    /** The heading of the statement of decided projects. */
    PROJECTS_TITLE,
    /** The heading of its rows. */
    PROJECTS,
    /** What is decided in all. */
    TOTAL_DECIDED,
    /** What is paid in all. */
    TOTAL_PAID,
    /** What remains to be paid. */
    REMAINING,
    /** The plan has no opening balance. */
    NO_BALANCE
}
