package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of decisions by a rule. */
public enum DecisionPhrase implements MessageCode {
    /** The heading of planned grants. */
    PLANNED,
    /** The heading of applications. */
    APPLICATIONS,
    /** The heading of applications below that of planned grants. */
    APPLICATIONS_TOO,
    /** The meaning of the columns of applications. */
    NOTE,
    /** The heading of a column: Grant. */
    GRANT,
    /** The heading of a column: Planned. */
    AMOUNT_PLANNED,
    /** The heading of a column: Granted, mean. */
    MEAN_GRANTED,
    /** The heading of a column: In full. */
    IN_FULL,
    /** The heading of a column: Not at all. */
    NOT_AT_ALL,
    /** The heading of a column: Put off, months. */
    PUT_OFF,
    /** The heading of a column: Applications. */
    FACTOR,
    /** The heading of a column: Number. */
    NUMBER,
    /** The heading of a column: Asked. */
    ASKED,
    /** The heading of a column: Granted. */
    GRANTED,
    /** The heading of a column: All in full. */
    ALL_IN_FULL,
    /** The heading of a column: None granted. */
    NONE_GRANTED,
    /** The heading of a column: Months put off. */
    MONTHS_PUT_OFF
}
