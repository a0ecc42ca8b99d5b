package rar.simulation.decision;

import java.util.List;
import rar.simulation.kernel.Block;

/**
 * What follows the payouts of grants that a rule decides on, external funding and VAT, where it grants nothing of them: what
 * the plan has of it does not stand. What follows what is granted {@link GrantPayer} finds.
 */
public final class FollowedGrants {

    private final List<PaidGrant> grants;

    /** Those of these commitments that have funding or VAT and that a rule decides on. */
    public FollowedGrants(List<PaidGrant> commitments) {
        this.grants = commitments.stream()
                .filter(each -> each.isGoverned() && each.grant().isFollowed())
                .toList();
    }

    /** Takes what is planned out of what is outstanding, in a block in which rules have decided. */
    public void close(Block block) {
        grants.forEach(each -> close(block, each));
    }

    private static void close(Block block, PaidGrant paid) {
        for (int i = 0; i < block.size; i++) {
            if (block.granted[paid.governed()][i] == 0) {
                int scenario = i;
                paid.grant().funding().ifPresent(funding -> funding.lapse(block, scenario));
                paid.grant().vat().ifPresent(vat -> vat.lapse(block, scenario));
            }
        }
    }
}
