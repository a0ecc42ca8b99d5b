package rar.examples.report;

import rar.model.message.MessageCode;

/** Headings and notes of whether published plans can be true. */
public enum ReconciliationPhrase implements MessageCode {
    /** The numbers of identities by verdict. */
    SUMMARY,
    /** The same where some cannot hold together. */
    SUMMARY_JOINT,
    /** The search for the fewest was cut. */
    SEARCH_CUT,
    /** The heading of contradictions. */
    CONTRADICTIONS,
    /** The heading of joint contradictions. */
    JOINT,
    /** The heading of rounding. */
    ROUNDING,
    /** The heading of a column: Identity. */
    IDENTITY,
    /** The heading of a column: Difference. */
    DIFFERENCE,
    /** Findings that may have one cause. */
    ONE_CAUSE,
    /** The change that would make one finding hold. */
    IT_WOULD_HOLD,
    /** The change that would make several hold. */
    THEY_WOULD_HOLD,
    /** One cell. */
    THIS_CELL,
    /** Several cells. */
    THESE_CELLS,
    /** The fewest cells to change. */
    FEWEST_CELLS,
    /** Cells to change, perhaps not the fewest. */
    CELLS,
    /** They are the fewest. */
    PROVED,
    /** They may not be the fewest. */
    NOT_PROVED,
    /** Identities that contradict one another. */
    IRREPARABLE,
    /** Cells that no identity names. */
    UNCHECKED,
    /** The heading of statements about rounding. */
    STATED,
    /** The change that is enough for one of several findings. */
    ALONE,
    /** What else a change of a cell would make hold as printed. */
    CLOSING,
    /** The other cells whose change would do. */
    ALTERNATIVES
}
