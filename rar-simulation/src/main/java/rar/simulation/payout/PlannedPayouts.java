package rar.simulation.payout;

import java.util.Optional;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.projection.PayoutStream;

/**
 * The payouts of a commitment of the plan, and what factors make of them.
 *
 * @param stream as planned
 * @param draws what is drawn for it
 * @param refusals of its funding
 * @param funding that the association receives for it
 */
public record PlannedPayouts(
        PayoutStream stream, CommitmentDraws draws, Refusals refusals, Optional<FundingTerms> funding) {

    /**
     * Whether its funding can be earned otherwise than as planned.
     *
     * @param clauseCanApply whether the reservation clause can reduce what is reserved
     */
    public boolean fundingVaries(boolean clauseCanApply) {
        boolean varies = !draws.isEmpty() || !draws.answers().isEmpty() || (stream.reserved() && clauseCanApply);
        return funding.isPresent() && varies;
    }
}
