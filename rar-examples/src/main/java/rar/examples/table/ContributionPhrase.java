package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of members' contributions. */
public enum ContributionPhrase implements MessageCode {
    /** The heading where every year has the same. */
    SAME_EACH_YEAR,
    /** The heading of the only year. */
    FIRST_YEAR,
    /** The heading of years that differ. */
    BY_YEAR,
    /** The row of the sum. */
    TOTAL,
    /** The heading of the members. */
    MEMBER
}
