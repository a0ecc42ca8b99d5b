package rar.simulation.projection;

/**
 * What all members of a party pay together in one instalment.
 *
 * @param party the party's id
 * @param month the month it is due in, 0 being the first of the plan
 * @param ore the amount in öre
 */
public record Instalment(String party, int month, long ore) {}
