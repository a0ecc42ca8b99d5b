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

    private final double[] low;
    private final double[] high;
    /** What months receive at most of what {@link #low} counts as received. */
    private final double[] received;

    private double mostOver;
    private double leastOver;
    private double reach;
    private int payments;

    VatBounds(int months) {
        this.low = new double[months];
        this.high = new double[months];
        this.received = new double[months];
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
        for (int m = 0; m < low.length; m++) {
            double stands = (double) (planned.planned(m) - planned.plannedRefund(m));
            low[m] += stands;
            high[m] += stands;
            reach += Math.abs(stands);
        }
        leastOver -= (double) planned.plannedStanding(low.length - 1);
        for (int m = stream.first(); m <= stream.last(); m++) {
            double tax = rate * most * (double) stream.payout(m);
            int refunded = mostLate == ANY_TIME ? ANY_TIME : m + mostLate + vat.refundedAfter();
            if (tax > 0) {
                move(low, m + leastLate, -tax);
                move(low, refunded, tax);
                move(received, refunded, tax);
            } else {
                move(high, m + leastLate, -tax);
                move(high, refunded, tax);
            }
            mostOver += Math.max(0, tax) + 1;
            leastOver += Math.min(0, tax) - 1;
            reach += 2 * Math.abs(tax) + 2;
            payments++;
        }
    }

    private static void move(double[] flows, int month, double amount) {
        if (month < flows.length) {
            flows[month] += amount;
        }
    }

    /** Adds the differences from the plan to what each month has at least and at most, and what of the least is received. */
    void addTo(double[] least, double[] most, double[] ofLeast) {
        for (int m = 0; m < low.length; m++) {
            least[m] += low[m];
            most[m] += high[m];
            ofLeast[m] += received[m];
        }
    }

    /** More than what roundings of VAT can move in any month: half an öre for each payment, and for each refund. */
    double roundings() {
        return payments;
    }

    /** What it all adds up to without signs. */
    double reach() {
        return reach;
    }

    /** By how much what is to be refunded at the end can be less than as planned, zero or less. */
    double leastOver() {
        return leastOver;
    }

    /** By how much it can be more, zero or more. */
    double mostOver() {
        return mostOver;
    }
}
