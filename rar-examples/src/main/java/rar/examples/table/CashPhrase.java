package rar.examples.table;

import rar.model.message.MessageCode;

/** Headings of cash by month. */
public enum CashPhrase implements MessageCode {
    /** The heading of the table. */
    TITLE,
    /** The heading of the months. */
    MONTH
}
