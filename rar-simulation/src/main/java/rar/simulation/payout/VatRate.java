package rar.simulation.payout;

import rar.model.money.Share;
import rar.model.timing.Vat;

/**
 * VAT on payments in whole öre, exact for every amount that a scenario can have.
 *
 * @param numerator of the rate
 * @param denominator of the rate
 * @param refundedAfter the months from a payment to the refund
 */
record VatRate(long numerator, long denominator, int refundedAfter) {

    static VatRate of(Vat vat) {
        Share rate = vat.rate();
        return new VatRate(rate.numerator().longValueExact(), rate.denominator().longValueExact(), vat.refundedAfter());
    }

    /** The VAT on a net amount of whole öre, rounded half up, away from zero. */
    double on(double net) {
        long ore = Math.abs((long) net);
        long rest = ore % denominator * numerator;
        long vat = ore / denominator * numerator + (2 * rest + denominator) / (2 * denominator);
        return (double) (net < 0 ? -vat : vat);
    }
}
