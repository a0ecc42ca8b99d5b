package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of a division by years and instalments. */
public enum InstalmentPhrase implements MessageCode {
    /** The heading of the years. */
    YEARS_TITLE,
    /** The heading of the instalments of one year. */
    INSTALMENTS_TITLE,
    /** The heading of the instalments of a year of several. */
    INSTALMENTS_OF_YEAR_TITLE,
    /** The heading of a column: Year {@code year}. */
    YEAR,
    /** The heading of a column: All years. */
    ALL_YEARS,
    /** The heading of a column: Year. */
    WHOLE_YEAR,
    /** The heading of a column: Name. */
    NAME,
    /** The row of sums. */
    TOTAL
}
