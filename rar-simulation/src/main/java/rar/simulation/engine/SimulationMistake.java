package rar.simulation.engine;

import rar.model.message.RefusedException;
import rar.model.message.Sayable;

/** What cannot be simulated, or cannot have been. */
enum SimulationMistake implements Sayable {
    TURNOVER_TOO_LARGE,
    TURNOVER_BEYOND_TELLING,
    WEIGHTS_BEYOND_COMPARISON,
    REPLICATIONS_DISAGREE;

    RefusedException refused() {
        return new RefusedException(message());
    }
}
