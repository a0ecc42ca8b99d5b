package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings and rows of what differs between two versions of a plan. */
public enum DifferencePhrase implements MessageCode {
    /** The old version. */
    OLD,
    /** The new version. */
    NEW,
    /** That the versions cover other years. */
    COMMON_YEARS,
    /** Nothing differs. */
    SAME,
    /** The heading of amounts by year. */
    YEARS_TITLE,
    /** The heading of its rows. */
    WHAT_DIFFERS,
    /** A row of the old version. */
    ROW_OLD,
    /** A row of the new version. */
    ROW_NEW,
    /** A part of what stands above. */
    PART,
    /** Something and what has become of it. */
    CHANGED,
    /** The heading of what has no years. */
    OTHERS_TITLE,
    /** The heading of a column: Where. */
    WHERE,
    /** The heading of a column: What. */
    WHAT,
    /** The heading of a column: Old. */
    BEFORE,
    /** The heading of a column: New. */
    AFTER,
    /** A version has nothing of it. */
    NONE,
    /** Cash is not known. */
    NO_CASH,
    /** The heading of effects on cash. */
    EFFECTS_TITLE,
    /** The heading of a column: Change. */
    CHANGE,
    /** The heading of a column: Cash at the end of {@code month}. */
    CLOSING_CASH,
    /** The heading of a column: Lowest month end. */
    LOWEST,
    /** The row of all changes. */
    ALL,
    /** A change and its section. */
    IN_SECTION,
    /** Grants that are solved for follow. */
    SOLVED,
    /** The heading of goals. */
    GOALS_TITLE,
    /** A version does not have the goal. */
    NOT_A_GOAL,
    /** The heading of a column: Goal. */
    GOAL,
    /** A verdict and its margin. */
    WITH_MARGIN
}
