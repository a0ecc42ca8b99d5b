package rar.simulation.payout;

/**
 * A grant beyond the plan on which no rule decides.
 *
 * @param row of the block's {@code applications} that holds what it comes to
 * @param payouts how it is paid
 */
public record BeyondPlan(int row, EvenPayouts payouts) {}
