package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings and notes of how probable it is that goals are breached. */
public enum GoalRiskHeading implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of a column: Goal. */
    GOAL,
    /** The heading of a column: Breach probability. */
    BREACH_PROBABILITY,
    /** The heading of a column: First in. */
    FIRST_IN,
    /** The heading of a column: Average shortfall. */
    AVERAGE_SHORTFALL,
    /** The heading of a column: At worst. */
    WORST,
    /** The meaning of two of the columns. */
    NOTE,
    /** Scenarios do not tell of the goal. */
    NOT_JUDGED,
    /** The shortfall is the same in all scenarios. */
    ALWAYS_THE_SAME,
    /** A goal stays open. */
    OPEN,
    /** Scenarios do not tell of a goal. */
    UNJUDGED,
    /** The heading of breaches by month. */
    IN_MONTHS,
    /** The heading of first breaches by month. */
    FIRST_IN_MONTHS,
    /** The heading of a column: Month. */
    MONTH,
    /** The heading of a column: Goal {@code number}, {measure}. */
    NUMBERED,
    /** The meaning of a dash. */
    NONE,
    /** The meaning of an empty cell. */
    BLANK,
    /** The number of months that are left out of breaches. */
    LEFT_OUT,
    /** The number of months that are left out of first breaches. */
    LEFT_OUT_FIRST
}
