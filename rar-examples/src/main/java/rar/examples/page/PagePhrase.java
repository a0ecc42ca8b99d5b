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
    /** One of them: its role, its name and the beginning of its hash. */
    INPUT,
    /** Its role, with a number where there are two of a kind. */
    ROLE,
    /** The seed of the scenarios. */
    SEED,
    /** The scenario of that number. */
    SCENARIO,
    /** What a run counts while it goes on. */
    SCENARIOS,
    /** A number of scrambled points in parts. */
    SCRAMBLED
}
