package rar.simulation.json;

import rar.model.message.Sayable;

/** What is wrong with a run that has been saved. */
enum RunFileMistake implements Sayable {
    NOT_A_RUN,
    RUN_FILE_FORMAT,
    SCENARIOS_BEYOND_PART,
    WORST_SCENARIO_NOT_RUN,
    BIN_WITH_SUM,
    BIN_WITHOUT_SUM,
    PART_BEYOND_RUN,
    FILE_NAME_BLANK,
    INPUT_CHANGED,
    NO_SHA_256,
    PART_OF_NO_RUN,
    POSTPONED_BY_NO_RULE,
    REPLICATIONS_OF_SAMPLING,
    PART_OF_REPLICATION
}
