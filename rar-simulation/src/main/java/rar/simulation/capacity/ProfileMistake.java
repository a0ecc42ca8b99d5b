package rar.simulation.capacity;

import rar.model.message.Sayable;

/** Why a grant cannot be paid out so. */
enum ProfileMistake implements Sayable {
    MONTHS,
    WEIGHT,
    NO_WEIGHT
}
