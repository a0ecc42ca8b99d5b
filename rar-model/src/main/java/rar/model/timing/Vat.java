package rar.model.timing;

import java.math.BigInteger;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * Value added tax that is paid on top of a net amount and refunded later (mervärdesskatt, SFS 2005:807): a receivable between,
 * never a cost.
 *
 * @param rate of the net amount, above zero and to 100 %, in whole hundredths of a percent
 * @param refundedAfter the months from the payment to the refund, 0 to {@value #MOST_MONTHS}
 */
public record Vat(Share rate, int refundedAfter) {

    /** The most months that a refund takes. */
    public static final int MOST_MONTHS = 24;

    private static final BigInteger FINEST = BigInteger.valueOf(10_000);

    /** @throws IllegalArgumentException if the rate or the months are out of range */
    public Vat {
        Components.present(Vat.class, rate);
        if (rate.compareTo(Share.ZERO) <= 0 || rate.compareTo(Share.ONE) > 0) {
            throw new RefusedException(TimingMistake.VAT_RATE.with("rate", rate));
        }
        if (FINEST.mod(rate.denominator()).signum() != 0) {
            throw new RefusedException(TimingMistake.VAT_RATE_TOO_FINE.with("rate", rate));
        }
        if (refundedAfter < 0 || refundedAfter > MOST_MONTHS) {
            throw new RefusedException(
                    TimingMistake.VAT_REFUNDED_AFTER.with("most", MOST_MONTHS).with("months", refundedAfter));
        }
    }

    /** The VAT on a net payment, rounded half up to the öre. @throws ArithmeticException on overflow */
    public Money on(Money net) {
        return net.timesHalfUp(rate);
    }
}
