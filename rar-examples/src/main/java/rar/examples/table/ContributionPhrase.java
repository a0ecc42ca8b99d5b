package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of members' contributions. */
public enum ContributionPhrase implements MessageCode {
    /** The heading where every year has the same. */
    TITLE_SAME_EACH_YEAR,
    /** The heading of the only year. */
    TITLE_FIRST_YEAR,
    /** The heading of years that differ. */
    TITLE_BY_YEAR,
    /** The row of the sum. */
    TOTAL,
    /** The heading of the members. */
    MEMBER
}
