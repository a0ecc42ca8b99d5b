package rar.examples.report;

import rar.model.message.MessageCode;

/** What is said of books that are read as an outcome, and of a mapping that is proposed. */
public enum ImportPhrase implements MessageCode {
    /** The type, the encoding and the years. */
    BOOKS,
    /** A year that is closed or has no result. */
    YEAR_CLOSED,
    /** A year that is not. */
    YEAR_OPEN,
    /** Booked by voucher. */
    VOUCHERS,
    /** Balances by month. */
    PERIODS,
    /** Balances of years alone. */
    YEAR,
    /** The heading of what rules take. */
    MAPPED_TITLE,
    /** The heading of a column: Part. */
    PART,
    /** The heading of a column: Id. */
    ID,
    /** The heading of a column: To date. */
    TO_DATE,
    /** The sum of a table. */
    SUM,
    /** Nothing is left out. */
    ALL_MAPPED,
    /** The heading of what no rule takes. */
    UNMAPPED_TITLE,
    /** The heading of a column: Account. */
    ACCOUNT,
    /** The heading of a column: Name. */
    NAME,
    /** The heading of a column: objects. */
    OBJECTS,
    /** The heading of a column: Amount. */
    AMOUNT,
    /** The heading of the control. */
    CONTROL_TITLE,
    /** The heading of a column: what is held together. */
    OF,
    /** The heading of a column: what rules take. */
    IN_OUTCOME,
    /** The heading of a column: what no rule takes. */
    IN_NO_RULE,
    /** The heading of a column: the two together. */
    TOGETHER,
    /** The heading of a column: the books' own sum. */
    BY_BOOKS,
    /** The result. */
    RESULT,
    /** Changes of balances. */
    BALANCE,
    /** Accounts of unknown kind. */
    UNKNOWN,
    /** What the bank's accounts stand at. */
    BANK,
    /** What is booked later. */
    LATER,
    /** The heading of a proposal. */
    PROPOSED_TITLE,
    /** The heading of a column: Accounts. */
    ACCOUNTS,
    /** Every account has a proposal. */
    ALL_PROPOSED,
    /** Some have none. */
    OPEN,
    /** What to do with it. */
    CORRECT
}
