package rar.simulation.engine;

/**
 * Between which amounts something lies, in öre.
 *
 * @param low the least that it can be
 * @param high the greatest
 */
record AmountRange(double low, double high) {}
