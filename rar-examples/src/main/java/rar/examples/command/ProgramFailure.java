package rar.examples.command;

import rar.model.message.Sayable;

/** What the program says where neither the command line nor a file is at fault. */
enum ProgramFailure implements Sayable {
    UNEXPECTED,
    OUTPUT_NOT_WRITTEN,
    STARTED_WITHOUT_UTF_8
}
