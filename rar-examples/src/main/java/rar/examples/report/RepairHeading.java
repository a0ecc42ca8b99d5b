package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings of what has to be postponed or cut. */
public enum RepairHeading implements MessageCode {
    /** The heading of what is moved. */
    MOVES_TITLE,
    /** The heading of a column: What. */
    WHAT,
    /** The heading of a column: Id. */
    ID,
    /** The heading of a column: Paid in. */
    FROM,
    /** The heading of a column: Instead. */
    INSTEAD,
    /** The row of the sum. */
    TOTAL,
    /** A later year. */
    OVER,
    /** Cut for good. */
    NEVER,
    /** The heading of goals that cannot be met. */
    CONFLICTS_TITLE,
    /** The heading of a column: Month. */
    MONTH,
    /** The heading of a column: Goal. */
    GOAL,
    /** The heading of a column: Demands, {@code unit}. */
    DEMANDS,
    /** The heading of a column: As planned. */
    PLANNED,
    /** The heading of a column: Still missing. */
    MISSING,
    /** The heading of a column: Weight. */
    WEIGHT,
    /** The heading of breaches. */
    CASH_TITLE,
    /** The heading of a column: Repaired. */
    REPAIRED,
    /** The heading of a column: Above floor. */
    MARGIN,
    /** The heading of what each project alone would give, {@code unit}. */
    ALONE_TITLE,
    /** The heading of a column: Gives. */
    GAIN,
    /** The heading of a column: Least margin then. */
    MARGIN_THEN,
    /** The heading of goals. */
    GOALS_TITLE
}
