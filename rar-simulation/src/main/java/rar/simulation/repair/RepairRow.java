package rar.simulation.repair;

import io.vavr.collection.Set;

/**
 * What a repair must lift a month end by. Where the claims of a payout may meet their ceiling it is two rows, as what comes
 * in is the lesser of two linear functions: each is true of every repair.
 *
 * @param month 0 being the plan's first
 * @param atCeiling the claims that are taken to have come in up to their ceiling, by their index in the model; those of
 *     the others are taken to follow the payouts without one
 */
record RepairRow(int month, Set<Integer> atCeiling) {}
