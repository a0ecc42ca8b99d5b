package rar.examples.phrase;

import rar.model.message.MessageCode;

/** The least that breaches the floor. */
public enum ReversePhrase implements MessageCode {
    /** The plan holds. */
    AS_PLANNED,
    /** The month of the plan that is nearest to a floor that differs by month. */
    ABOVE_ITS_MONTH_AS_PLANNED,
    /** The plan itself is below a floor that differs by month. */
    BELOW_ITS_MONTH_AS_PLANNED,
    /** The plan itself is below the floor. */
    BELOW_AS_PLANNED,
    /** The risk file names no risks. */
    NO_RISKS,
    /** No factor does alone. */
    NONE_ALONE,
    /** The factors that do alone. */
    ALONE,
    /** One condition or others. */
    OR,
    /** A factor is large. */
    AT_LEAST,
    /** A factor is small. */
    AT_MOST,
    /** The event of a factor. */
    HAPPENS,
    /** The absence of a factor's event. */
    FAILS,
    /** All factors together do. */
    TOGETHER
}
