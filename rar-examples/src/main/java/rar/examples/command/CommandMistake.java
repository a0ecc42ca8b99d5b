package rar.examples.command;

import rar.model.message.Sayable;

/** What is wrong with what a command is asked. */
enum CommandMistake implements Sayable {
    NO_COMMAND,
    STRESSES_MISSING,
    GOALS_WITH_PART,
    MONTH_OUTSIDE_PLAN,
    MONTH_OF_GRANT,
    PAYOUT_WEIGHT,
    FLOOR_ALLOWS_DEBT,
    GOAL_NOT_RESTORABLE,
    NO_READINESS,
    RUN_BY_ANOTHER_VERSION,
    PLANS_OF_OTHER_MONTHS,
    SENSITIVITY_OF_PAIRS,
    CAPACITY_OF_INTERVALS,
    PAPER_FORM
}
