package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of how little it takes to breach the floor. */
public enum ReverseHeading implements MessageCode {
    /** No way was found with all factors. */
    NO_WAY,
    /** The heading of factors alone. */
    SINGLES_TITLE,
    /** The heading of a column: Factor. */
    FACTOR,
    /** The heading of a column: Planned. */
    PLANNED,
    /** The heading of a column: Holds at. */
    HOLDS_AT,
    /** The heading of a column: Breach at. */
    BREACH_AT,
    /** The heading of a column: Chance of a draw. */
    CHANCE,
    /** The heading of a column: Lowest cash. */
    LOWEST,
    /** The heading of a column: Month. */
    MONTH,
    /** The factor does nothing. */
    ANY,
    /** The floor holds at the worst value. */
    EVEN_AT,
    /** No value breaches the floor. */
    NEVER,
    /** The heading of all factors together. */
    JOINT_TITLE,
    /** The heading of a column: Median. */
    MEDIAN,
    /** The heading of a column: Standard deviations. */
    DEVIATIONS,
    /** The medians breach the floor. */
    BELOW_AT_MEDIANS,
    /** The distance of the nearest way. */
    DISTANCE
}
