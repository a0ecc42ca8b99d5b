package rar.simulation.payout;

import rar.simulation.draw.CommitmentDraws;
import rar.simulation.projection.PayoutStream;

/**
 * The payouts of a commitment of the plan, and what factors make of them.
 *
 * @param stream as planned
 * @param draws what is drawn for it
 * @param refusals of its funding
 */
public record PlannedPayouts(PayoutStream stream, CommitmentDraws draws, Refusals refusals) {}
