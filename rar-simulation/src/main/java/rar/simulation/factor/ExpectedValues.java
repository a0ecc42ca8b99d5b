package rar.simulation.factor;

import rar.model.message.Sayable;

/** Which values the draws of a factor can have. */
enum ExpectedValues implements Sayable {
    AS_SAID,
    SHARE,
    GROWTH,
    NUMBER,
    KRONOR,
    MONTHS,
    UNITS,
    ANSWER_TO_FUNDING,
    NOTICE,
    OUTTURN,
    CUT,
    INTEREST,
    INFLATION,
    WEIGHTS,
    APPLICATIONS,
    SIZE
}
