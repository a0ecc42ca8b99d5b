package rar.simulation.distribution;

import rar.model.message.Sayable;

/** What is wrong with a distribution. */
enum DistributionMistake implements Sayable {
    NOT_FINITE,
    TOO_LARGE,
    NOT_POSITIVE,
    NOT_PROBABILITY,
    ENDS_REVERSED,
    MODE_OUTSIDE,
    PROBABILITIES_NOT_VALUES,
    PROBABILITIES_NOT_WHOLE,
    SAMPLE_EMPTY,
    SPREAD_TOO_WIDE,
    MEAN_NUMBER,
    EVENT_NEGATIVE,
    TRUNCATED_REVERSED,
    TRUNCATED_TO_NOTHING
}
