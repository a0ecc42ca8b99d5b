package rar.simulation.distribution;

import rar.model.message.Sayable;

/** Parameters of distributions and values drawn, as they are told. */
public enum ParameterName implements Sayable {
    /** A value. */
    VALUE,
    /** One of several values, by its number. */
    VALUE_NUMBER,
    /** A probability. */
    PROBABILITY,
    /** The probability of a value. */
    PROBABILITY_OF,
    /** The least value. */
    LOW_END,
    /** The greatest value. */
    HIGH_END,
    /** The distance between the least and the greatest. */
    WIDTH,
    /** The most probable value. */
    MODE,
    /** The mean. */
    MEAN,
    /** The standard deviation. */
    STANDARD_DEVIATION
}
