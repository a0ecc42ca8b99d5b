package rar.simulation.rule;

import rar.model.message.MessageCode;

/** What a decision rule does. */
public enum RulePhrase implements MessageCode {
    /** It grants what is planned. */
    AS_PLANNED,
    /** It grants in full or not at all, to keep {@code goals}. */
    ALL_OR_NOTHING,
    /** It scales grants down to keep {@code goals}. */
    SCALED_TO_GOALS,
    /** It waits at most {@code months}, then goes by {@code rule}. */
    LATER,
    /** It grants the least that one of {@code rules} does. */
    LEAST_OF,
    /** One {@code rule} of several. */
    ONE_OF_SEVERAL
}
