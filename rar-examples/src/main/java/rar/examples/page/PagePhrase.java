package rar.examples.page;

import rar.model.message.MessageCode;

/** The words that every page has. */
public enum PagePhrase implements MessageCode {
    /** The heading of the remarks on its files. */
    REMARKS,
    /** The heading of a table that goes on below. */
    CONTINUED,
    /** The line that names what it was computed from. */
    INPUTS,
    /** The seed of the scenarios. */
    SEED,
    /** The scenario of that number. */
    SCENARIO,
    /** A number of scrambled points in parts. */
    SCRAMBLED
}
