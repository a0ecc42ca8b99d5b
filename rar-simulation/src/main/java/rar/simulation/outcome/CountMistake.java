package rar.simulation.outcome;

import rar.model.message.Sayable;

/** What cannot be true of counts that have been saved. */
enum CountMistake implements Sayable {
    MONTHS_OF_ANOTHER_PLAN,
    COUNTS_OF_ANOTHER_PLAN,
    COUNTS_DISAGREE,
    WORST_NOT_LEAST,
    GRANTS_OF_ANOTHER_RULE,
    DECISIONS_IMPOSSIBLE,
    BINS_OF_ANOTHER_PLAN,
    BIN_IMPOSSIBLE,
    LEAST_MISPLACED,
    GREATEST_MISPLACED,
    FLOORS_OF_ANOTHER_PLAN
}
