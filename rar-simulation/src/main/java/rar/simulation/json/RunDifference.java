package rar.simulation.json;

import rar.model.message.Sayable;

/** In what two runs differ. */
enum RunDifference implements Sayable {
    VERSION,
    PLAN,
    RISKS,
    OUTCOME,
    OUTCOME_FILES,
    RULE,
    POSTPONE,
    SEED,
    SAMPLING,
    REPLICATIONS,
    PRECISION,
    TOTAL,
    FIRST,
    COUNT,
    NONE
}
