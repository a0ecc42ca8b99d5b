package rar.simulation.json;

import rar.model.message.Sayable;

/** What is wrong with parts of a run that are to be put together. */
enum RunPartMistake implements Sayable {
    PART_OF_ANOTHER_RUN,
    PART_RUN_UNTIL_PRECISE,
    PART_INTERRUPTED,
    PART_NAMED_TWICE,
    SCENARIOS_IN_BOTH,
    SCENARIOS_IN_NONE,
    PART_REFUSED
}
