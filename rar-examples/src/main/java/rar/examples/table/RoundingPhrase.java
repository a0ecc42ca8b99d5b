package rar.examples.table;

import rar.model.message.MessageCode;

/** Findings on how published numbers were rounded. */
public enum RoundingPhrase implements MessageCode {
    /** The heading of what plans state. */
    STATED,
    /** A statement that holds. */
    AS_PRINTED,
    /** A statement that does not hold. */
    NOT_SO,
    /** How a contradiction may have come about. */
    WOULD_HOLD,
    /** A way of rounding and the table it is of. */
    READING,
    /** One way or others. */
    OR
}
