package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings of goals of activity. */
public enum ActivityHeading implements MessageCode {
    /** The heading of the goals that can be measured. */
    GOALS,
    /** The heading of those that cannot. */
    UNMEASURABLE,
    /** The heading of a column: Goal. */
    GOAL,
    /** The heading of a column: Where. */
    PLACE,
    /** The heading of a column: Verdict. */
    VERDICT,
    /** The heading of a column: Counted. */
    COUNTED,
    /** The condition of a goal. */
    CONDITION,
    /** How the document is read. */
    NOTE,
    /** The heading of a column: Not said. */
    LACKING
}
