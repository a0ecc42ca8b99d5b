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
 * @param decided the month in which it is decided as planned, or first paid
 * @param funding that the association receives for it
 * @param vat on top of its payouts
 */
public record PlannedPayouts(
        PayoutStream stream,
        CommitmentDraws draws,
        Refusals refusals,
        int decided,
        Optional<FundingTerms> funding,
        Optional<VatTerms> vat) {

    /**
     * Whether its funding, or VAT on it, follows payouts that can come otherwise than as planned.
     *
     * @param clauseCanApply whether the reservation clause can reduce what is reserved
     */
    public boolean isFollowed(boolean clauseCanApply) {
        boolean varies = !draws.isEmpty() || !draws.answers().isEmpty() || (stream.reserved() && clauseCanApply);
        return varies && (funding.isPresent() || vat.isPresent());
    }
}
