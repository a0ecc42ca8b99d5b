package rar.simulation.factor;

import rar.model.message.Sayable;

/** What is wrong with the values that a factor draws. */
enum ValueMistake implements Sayable {
    VALUE_OUTSIDE,
    FRACTIONS_DRAWN,
    VALUES_OUTSIDE,
    OF_FACTOR
}
