package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of participants' support. */
public enum EffectsHeading implements MessageCode {
    /** The heading of the comparison of projects. */
    COMPARISON,
    /** The heading of a column: Project. */
    PROJECT,
    /** The heading of a column: Compared with. */
    OTHER,
    /** The heading of a column: Difference. */
    DIFFERENCE,
    /** What two dots stand for. */
    HIDDEN,
    /** What the figures do not say. */
    LIMITS
}
