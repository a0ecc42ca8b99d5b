package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of which factors cash depends on. */
public enum SensitivityPhrase implements MessageCode {
    /** Cash as planned. */
    AS_PLANNED,
    /** The number of pairs of scenarios. */
    PAIRS,
    /** The heading of the tornado. */
    TORNADO_TITLE,
    /** The heading of a column: Factor. */
    FACTOR,
    /** The heading of a column: Low {@code share}. */
    LOW,
    /** The heading of a column: High {@code share}. */
    HIGH,
    /** The heading of a column: Lowest cash then. */
    LOWEST_THEN,
    /** The heading of a column: Closing at low. */
    CLOSING_AT_LOW,
    /** The heading of a column: Closing at high. */
    CLOSING_AT_HIGH,
    /** Cash never changes. */
    CONSTANT,
    /** The heading of Sobol's indices. */
    INDICES_TITLE,
    /** The heading of a column: Lowest, alone. */
    LOWEST_ALONE,
    /** The heading of a column: in all. */
    IN_ALL,
    /** The heading of a column: Closing, alone. */
    CLOSING_ALONE,
    /** The meaning of the indices. */
    NOTE
}
