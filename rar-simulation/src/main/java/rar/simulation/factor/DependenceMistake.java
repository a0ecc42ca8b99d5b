package rar.simulation.factor;

import rar.model.message.Sayable;

/** What is wrong with how factors depend on each other. */
enum DependenceMistake implements Sayable {
    FACTORS_TOO_FEW,
    COMMON_OUT_OF_RANGE,
    LOADINGS_OUT_OF_RANGE,
    CORRELATIONS_NOT_SQUARE,
    CORRELATION_NOT_BOTH_WAYS,
    CORRELATION_WITH_ITSELF,
    CORRELATIONS_IMPOSSIBLE,
    CORRELATIONS_IMPOSSIBLE_FROM_ROW
}
