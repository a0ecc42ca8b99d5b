package rar.simulation.decision;

import java.util.List;
import rar.simulation.kernel.Block;
import rar.simulation.payout.FundingTerms;

/**
 * The external funding of grants that a rule decides on, where it grants nothing of them: what the plan has of it does not
 * come. What is granted {@link GrantPayer} claims.
 */
public final class FundedGrants {

    private final List<PaidGrant> grants;

    /** Those of these commitments that have funding and that a rule decides on. */
    public FundedGrants(List<PaidGrant> commitments) {
        this.grants = commitments.stream()
                .filter(each -> each.isGoverned() && each.grant().funding().isPresent())
                .toList();
    }

    /** Takes planned claims out of what is outstanding, in a block in which rules have decided. */
    public void close(Block block) {
        grants.forEach(each -> close(block, each, each.grant().funding().orElseThrow()));
    }

    private static void close(Block block, PaidGrant paid, FundingTerms funding) {
        for (int i = 0; i < block.size; i++) {
            if (block.granted[paid.governed()][i] == 0) {
                funding.lapse(block, i);
            }
        }
    }
}
