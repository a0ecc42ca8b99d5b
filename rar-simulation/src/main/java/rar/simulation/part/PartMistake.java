package rar.simulation.part;

import rar.model.message.Sayable;

/** What is wrong with bytes that should be a part of a run, or with parts that should add up. */
enum PartMistake implements Sayable {
    NO_PART,
    OF_ANOTHER_VERSION,
    DAMAGED,
    OF_ANOTHER_RUN
}
