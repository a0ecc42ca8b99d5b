package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of the table of decided projects. */
public enum ProjectPhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of a column: Nr. */
    NUMBER,
    /** The heading of a column: Projekt. */
    PROJECT,
    /** The heading of a column: Område. */
    AREA,
    /** The heading of a column: Slut. */
    END,
    /** The heading of a column: Totalt. */
    AMOUNT,
    /** The row of sums. */
    TOTAL
}
