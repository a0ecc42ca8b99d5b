package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings and rows of flows between forms of support. */
public enum FlowPhrase implements MessageCode {
    /** The project, and how many have begun and left. */
    PROJECT,
    /** The heading of the flows. */
    TITLE,
    /** The heading of a column: Before. */
    BEFORE,
    /** The heading of a column: not known. */
    LOST,
    /** The heading of a column, and of a row: All. */
    ALL,
    /** The heading of the shares. */
    SHARES_TITLE,
    /** The heading of a column: On public support. */
    SUPPORT,
    /** The heading of a column: Participants. */
    COUNT,
    /** The heading of a column: Of. */
    OF,
    /** The heading of a column: Share. */
    SHARE,
    /** A row: before. */
    ROW_BEFORE,
    /** A row: after. */
    ROW_AFTER,
    /** A row: came off it. */
    ROW_OFF,
    /** A row: came on it. */
    ROW_ON
}
