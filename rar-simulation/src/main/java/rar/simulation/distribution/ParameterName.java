package rar.simulation.distribution;

import rar.model.message.Sayable;

/** Parameters of distributions and values drawn, as they are told. */
public enum ParameterName implements Sayable {
    VALUE,
    VALUE_NUMBER,
    PROBABILITY,
    PROBABILITY_OF,
    LOW_END,
    HIGH_END,
    WIDTH,
    MODE,
    MEAN,
    STANDARD_DEVIATION
}
