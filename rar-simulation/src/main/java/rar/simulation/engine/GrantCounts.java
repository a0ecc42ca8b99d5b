package rar.simulation.engine;

/**
 * What {@link GrantDecisions} has counted of one grant, to be written down.
 *
 * @param grant its id
 * @param inFull in how many scenarios it was granted in full
 * @param refused in how many nothing was granted
 * @param putOff in how many its decision was put off
 * @param monthsWaited by how many months, over all scenarios together
 * @param grantedOre what was granted, over all scenarios together, in öre
 */
public record GrantCounts(String grant, long inFull, long refused, long putOff, long monthsWaited, long grantedOre) {}
