package rar.examples.phrase;

import rar.model.message.MessageCode;

/** Notes on a simulation besides its answer. */
public enum SimulationNote implements MessageCode {
    /** Planned grants alone. */
    PLANNED,
    /** New applications alone. */
    APPLICATIONS,
    /** Both. */
    BOTH,
    /** The risk file names no risks. */
    NO_FACTORS
}
