package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of a scenario that is booked out. */
public enum ReplayPhrase implements MessageCode {
    /** The month of the lowest cash, below the floor. */
    BELOW,
    /** The month of the lowest cash, not below the floor. */
    ABOVE,
    /** The month that is deepest below a floor that differs by month. */
    BELOW_ITS_MONTH,
    /** The month that is nearest to a floor that differs by month. */
    ABOVE_ITS_MONTH,
    /** Nothing is otherwise. */
    AS_PLANNED,
    /** The heading of what is otherwise. */
    DRAWS_TITLE,
    /** The heading of a column: Factor. */
    FACTOR,
    /** The heading of a column: Of. */
    OF,
    /** The heading of a column: When. */
    WHEN,
    /** The heading of a column: Drawn. */
    DRAWN,
    /** The heading of a column: Planned. */
    PLANNED,
    /** The heading of decisions. */
    DECISIONS_TITLE,
    /** The heading of a column: Grant. */
    GRANT,
    /** The heading of a column: Came up. */
    CAME_UP,
    /** The heading of a column: Asked. */
    ASKED,
    /** The heading of a column: Decided. */
    DECIDED,
    /** The heading of a column: Granted. */
    GRANTED,
    /** A grant waits until the plan ends. */
    NOT_DECIDED,
    /** The heading of balances. */
    MONTHS_TITLE,
    /** The heading of a column: Month. */
    MONTH,
    /** The heading of a column: Cash as planned. */
    CASH_AS_PLANNED,
    /** The heading of a column: Cash. */
    CASH,
    /** The heading of a column: Above the floor. */
    MARGIN,
    /** The heading of a column: Receivables. */
    RECEIVABLES,
    /** The heading of a column: Provisions. */
    PROVISIONS,
    /** The heading of a column: Equity. */
    EQUITY,
    /** The heading of all bookings. */
    LEDGER_TITLE,
    /** The heading of the bookings that are otherwise. */
    CHANGED_TITLE,
    /** The heading of a column: Booking. */
    BOOKING,
    /** The heading of a column: From. */
    FROM,
    /** The heading of a column: Booked. */
    BOOKED,
    /** The heading of a column: Changed by. */
    CHANGED_BY
}
