package rar.examples.input;

import rar.model.message.Sayable;

/** Why a file cannot be had. */
public enum FileMistake implements Sayable {
    NO_FILE_NAME,
    DIRECTORY,
    FILE_MISSING,
    FILE_MISSING_PLANS,
    FILE_FORBIDDEN,
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    PLAN_COMES_WITHOUT,
    NAMED_A_WORKBOOK,
    NO_WORKBOOK_HERE
}
