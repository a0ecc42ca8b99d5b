package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of a plan under stresses. */
public enum StressPhrase implements MessageCode {
    /** The stresses and their source. */
    SUITE,
    /** The heading of the table. */
    TITLE,
    /** The row of the plan itself. */
    AS_PLANNED,
    /** The heading of a column: Scenario. */
    SCENARIO,
    /** The heading of a column: Lowest cash. */
    LOWEST,
    /** The heading of a column: Month. */
    MONTH,
    /** The heading of a column: Above the floor. */
    MARGIN,
    /** The heading of a column: Closing cash. */
    CLOSING,
    /** The heading of a column: Goals breached. */
    BREACHED,
    /** No goal is breached. */
    NONE,
    /** The heading of the goals. */
    GOALS_TITLE,
    /** The heading of a column: Goal. */
    GOAL,
    /** The heading of a column: Breached in. */
    BREACHED_IN
}
