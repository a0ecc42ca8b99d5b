package rar.examples.command;

import rar.model.message.Sayable;

/** What is wrong with the arguments of a command before it begins. */
enum ArgumentMistake implements Sayable {
    OPTION_UNREADABLE,
    PARAMETER_UNREADABLE,
    NOT_WHOLE,
    NOT_A_NUMBER,
    TAKES_NO_VALUE,
    UNKNOWN_OPTION,
    UNKNOWN_COMMAND,
    TOO_MANY_ARGUMENTS,
    SUGGESTION,
    OPTION_MISSING,
    PARAMETER_MISSING,
    VALUE_MISSING,
    OPTION_TWICE,
    NOT_TOGETHER,
    TRY_HELP,
    OTHER
}
