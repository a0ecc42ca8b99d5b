package rar.examples.phrase;

import rar.model.message.MessageCode;

/** The safer of two cases that are called by their names: a sentence for each {@link ComparisonPhrase} of them. */
public enum NamedComparisonPhrase implements MessageCode {
    /** The second is safer. */
    SAFER,
    /** The first is safer. */
    LESS_SAFE,
    /** It is not known. */
    NOT_DECIDED,
    /** The second has more cash when it is lowest. */
    HIGHER,
    /** The second has less. */
    LOWER,
    /** Both have as much. */
    NO_DIFFERENCE
}
