package rar.examples.page;

import rar.model.message.Message;
import rar.model.message.MessageCode;

/** The months of a year, as the headings of a table have them. */
public enum MonthName implements MessageCode {
    /** January. */
    JAN,
    /** February. */
    FEB,
    /** March. */
    MAR,
    /** April. */
    APR,
    /** May. */
    MAY,
    /** June. */
    JUN,
    /** July. */
    JUL,
    /** August. */
    AUG,
    /** September. */
    SEP,
    /** October. */
    OCT,
    /** November. */
    NOV,
    /** December. */
    DEC;

    /** The name of a month, 1 to 12. */
    public static Message of(int month) {
        return Message.of(values()[month - 1]);
    }
}
