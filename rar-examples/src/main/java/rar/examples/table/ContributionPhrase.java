package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of members' contributions. */
public enum ContributionPhrase implements MessageCode {
    /** The heading where every year has the same. */
    SAME_EACH_YEAR,
    /** The heading of the first year. */
    FIRST_YEAR,
    /** The totals of years that differ. */
    TOTALS,
    /** The total of a year. */
    OF_YEAR,
    /** The row of the sum. */
    TOTAL,
    /** The heading of the members. */
    MEMBER
}
