package rar.simulation.sensitivity;

import rar.model.message.Sayable;

/** Why sensitivity cannot be told as asked. */
enum SensitivityMistake implements Sayable {
    TAIL,
    PAIRS
}
