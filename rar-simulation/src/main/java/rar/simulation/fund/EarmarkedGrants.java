package rar.simulation.fund;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.schedule.Commitment;
import rar.simulation.decision.DirectedPayouts;
import rar.simulation.decision.PaidGrant;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Scratch;
import rar.simulation.payout.CommitmentPath;
import rar.simulation.payout.FundingTerms;
import rar.simulation.projection.Projection;

/** Projects and grants that funds pay, and what their external funding gives back to the funds. */
final class EarmarkedGrants implements FundFlow {

    private final List<EarmarkedFund> funds;
    private final Map<String, Earmarking> earmarked;
    private final List<PaidGrant> funded;
    private final DirectedPayouts payouts;

    EarmarkedGrants(List<EarmarkedFund> funds, Projection projection, List<PaidGrant> paid, DirectedPayouts payouts) {
        this.funds = funds;
        this.earmarked = projection
                .schedule()
                .commitments()
                .filter(each -> each.fund().isDefined())
                .toMap(Commitment::id, each -> each.fund().get())
                .toJavaMap();
        this.funded = paid.stream()
                .filter(each -> earmarked.containsKey(each.grant().id())
                        && each.grant().funding().isPresent())
                .toList();
        this.payouts = payouts;
    }

    @Override
    public void add(Block block, FundRows rows) {
        if (earmarked.isEmpty()) {
            return;
        }
        payouts.each(block, (grant, month, i, ore) -> {
            Earmarking part = earmarked.get(grant);
            if (part != null) {
                rows.add(FundRows.number(part, funds), month, i, part.of(-ore));
            }
        });
        funded.forEach(each -> receive(block, each, each.grant().funding().orElseThrow(), rows));
    }

    private void receive(Block block, PaidGrant paid, FundingTerms funding, FundRows rows) {
        Earmarking part = Objects.requireNonNull(earmarked.get(paid.grant().id()));
        int fund = FundRows.number(part, funds);
        try (Scratch lease = block.lease()) {
            PaidGrant.Drawn drawn = paid.draw(block, lease);
            double[] lost = lease.row();
            FundingTerms.findLost(block, paid.grant().draws().answers(), lost);
            for (int i = 0; i < block.size; i++) {
                CommitmentPath path = paid.path(block, i, drawn);
                if (path.amount() != 0 || !paid.isGoverned()) {
                    funding.receive(
                            block,
                            i,
                            path,
                            paid.grant().underClause(),
                            lost[i] != 0,
                            (month, k, due) -> rows.add(fund, month, k, part.of((long) due)));
                }
            }
        }
    }
}
