package rar.model.sie;

import rar.model.message.Sayable;

/** What can be wrong with a file of SIE. */
enum SieMistake implements Sayable {
    /** The file is empty. */
    EMPTY,
    /** The file does not begin as files of SIE do. */
    NOT_SIE,
    /** The file is of SIE 5, which is XML. */
    SIE_5,
    /** The file is in UTF-16. */
    UTF_16,
    /** The file says that it is UTF-8 and is not. */
    NOT_UTF_8,
    /** Letters stand as in PC8 and as in Windows-1252. */
    ENCODING_MIXED,
    /** A line is longer than any record. */
    LINE_TOO_LONG,
    /** A quotation mark opens and does not close. */
    QUOTATION_OPEN,
    /** A brace opens a list of objects and does not close. */
    BRACE_OPEN,
    /** A line does not begin with a label. */
    NO_LABEL,
    /** A brace belongs to no voucher. */
    BRACE_ALONE,
    /** A voucher does not end before the next thing begins. */
    VOUCHER_OPEN,
    /** A row belongs to no voucher. */
    ROW_ALONE,
    /** A field is missing. */
    FIELD_MISSING,
    /** A field is no amount. */
    AMOUNT,
    /** An amount is finer than an öre. */
    AMOUNT_TOO_FINE,
    /** An amount is beyond the range of a plan. */
    AMOUNT_TOO_LARGE,
    /** What is summed is beyond what can be held. */
    SUM_TOO_LARGE,
    /** A field is no day. */
    DAY,
    /** A field is no month. */
    MONTH,
    /** A field is no number of a year. */
    YEAR,
    /** A field is no type that there is. */
    TYPE,
    /** The objects of a row are no pairs. */
    OBJECTS,
    /** A field is no number of a dimension. */
    DIMENSION,
    /** The books are in another currency. */
    CURRENCY,
    /** A fiscal year ends before it begins. */
    YEAR_ENDS_EARLY,
    /** A fiscal year is given twice. */
    YEAR_TWICE,
    /** Two fiscal years share a month. */
    YEARS_OVERLAP,
    /** A record is of a fiscal year that the file does not give. */
    YEAR_UNKNOWN,
    /** A balance is given twice. */
    BALANCE_TWICE,
    /** A period is outside its year. */
    PERIOD_OUTSIDE,
    /** A voucher is outside the years of the file. */
    VOUCHER_OUTSIDE,
    /** The rows of a voucher do not sum to nought. */
    VOUCHER_UNBALANCED,
    /** A row that was added has no row of its own. */
    ADDED_ALONE,
    /** What is booked of an account is not its result. */
    RESULT_DIFFERS,
    /** Something is booked on an account of the result, and it has no result. */
    RESULT_MISSING,
    /** Opening balance and what is booked of an account is not its closing balance. */
    CLOSING_DIFFERS,
    /** An account has something left and no closing balance. */
    CLOSING_MISSING,
    /** Closing balances and results of a year do not sum to nought. */
    YEAR_UNBALANCED,
    /** The file is not what its control sum is of. */
    CONTROL_SUM,
    /** A control sum is begun and not stated. */
    CONTROL_SUM_MISSING,
    /** There are more mistakes than anyone reads. */
    TOO_MANY
}
