package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of a total that is divided. */
public enum AllocationPhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of a column: Name. */
    NAME,
    /** The heading of a column: Weight. */
    WEIGHT,
    /** The heading of a column: Quota, {@code unit}. */
    QUOTA,
    /** The heading of quotas where the unit is itself an amount. */
    QUOTA_IN_UNITS,
    /** The heading of a column: Amount, {@code unit}. */
    AMOUNT,
    /** The row of the sum. */
    TOTAL,
    /** The parts do not sum to the total. */
    GAP,
    /** Equal claims of which one gets the last unit. */
    TIE,
    /** Equal claims of which some get a unit. */
    TIE_OF_UNITS,
    /** The method shows the Alabama paradox. */
    PARADOX,
    /** Warnings that are not listed. */
    MORE,
    /** The heading of the explanation. */
    EXPLANATION,
    /** The heading of base amounts. */
    BASE,
    /** The heading of the parts by a measure. */
    BY_MEASURE
}
