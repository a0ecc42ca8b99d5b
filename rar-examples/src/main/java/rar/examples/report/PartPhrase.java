package rar.examples.report;

import rar.model.message.MessageCode;

/** What is said of a part of a run. */
public enum PartPhrase implements MessageCode {
    /** A part is saved. */
    SAVED
}
