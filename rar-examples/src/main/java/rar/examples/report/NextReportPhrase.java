package rar.examples.report;

import rar.model.message.MessageCode;

/** What is said of the draft of a next plan. */
public enum NextReportPhrase implements MessageCode {
    /** What it is a draft of, and from what. */
    DRAFT,
    /** Where it begins. */
    BEGINS,
    /** That its months are those of the forecast. */
    SAME_MONTHS,
    /** That some of them are not. */
    OTHER_MONTHS,
    /** What a person has to decide on. */
    TO_DECIDE,
    /** The heading of the opening balance. */
    OPENING_TITLE,
    /** The heading of a column: Balansplan. */
    BALANCE,
    /** The heading of a column: the forecast at the end of its year. */
    OPENS,
    /** The heading of the dated items. */
    ITEMS_TITLE,
    /** The heading of a column: Item. */
    ITEM,
    /** The heading of a column: Settled. */
    SETTLED,
    /** The heading of a column: Amount. */
    AMOUNT,
    /** An item that a line's terms settle. */
    BY_TERMS,
    /** The heading of the lines. */
    LINES_TITLE,
    /** The heading of the names of lines. */
    LINE,
    /** The heading of what remains of projects and grants. */
    REMAINS_TITLE,
    /** The heading of a column: Project or grant. */
    PROJECT,
    /** The heading of a column: Decided. */
    DECIDED,
    /** A project that was decided before. */
    BEFORE,
    /** The heading of a column: Remains. */
    REMAINS
}
