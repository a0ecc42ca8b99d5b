package rar.simulation.fund;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.simulation.decision.DirectedPayouts;
import rar.simulation.decision.PaidGrant;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Scratch;
import rar.simulation.payout.CommitmentPath;
import rar.simulation.payout.DrawnPaths;
import rar.simulation.payout.FundingTerms;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/** Projects and grants that funds pay, and what their external funding gives back to the funds. */
final class EarmarkedGrants implements FundFlow {

    private final List<EarmarkedFund> funds;
    private final Map<String, Earmarking> earmarked;
    private final List<PaidGrant> funded;
    private final List<Claim> known;
    private final DirectedPayouts payouts;

    /** What is received in every scenario: of a claim of before the open months, or of what is not paid any longer. */
    private record Claim(Earmarking part, int month, long ore) {}

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
        this.known = known(projection);
        this.payouts = payouts;
    }

    private List<Claim> known(Projection projection) {
        Map<String, PayoutStream> paid = new HashMap<>();
        projection.payoutStreams().forEach(stream -> paid.put(stream.id(), stream));
        List<Claim> claims = new ArrayList<>();
        for (Commitment each : projection.schedule().commitments().filter(any -> earmarked.containsKey(any.id()))) {
            PayoutStream stream = paid.get(each.id());
            Earmarking part = Objects.requireNonNull(earmarked.get(each.id()));
            for (FundedPayouts funding : stream == null ? each.funding() : Option.ofOptional(stream.funding())) {
                int until = stream == null
                        ? Integer.MAX_VALUE
                        : projection.firstOpen() + funding.terms().claims().paidAfter();
                funding.received().forEach((month, amount) -> {
                    int m = projection.calendar().indexOf(month);
                    if (m >= projection.firstOpen() && m < until) {
                        claims.add(new Claim(part, m, amount.ore()));
                    }
                });
            }
        }
        return List.copyOf(claims);
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
        for (Claim claim : known) {
            int fund = FundRows.number(claim.part, funds);
            for (int i = 0; i < block.size; i++) {
                rows.add(fund, claim.month, i, claim.part.of(claim.ore));
            }
        }
        funded.forEach(each -> receive(block, each, each.grant().funding().orElseThrow(), rows));
    }

    private void receive(Block block, PaidGrant paid, FundingTerms funding, FundRows rows) {
        Earmarking part = Objects.requireNonNull(earmarked.get(paid.grant().id()));
        int fund = FundRows.number(part, funds);
        try (Scratch lease = block.lease()) {
            DrawnPaths drawn = paid.draw(block, lease);
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
