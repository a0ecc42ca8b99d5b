package rar.simulation.projection;

import rar.model.message.Sayable;

/** Why a plan cannot be simulated. */
enum ProjectionMistake implements Sayable {
    WITHOUT_OPENING,
    PLAN_TOO_LARGE
}
