package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of why a scenario is as low as it is. */
public enum ExplanationHeading implements MessageCode {
    /** The heading of a gap by cause. */
    GAP_TITLE,
    /** The heading of the gaps of all breaches. */
    ALL_GAPS_TITLE,
    /** The heading of the gaps of the first breaches. */
    FIRST_GAPS_TITLE,
    /** The heading of bookings. */
    BOOKINGS_TITLE,
    /** The heading of a column: Cause. */
    CAUSE,
    /** The heading of a column: Amount. */
    AMOUNT,
    /** The heading of a column: how far an estimated amount may be off. */
    HALF_WIDTH,
    /** The heading of a column: Share of the gap. */
    SHARE,
    /** The row of the whole gap. */
    GAP,
    /** The heading of a column: To. */
    TO,
    /** The heading of a column: Kind. */
    KIND,
    /** The heading of a column: Bookings changed. */
    BOOKINGS,
    /** The heading of a column: Effect on cash. */
    EFFECT,
    /** No scenario breaches the floor. */
    NO_BREACH,
    /** The number of scenarios with a breach. */
    BREACHES
}
