package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of a printed division that is audited, and what printed totals confirm. */
public enum AuditPhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of a column: Name. */
    NAME,
    /** The heading of a column: Quota. */
    QUOTA,
    /** The heading of a column: Printed, {@code unit}. */
    PRINTED,
    /** The heading of a column: Beyond quota. */
    BEYOND,
    /** The heading of a column: Of the gap. */
    CARRIED,
    /** The row of the sum. */
    TOTAL,
    /** The heading of the findings. */
    FINDINGS,
    /** A printed total of weights holds. */
    WEIGHTS_AGREE,
    /** A printed total of amounts holds. */
    AMOUNTS_AGREE,
    /** The rows sum to more than is printed. */
    ROWS_SUM_TO_MORE,
    /** The rows sum to less than is printed. */
    ROWS_SUM_TO_LESS
}
