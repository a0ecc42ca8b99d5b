package rar.examples.paper.chapter;

import rar.model.message.MessageCode;

/** What a board paper says besides the answers of the commands. */
enum PaperPhrase implements MessageCode {
    /** What kind of paper it is, and of which years. */
    SUBTITLE,
    /** The same with actuals to date. */
    SUBTITLE_FOLLOWED,
    /** A key figure: the breach probability. */
    KEY_RISK,
    /** Its note: the floor. */
    KEY_RISK_NOTE,
    /** A key figure: the lowest cash as planned. */
    KEY_LOWEST,
    /** A key figure: what can be committed. */
    KEY_CAPACITY,
    /** Its note: the month and the accepted risk. */
    KEY_CAPACITY_NOTE,
    /** In place of an amount where nothing can be. */
    KEY_NOTHING,
    /** In place of an amount that is not known. */
    KEY_UNKNOWN,
    /** A key figure: equity at the end. */
    KEY_EQUITY,
    /** The note of what is so in a month. */
    KEY_MONTH,
    /** What a rule knows of what can be committed. */
    CAPACITY_UNDER_RULE,
    /** The model of risks and its source. */
    RISKS,
    /** There are none. */
    NO_RISKS,
    /** The number of scenarios, and the accepted risk. */
    RUN,
    /** The heading of the remarks. */
    REMARKS,
    /** There are no remarks. */
    NO_REMARKS,
    /** The heading of the files. */
    FILES_TITLE,
    /** The heading of a column: Role. */
    ROLE,
    /** The heading of a column: File. */
    FILE,
    /** How the paper can be made again. */
    AGAIN,
    /** What the bookings are of. */
    BOOKINGS_OF,
    /** The heading of the bookings of a year. */
    YEAR_TITLE,
    /** The summary of a month. */
    MONTH_SUMMARY,
    /** The heading of a column: Booking. */
    BOOKING,
    /** The heading of a column: Of. */
    SOURCE,
    /** The heading of a column: Amount. */
    AMOUNT,
    /** The heading of a column: Effect on cash. */
    ON_CASH,
    /** The heading of a column: Effect on equity. */
    ON_EQUITY,
    /** The row of the sum. */
    SUM,
    /** There are no decided projects. */
    NO_PROJECTS
}
