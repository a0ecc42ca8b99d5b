package rar.examples.phrase;

import rar.model.message.MessageCode;

/** How little it takes to breach the floor. */
public enum ReversePhrase implements MessageCode {
    /** The plan holds. */
    AS_PLANNED,
    /** The plan itself is below the floor. */
    BELOW_AS_PLANNED,
    /** The risk file names no risks. */
    NO_RISKS,
    /** No factor does alone. */
    NONE_ALONE,
    /** What does alone. */
    ALONE,
    /** One condition or others. */
    OR,
    /** A factor is large. */
    AT_LEAST,
    /** A factor is small. */
    AT_MOST,
    /** What a factor asks happens. */
    HAPPENS,
    /** What a factor asks does not happen. */
    FAILS,
    /** All factors together do. */
    TOGETHER
}
