package rar.simulation.json;

import rar.model.message.Sayable;

/** What is wrong with a stress file. */
enum StressFileMistake implements Sayable {
    STRESS_FILE_FORMAT,
    SCENARIOS_TOO_MANY,
    SCENARIO_NAME_TWICE,
    OUTSIDE_RISK_FILE,
    SUBJECT_OF_WHOLE_PLAN,
    FACTOR_TOUCHES_NOTHING,
    FACTOR_WITHOUT_PERIODS,
    PERIOD_NOT_DRAWN
}
