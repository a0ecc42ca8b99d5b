package rar.simulation.stress;

import rar.model.message.Sayable;

/** What is wrong with stresses. */
enum StressMistake implements Sayable {
    GRID_WITHOUT_AXIS,
    GRID_TOO_LARGE,
    AXES_OF_ONE_VALUE,
    AXIS_WITHOUT_LEVEL,
    SUITE_EMPTY
}
