package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of whether a plan keeps its goals. */
public enum GoalPhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of a column: Goal. */
    GOAL,
    /** The heading of a column: Verdict. */
    VERDICT,
    /** The heading of a column: Month. */
    MONTH,
    /** The heading of a column: Margin, {@code unit}. */
    MARGIN,
    /** The heading of a column: Remark. */
    REMARK,
    /** The meaning of the month. */
    NOTE,
    /** The heading of the breaches of a goal. */
    SPELLS_TITLE,
    /** The heading of a column: From. */
    FROM,
    /** The heading of a column: To. */
    TO,
    /** The heading of a column: Worst in. */
    WORST_IN,
    /** The heading of a column: There {@code measure}, {unit}. */
    LEVEL
}
