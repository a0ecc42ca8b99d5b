package rar.simulation.engine;

import rar.model.timing.Vat;
import rar.simulation.payout.VatTerms;
import rar.simulation.projection.PayoutStream;

/**
 * By how much VAT on payouts that can come otherwise can move cash, and what is to be refunded at the end. What has been paid
 * of it and not refunded is never less than nothing, but on what is paid back. All amounts are in öre.
 */
final class VatBounds {

    /** In place of a month, where a payout can come however late. */
    static final int ANY_TIME = Integer.MAX_VALUE / 2;

    private final FlowBounds flows;
    private int payments;

    VatBounds(int months) {
        this.flows = new FlowBounds(months);
    }

    /** The differences from the plan. */
    FlowBounds flows() {
        return flows;
    }

    /**
     * Adds VAT on the payouts of a stream.
     *
     * @param most the largest share of a payout that is made
     * @param leastLate the months by which payouts are late at least
     * @param mostLate the months by which they are late at most
     */
    void add(PayoutStream stream, Vat vat, VatTerms planned, double most, int leastLate, int mostLate) {
        double rate = vat.rate().toDouble();
        for (int m = 0; m < flows.months(); m++) {
            double stands = (double) (planned.planned(m) - planned.plannedRefund(m));
            flows.addCertain(m, stands);
            flows.addReach(Math.abs(stands));
        }
        flows.addOver(-(double) planned.plannedStanding(flows.months() - 1));
        for (int m = stream.first(); m <= stream.last(); m++) {
            double tax = rate * most * (double) stream.payout(m);
            int refunded = mostLate == ANY_TIME ? ANY_TIME : m + mostLate + vat.refundedAfter();
            if (tax > 0) {
                flows.addLow(m + leastLate, -tax);
                flows.addLow(refunded, tax);
            } else {
                flows.addHigh(m + leastLate, -tax);
                flows.addHigh(refunded, tax);
            }
            flows.addOver(Math.min(0, tax) - 1);
            flows.addOver(Math.max(0, tax) + 1);
            flows.addReach(2 * Math.abs(tax) + 2);
            payments++;
        }
    }

    /** More than what roundings of VAT can move in any month: half an öre for each payment, and for each refund. */
    double roundings() {
        return payments;
    }
}
