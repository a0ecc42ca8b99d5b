package rar.examples.sheet;

/** How a cell is drawn. */
public enum Look {
    /** As it is. */
    PLAIN,
    /** The title of a sheet. */
    TITLE,
    /** The heading of a column or of rows. */
    HEADING,
    /** A sum of what stands above or before it. */
    TOTAL,
    /** What its row comes to. */
    STRONG,
    /** Words that explain, over the whole width of the sheet. */
    NOTE
}
