package rar.examples.report;

import rar.model.message.MessageCode;

/** The risks of a plan. */
public enum SimulationHeading implements MessageCode {
    /** The factors and their source. */
    RISKS,
    /** No factors, and the source. */
    NO_RISKS
}
