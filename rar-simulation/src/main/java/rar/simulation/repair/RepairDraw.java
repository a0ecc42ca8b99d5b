package rar.simulation.repair;

/**
 * Some tkr of one payout.
 *
 * @param payout which
 * @param from the index of the year that they are taken from
 * @param to the index of the year they are paid in instead, or {@link RepairColumn#NEVER}
 * @param tkr how many, at least one
 */
record RepairDraw(MovablePayout payout, int from, int to, long tkr) {}
