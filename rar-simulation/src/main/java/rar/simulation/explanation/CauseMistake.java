package rar.simulation.explanation;

import rar.model.message.Sayable;

/** Why factors cannot be told as causes. */
enum CauseMistake implements Sayable {
    UNKNOWN_FACTOR,
    FACTOR_TWICE
}
