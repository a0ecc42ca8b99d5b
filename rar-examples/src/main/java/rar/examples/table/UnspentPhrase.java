package rar.examples.table;

import rar.model.message.MessageCode;

/** Words of the table of unspent money. */
public enum UnspentPhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of a column: Line or project. */
    SOURCE,
    /** The heading of a column: Of. */
    YEAR,
    /** The heading of a column: Unspent. */
    AMOUNT,
    /** The heading of a column: Becomes. */
    BECOMES,
    /** It is used no more. */
    LAPSES,
    /** It is brought into {@code year}. */
    BROUGHT,
    /** It is brought into {@code year}, which is after the plan. */
    BEYOND
}
