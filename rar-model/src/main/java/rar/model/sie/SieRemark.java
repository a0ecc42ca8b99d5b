package rar.model.sie;

import rar.model.message.Sayable;

/** What is legal in a file of SIE, or met in the field, and should be known. */
enum SieRemark implements Sayable {
    /** The file is not in PC8. */
    ENCODING,
    /** An earlier year is not closed. */
    YEAR_NOT_CLOSED,
    /** The opening balances of a year do not sum to nought. */
    OPENING_UNBALANCED,
    /** An opening balance is not the closing balance of the year before. */
    OPENING_DIFFERS,
    /** The file has balances of a year and no closing ones. */
    NO_CLOSING,
    /** In months between others nothing is booked. */
    MONTHS_EMPTY,
    /** A row has a day outside the year of its voucher. */
    ROW_OUTSIDE,
    /** The file does not tell whether an account is one of the balance sheet. */
    KIND_UNKNOWN
}
