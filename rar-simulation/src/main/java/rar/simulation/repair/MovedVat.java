package rar.simulation.repair;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.stream.IntStream;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.timing.Vat;

/**
 * VAT on a payout, as it follows when some of it is paid later or never: cash lacks what has been paid of it and is not
 * refunded yet, the rate of the payments of so many months, each rounded by itself.
 */
final class MovedVat implements FollowingCash {

    private static final BigInteger ONE = BigInteger.valueOf(RepairSource.ONE);
    private static final long PER_ORE = RepairSource.ONE / MovablePayout.TKR;

    /**
     * More than the öre by which a month's VAT can be beside the rate of its share: one for an even split of what remains, one
     * for that of what comes, and a half each for its rounding now and as planned.
     */
    private static final long ORE_OF_A_MONTH = 3;

    private final MovablePayout payout;
    private final Vat vat;
    private final int months;
    private final long[] planned;

    /** @param months of the plan */
    MovedVat(MovablePayout payout, Vat vat, int months) {
        this.payout = payout;
        this.vat = vat;
        this.months = months;
        this.planned = payout.paid();
    }

    @Override
    public MovablePayout payout() {
        return payout;
    }

    @Override
    public boolean hasCeiling() {
        return false;
    }

    @Override
    public long gained(int month, Vector<RepairDraw> draws) {
        return standing(month, planned) - standing(month, RepairDraw.paid(payout, draws));
    }

    @Override
    public long[] gained(Vector<RepairDraw> draws) {
        long[] now = RepairDraw.paid(payout, draws);
        return IntStream.range(0, months)
                .mapToLong(month -> standing(month, planned) - standing(month, now))
                .toArray();
    }

    /** What has been paid by the end of a month and is not refunded yet, in öre. */
    private long standing(int month, long[] paid) {
        long standing = 0;
        for (int m = firstUnrefunded(month); m <= month; m++) {
            standing += vat.on(new Money(paid[m])).ore();
        }
        return standing;
    }

    private int firstUnrefunded(int month) {
        return Math.max(0, month - vat.refundedAfter() + 1);
    }

    @Override
    public long lift(int month, RepairColumn column) {
        long gone = 0;
        long all = 0;
        for (int m = 12 * column.from(); m < 12 * column.from() + 12; m++) {
            all += planned[m];
            gone += stands(m, month) ? planned[m] : 0;
        }
        long here = 0;
        for (int m = 12 * column.to(); !column.isCut() && m < 12 * column.to() + 12; m++) {
            here += stands(m, month) ? 1 : 0;
        }
        Share rate = vat.rate();
        BigInteger twelfths = BigInteger.valueOf(12 * gone).subtract(BigInteger.valueOf(all * here));
        return up(
                twelfths.multiply(rate.numerator()).multiply(ONE),
                rate.denominator().multiply(BigInteger.valueOf(12 * all)));
    }

    /** Whether VAT that is paid in a month is not refunded by the end of another. */
    private boolean stands(int paid, int month) {
        return paid >= firstUnrefunded(month) && paid <= month;
    }

    private static long up(BigInteger whole, BigInteger parts) {
        BigInteger[] divided = whole.divideAndRemainder(parts);
        return divided[0].longValueExact() + (divided[1].signum() > 0 ? 1 : 0);
    }

    @Override
    public BigInteger slack(int month) {
        return BigInteger.valueOf(PER_ORE * ORE_OF_A_MONTH * (month - firstUnrefunded(month) + 1));
    }

    /** There is none. */
    @Override
    public BigInteger slackOfCeiling(int month) {
        return slack(month);
    }
}
