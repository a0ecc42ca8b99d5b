package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Why a scenario is as low as it is. */
public enum ExplanationPhrase implements MessageCode {
    /** The worst scenario of a run. */
    WORST,
    /** A scenario that was asked for. */
    ONE,
    /** It is below the floor. */
    BELOW,
    /** It is not below the floor. */
    ABOVE,
    /** What lowers cash most. */
    LOWERED,
    /** A cause and what it takes of cash. */
    CAUSE,
    /** What breaches come from. */
    BREACHES
}
