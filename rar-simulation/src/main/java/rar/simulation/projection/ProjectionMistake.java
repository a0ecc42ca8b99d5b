package rar.simulation.projection;

import rar.model.message.Sayable;

/** Why a plan cannot be simulated, or be asked of a month. */
enum ProjectionMistake implements Sayable {
    WITHOUT_OPENING,
    PLAN_TOO_LARGE,
    NOTHING_OPEN,
    MONTH_PASSED
}
