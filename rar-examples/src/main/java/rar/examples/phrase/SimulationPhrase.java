package rar.examples.phrase;

import rar.model.message.MessageCode;

/** The answer of a simulation. */
public enum SimulationPhrase implements MessageCode {
    /** The breach probability. */
    RISK,
    /** The number of scenarios with a breach. */
    BREACHES,
    /** No scenario does. */
    NO_BREACH,
    /** The lowest cash of all scenarios is below the floor. */
    WORST_BELOW,
    /** The lowest cash of all scenarios is not below it. */
    WORST_ABOVE,
    /** The worst month of all scenarios is below a floor that differs by month. */
    WORST_BELOW_ITS_MONTH,
    /** It is not below it. */
    WORST_ABOVE_ITS_MONTH,
    /** The plan itself breaches the floor. */
    BELOW_AS_PLANNED,
    /** The plan itself breaches the floor at more month ends than are listed. */
    BELOW_AS_PLANNED_OFTEN,
    /** The part of what applications ask for that a rule grants. */
    GRANTED,
    /** The precision that was asked for is reached. */
    PRECISION_REACHED,
    /** It is not. */
    PRECISION_MISSED,
    /** A relative precision. */
    OF_ITSELF,
    /** An absolute precision. */
    OF_PROBABILITY,
    /** The number of times that the run could have stopped. */
    LOOKS
}
