package rar.examples.report;

import rar.model.message.MessageCode;

/** The answer of a part of a run. */
public enum PartPhrase implements MessageCode {
    /** A part is saved. */
    SAVED
}
