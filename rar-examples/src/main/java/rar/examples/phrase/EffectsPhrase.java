package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Sentences on participants' support. */
public enum EffectsPhrase implements MessageCode {
    /** The shares before and after. */
    SHARES,
    /** The change, with its interval and test. */
    CHANGE,
    /** The change is decided: fewer. */
    FEWER,
    /** The change is decided: more. */
    MORE,
    /** The change is not decided. */
    UNDECIDED,
    /** The change rests on hidden counts. */
    HIDDEN
}
