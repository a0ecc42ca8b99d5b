package rar.examples.calculation.activity;

import rar.model.message.MessageCode;

/** The words of the sheets of what members get for the money. */
enum ActivitySheetPhrase implements MessageCode {
    /** What follows a change of the goals' sheet. */
    ACTIVITY_NOTE,
    /** On which day. */
    ON,
    GOAL,
    /** Chapter and sentence. */
    PLACE,
    INDICATOR,
    /** How many, at least or at most. */
    WANTED,
    /** The last day. */
    BY,
    VERDICT,
    COUNTED,
    /** Of how many in all. */
    OF,
    COUNTED_ON,
    MISSING,
    /** What the verdict rests on. */
    REASON,
    UNMEASURABLE,
    LACKING,
    /** How the participants' sheet is to be read. */
    EFFECTS_NOTE,
    ENTERED,
    LEFT,
    REMAINING,
    /** The lower end of an interval. */
    LOW,
    /** The upper end. */
    HIGH,
    /** What follows a change of the account's sheet. */
    ACCOUNT_NOTE,
    COSTS_BY_YEAR,
    EFFECTS_BY_YEAR,
    PAYER,
    ALL_YEARS,
    SOCIETY,
    DISCOUNTED,
    COSTS,
    EFFECTS,
    RESULT,
    BREAK_EVEN,
    GAINS,
    QUANTILES,
    LOWER_IN,
    TORNADO,
    NUMBER,
    LOW_VALUE,
    HIGH_VALUE,
    AT_LOW,
    AT_HIGH
}
