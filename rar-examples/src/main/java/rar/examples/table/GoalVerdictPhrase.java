package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of goals and their verdicts, and what the law demands. */
public enum GoalVerdictPhrase implements MessageCode {
    /** The heading of a column: Goal. */
    GOAL,
    /** The heading of a column: Plan. */
    PLAN,
    /** The heading of a column: Margin, {@code unit}. */
    MARGIN,
    /** The heading of a column: Forecast. */
    FORECAST,
    /** The heading of a column: Repaired. */
    REPAIRED,
    /** A demand of the law. */
    BY_LAW,
    /** A goal that a repair has to restore. */
    ASKED,
    /** A verdict and its month. */
    IN_MONTH
}
