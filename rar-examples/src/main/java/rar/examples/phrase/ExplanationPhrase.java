package rar.examples.phrase;

import rar.model.message.MessageCode;

/** The reasons that cash is as low as it is in a scenario. */
public enum ExplanationPhrase implements MessageCode {
    /** The worst scenario of a run. */
    WORST,
    /** A scenario that was asked for. */
    ONE,
    /** The scenario, where the floor differs by month. */
    ONE_BY_MONTH,
    /** The worst scenario, where the floor differs by month. */
    WORST_BY_MONTH,
    /** It is below the floor. */
    BELOW,
    /** It is not below the floor. */
    ABOVE,
    /** The causes that lower cash most. */
    LOWERED,
    /** A cause and what it takes of cash. */
    CAUSE,
    /** The causes of breaches. */
    BREACHES,
    /** The parts are estimated. */
    ESTIMATED,
    /** The parts are estimated, from orders that differ in nothing. */
    ESTIMATED_ALIKE,
    /** The parts of all breaches are estimated too. */
    ALL_ESTIMATED,
    /** The same, from orders that differ in nothing. */
    ALL_ESTIMATED_ALIKE,
    /** The parts of all breaches are estimated, and those of the scenario are not. */
    BREACHES_ESTIMATED,
    /** The same, from orders that differ in nothing. */
    BREACHES_ESTIMATED_ALIKE
}
