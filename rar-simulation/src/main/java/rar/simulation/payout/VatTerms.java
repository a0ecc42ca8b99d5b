package rar.simulation.payout;

import io.vavr.collection.SortedMap;
import java.time.YearMonth;
import java.util.Optional;
import rar.model.money.Money;
import rar.model.timing.Vat;
import rar.simulation.kernel.Block;
import rar.simulation.payout.FundingTerms.Receipts;
import rar.simulation.projection.Months;
import rar.simulation.projection.OpenCommitment;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/**
 * VAT on the payouts of a commitment, compiled: paid with each of them and refunded later. Amounts are in öre, months count
 * from the plan's first, 0.
 */
public final class VatTerms {

    private final VatRate rate;
    private final long[] planned;
    private final long[] plannedStanding;

    private VatTerms(Vat vat, SortedMap<YearMonth, Money> payouts, Months calendar) {
        this.rate = VatRate.of(vat);
        this.planned = new long[calendar.count()];
        this.plannedStanding = new long[planned.length];
        payouts.forEach((month, paid) -> {
            int m = calendar.indexOf(month);
            if (m < planned.length) {
                planned[m] = (long) rate.on((double) paid.ore());
            }
        });
        for (int m = 0; m < planned.length; m++) {
            plannedStanding[m] = (m == 0 ? 0 : plannedStanding[m - 1]) + planned[m] - plannedRefund(m);
        }
    }

    /** That on the open payouts of a commitment; none without VAT. */
    public static Optional<VatTerms> of(OpenCommitment commitment, Projection projection) {
        return commitment
                .agreed()
                .vat()
                .map(vat -> new VatTerms(vat, commitment.expected().payouts(), projection.calendar()))
                .toJavaOptional();
    }

    /** What the plan pays in a month. */
    public long planned(int month) {
        return planned[month];
    }

    /** What the plan is refunded in a month. */
    public long plannedRefund(int month) {
        int paid = month - rate.refundedAfter();
        return paid < 0 ? 0 : planned[paid];
    }

    /** What the plan has paid by the end of a month and is refunded later. */
    public long plannedStanding(int month) {
        return plannedStanding[month];
    }

    /** Pays it on the payouts of scenario {@code i}, and receives the refunds in the plan. */
    public void pay(Block block, int i, CommitmentPath path, boolean underClause, Receipts receipts) {
        int until = Math.min(planned.length, path.ends());
        for (int m = path.begins(); m < until; m++) {
            double vat = rate.on((double) path.paid(m, underClause ? block.scale[m / 12][i] : 1));
            if (vat != 0) {
                pay(block, i, m, vat, receipts);
            }
        }
        lapse(block, i);
    }

    private void pay(Block block, int i, int month, double vat, Receipts receipts) {
        int refunded = month + rate.refundedAfter();
        receipts.receive(month, i, -vat);
        if (block.keepsPayments()) {
            block.payments[month][i] += vat;
        }
        if (refunded < planned.length) {
            receipts.receive(refunded, i, vat);
        }
        StandingOver.add(block, month, refunded, i, vat);
    }

    /** What the plan has standing of it at the ends of years does not stand in scenario {@code i}. */
    public void lapse(Block block, int i) {
        for (int year = 0; year < planned.length / 12; year++) {
            if (StandingOver.isLookedAt(block, year)) {
                StandingOver.row(block, year)[i] -= (double) plannedStanding[Block.monthAfter(year) - 1];
            }
        }
    }

    /** What has been paid and is to be refunded at the end of month {@code m} of a stream that is so late. */
    public long standing(PayoutStream stream, int late, int m) {
        long standing = 0;
        for (int month = m - rate.refundedAfter() + 1; month <= m; month++) {
            standing += (long) rate.on((double) stream.payout(month - late));
        }
        return standing;
    }

    /**
     * What has been paid and is to be refunded at the end of month {@code m} of a grant as large as {@code amount} that is
     * paid as shaped from month {@code start} on.
     */
    public long standing(PayoutShape shape, long amount, int start, int m) {
        long standing = 0;
        for (int t = Math.max(0, m - rate.refundedAfter() + 1 - start); t <= m - start; t++) {
            long paid = shape.paidWithin(t + 1, amount) - (t == 0 ? 0 : shape.paidWithin(t, amount));
            standing += (long) rate.on((double) paid);
        }
        return standing;
    }
}
