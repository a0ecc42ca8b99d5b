package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Sentences on goals of activity. */
public enum ActivityAnswerPhrase implements MessageCode {
    /** How many goals there are. */
    GOALS,
    /** No goal can be measured. */
    NO_GOALS,
    /** How many have a verdict. */
    SO_MANY,
    /** The goals that are not reached. */
    NOT_REACHED,
    /** How many are not measurable. */
    UNMEASURABLE
}
