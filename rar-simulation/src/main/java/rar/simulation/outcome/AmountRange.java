package rar.simulation.outcome;

/**
 * Between which amounts something lies, in öre.
 *
 * @param low the least that it can be
 * @param high the greatest
 */
public record AmountRange(double low, double high) {}
