package rar.simulation.payout;

import java.util.Optional;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Scratch;
import rar.simulation.kernel.Step;
import rar.simulation.payout.FundingTerms.Receipts;
import rar.simulation.projection.PayoutStream;

/**
 * The payouts of a commitment that external funding or VAT follows: the claims that they earn, and the VAT that is paid with
 * them and refunded. What the reservation clause leaves of them is found for it alone, as it has to be known what is paid.
 */
final class FollowedPayoutStep implements Step {

    private final boolean underClause;
    private final boolean provided;
    private final CommitmentDraws draws;
    private final Refusals refusals;
    private final Optional<FundingTerms> funding;
    private final Optional<VatTerms> vat;
    private final PayoutShape shape;
    private final int decided;
    private final long total;
    private final long provision;

    /**
     * The step.
     *
     * @param commitment as planned, with funding or VAT
     * @param underClause whether the reservation clause can reduce it
     * @param provided whether what remains at the end stands in the provisions
     */
    FollowedPayoutStep(PlannedPayouts commitment, boolean underClause, boolean provided) {
        PayoutStream stream = commitment.stream();
        this.underClause = underClause;
        this.provided = provided;
        this.draws = commitment.draws();
        this.refusals = commitment.refusals();
        this.funding = commitment.funding();
        this.vat = commitment.vat();
        this.decided = commitment.decided();
        this.total = stream.total();
        this.provision = stream.commitment().provided();
        this.shape = new PayoutShape.Planned(stream, decided);
    }

    @Override
    public void run(Block block) {
        try (Scratch lease = block.lease()) {
            DrawnPaths paths = new DrawnPaths(shape, refusals, draws, block, lease);
            double[] lost = lease.row();
            Receipts cash = (month, i, due) -> block.flow(month)[i] += due;
            FundingTerms.findLost(block, draws.answers(), lost);
            for (int i = 0; i < block.size; i++) {
                CommitmentPath path = paths.path(i, total, provision, decided);
                pay(block, i, path);
                follow(block, i, path, lost[i] != 0, cash);
            }
        }
    }

    private void follow(Block block, int i, CommitmentPath path, boolean isLost, Receipts cash) {
        if (funding.isPresent()) {
            funding.get().claim(block, i, path, underClause, isLost, cash);
        }
        if (vat.isPresent()) {
            vat.get().pay(block, i, path, underClause, cash);
        }
    }

    /** Pays scenario i. */
    private void pay(Block block, int i, CommitmentPath path) {
        int until = Math.min(block.cash.length, path.ends());
        long before = 0;
        long claimed = 0;
        int next;
        for (int month = path.begins(); month < until; month = next) {
            next = Math.min(until, path.nextChange(month));
            next = underClause ? Math.min(next, month / 12 * 12 + 12) : next;
            long level = path.paid(month, underClause ? block.scale[month / 12][i] : 1);
            block.unreserved[block.place(month, i)] += (double) (level - before);
            before = level;
            claimed += (next - month) * path.claimed(month);
        }
        if (until < block.cash.length && before != 0) {
            block.unreserved[block.place(until, i)] -= (double) before;
        }
        if (provided) {
            block.provisions[i] += (double) path.provided(block.cash.length, claimed);
        }
    }
}
