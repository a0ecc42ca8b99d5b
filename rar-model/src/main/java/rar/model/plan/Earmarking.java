package rar.model.plan;

import java.math.BigInteger;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * That the cash of a budget line, a project or a planned grant is an earmarked fund's, or a share of it: what comes in feeds
 * the fund, what is paid is paid from it. VAT on top is not the fund's.
 *
 * @param fund the id of the fund
 * @param share of the cash; above 0, at most 1
 */
public record Earmarking(String fund, Share share) {

    /** Bits of a denominator at which whole numbers of 64 bits do. */
    private static final int SHORT = 30;

    /** @throws NullPointerException if a component is null; it names the component */
    public Earmarking {
        Components.present(Earmarking.class, fund, share);
    }

    /** That all of it is. */
    public static Earmarking of(String fund) {
        return new Earmarking(fund, Share.ONE);
    }

    /** That a share of it is. */
    public static Earmarking of(String fund, Share share) {
        return new Earmarking(fund, share);
    }

    /** What of a month's cash is the fund's, rounded half up, away from zero. */
    public Money of(Money cash) {
        return new Money(of(cash.ore()));
    }

    /** The same in öre. */
    public long of(long cash) {
        if (share.equals(Share.ONE)) {
            return cash;
        }
        long amount = Math.abs(cash);
        long part = share.denominator().bitLength() <= SHORT
                ? inShort(amount)
                : share.timesHalfUp(BigInteger.valueOf(amount)).longValueExact();
        return cash < 0 ? -part : part;
    }

    private long inShort(long amount) {
        long d = share.denominator().longValueExact();
        long n = share.numerator().longValueExact();
        return amount / d * n + (2 * (amount % d) * n + d) / (2 * d);
    }
}
