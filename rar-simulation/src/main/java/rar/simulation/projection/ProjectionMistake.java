package rar.simulation.projection;

import rar.model.message.Sayable;

/** Why a plan that has been followed up cannot be asked. */
enum ProjectionMistake implements Sayable {
    NOTHING_OPEN,
    MONTH_PASSED
}
