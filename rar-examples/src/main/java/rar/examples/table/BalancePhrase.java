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
    /** The remainder of decided projects, as a note. */
    NOT_PROVIDED,
    /** Grants decided in the year. */
    NEW_DECISIONS,
    /** The heading of the statement of decided projects. */
    PROJECTS_TITLE,
    /** The heading of its rows. */
    PROJECTS,
    /** The sum of what is decided. */
    TOTAL_DECIDED,
    /** The sum of what is paid. */
    TOTAL_PAID,
    /** The sum of what remains to be paid. */
    REMAINING,
    /** The plan has no opening balance. */
    NO_BALANCE,
    /** The part of cash, or of equity, that earmarked funds hold. */
    EARMARKED
}
