package rar.simulation.repair;

import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Horizon;
import rar.model.plan.ProjectFunding;
import rar.model.schedule.FundedPayouts;

/**
 * The claims of a payout with external funding, as they follow when some of it is paid later or never.
 *
 * <p>At a rate of cost, the claims follow the payments. Agreed amounts of a year follow the year's payments in
 * proportion: what goes with payments that are moved is earned evenly over the other year, and with a cut it lapses. What
 * has come in by a month end is a function of all that is eligible until the last claim that is paid by then: the rate of
 * it, rounded once, at most what the ceiling leaves. So it is the lesser of two linear functions, but for öre.
 */
final class MovedClaims implements FollowingCash {

    private static final BigInteger ONE = BigInteger.valueOf(RepairSource.ONE);
    private static final BigInteger PER_ORE = BigInteger.valueOf(RepairSource.ONE / MovablePayout.TKR);

    private final MovablePayout payout;
    private final ProjectFunding terms;
    private final boolean isAgreed;
    private final Share rate;
    private final long[] paid;
    private final boolean isPaidBeyond;
    private final long[] planned;
    private final boolean[] isEarned;
    private final int[] claimed;
    private final BigInteger[] slack;
    private final BigInteger[] slackOfCeiling;

    MovedClaims(MovablePayout payout, FundedPayouts funding, Horizon horizon) {
        this.payout = payout;
        this.terms = funding.terms();
        this.isAgreed = terms.basis().rate().isEmpty();
        this.rate = terms.basis().rate().getOrElse(Share.ONE);
        this.paid = payout.paid();
        this.isPaidBeyond =
                payout.commitment().payouts().keySet().exists(month -> horizon.indexOf(month) >= paid.length);
        this.planned = isAgreed ? new long[paid.length] : paid;
        if (isAgreed) {
            SortedMap<YearMonth, Money> eligible = terms.eligible(funding.agreed(), funding.run());
            eligible.filterKeys(month -> horizon.indexOf(month) < planned.length)
                    .forEach((month, amount) -> planned[horizon.indexOf(month)] = amount.ore());
        }
        this.isEarned = new boolean[paid.length];
        this.claimed = new int[horizon.months()];
        Arrays.fill(claimed, -1);
        for (int month = 0; month < paid.length; month++) {
            isEarned[month] = terms.isEarned(horizon.month(month));
            for (int end = horizon.indexOf(terms.claims().paid(horizon.month(month))); end < claimed.length; end++) {
                claimed[end] = month;
            }
        }
        this.slack = new BigInteger[claimed.length];
        this.slackOfCeiling = new BigInteger[claimed.length];
        Arrays.setAll(slack, this::slackAt);
        Arrays.setAll(slackOfCeiling, this::slackOfCeilingAt);
    }

    @Override
    public MovablePayout payout() {
        return payout;
    }

    @Override
    public boolean hasCeiling() {
        return terms.ceiling().isDefined();
    }

    /** What is eligible by month when the payout's draws are made, in öre. */
    long[] eligible(Vector<RepairDraw> draws) {
        if (draws.isEmpty()) {
            return planned;
        }
        long[] now = RepairDraw.paid(payout, draws);
        boolean isPaid = isPaidBeyond || Arrays.stream(now).anyMatch(amount -> amount != 0);
        return isAgreed && isPaid ? agreed(draws) : now;
    }

    private long[] agreed(Vector<RepairDraw> draws) {
        int years = planned.length / 12;
        long[] later = new long[years];
        long[] now = planned.clone();
        for (int year = 0; year < years; year++) {
            int from = year;
            Vector<RepairDraw> out = draws.filter(draw -> draw.from() == from);
            if (!out.isEmpty()) {
                long rest = sum(planned, year) - moved(year, out, later);
                System.arraycopy(scaled(year, rest), 0, now, 12 * year, 12);
            }
        }
        for (int year = 0; year < years; year++) {
            long[] more = MovablePayout.evenly(later[year], (1 << 12) - 1);
            for (int k = 0; k < 12; k++) {
                now[12 * year + k] += more[k];
            }
        }
        return now;
    }

    /** How much of a year's agreed amounts goes with what is taken from the year; to each later year in {@code later}. */
    private long moved(int year, Vector<RepairDraw> out, long[] later) {
        long tkr = 0;
        long before = 0;
        for (RepairDraw draw : out) {
            tkr += draw.tkr();
            long toDate = part(sum(planned, year), tkr * MovablePayout.TKR, sum(paid, year));
            if (draw.to() != RepairColumn.NEVER) {
                later[draw.to()] += toDate - before;
            }
            before = toDate;
        }
        return before;
    }

    /** A year's amounts by month in the same proportions, summing to {@code rest}. */
    private long[] scaled(int year, long rest) {
        long[] parts = new long[12];
        long sum = 0;
        long before = 0;
        for (int k = 0; k < 12; k++) {
            sum += planned[12 * year + k];
            long toDate = sum == 0 ? 0 : part(rest, sum, sum(planned, year));
            parts[k] = toDate - before;
            before = toDate;
        }
        return parts;
    }

    private static long part(long amount, long of, long all) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(of))
                .divide(BigInteger.valueOf(all))
                .longValueExact();
    }

    private static long sum(long[] amounts, int year) {
        return Arrays.stream(amounts, 12 * year, 12 * year + 12).sum();
    }

    /** What has come in by the end of {@code month} where so much is eligible by month, in öre. */
    private long received(int month, long[] eligible) {
        return terms.earnedBy(new Money(counted(month, eligible))).ore();
    }

    /** What more has come in by the end of {@code month} when the payout's draws are made, in öre. */
    @Override
    public long gained(int month, Vector<RepairDraw> draws) {
        return received(month, eligible(draws)) - received(month, planned);
    }

    /** The same by month end. */
    @Override
    public long[] gained(Vector<RepairDraw> draws) {
        long[] now = eligible(draws);
        return IntStream.range(0, claimed.length)
                .mapToLong(month -> received(month, now) - received(month, planned))
                .toArray();
    }

    /** What is eligible and claimed, and the claim paid, by the end of {@code month}. */
    private long counted(int month, long[] eligible) {
        long sum = 0;
        for (int i = 0; i <= claimed[month]; i++) {
            sum += isEarned[i] ? eligible[i] : 0;
        }
        return sum;
    }

    /**
     * What a tkr paid in another year adds to what has come in by the end of {@code month} where no ceiling is met, in
     * parts of {@link RepairSource#ONE}, rounded up; mostly less than zero.
     */
    @Override
    public long lift(int month, RepairColumn column) {
        long gone = 0;
        int last = Math.min(claimed[month], 12 * column.from() + 11);
        for (int i = 12 * column.from(); i <= last; i++) {
            gone += isEarned[i] ? planned[i] : 0;
        }
        long here = 0;
        for (int i = 12 * column.to(); !column.isCut() && i <= Math.min(claimed[month], 12 * column.to() + 11); i++) {
            here += isEarned[i] ? 1 : 0;
        }
        BigInteger twelfths = BigInteger.valueOf(sum(planned, column.from()))
                .multiply(BigInteger.valueOf(here))
                .subtract(BigInteger.valueOf(12 * gone));
        BigInteger whole = twelfths.multiply(rate.numerator()).multiply(ONE);
        BigInteger parts = rate.denominator().multiply(BigInteger.valueOf(12 * sum(paid, column.from())));
        return up(whole, parts).longValueExact();
    }

    /**
     * By how much the linear function can be too low at nought, in parts of {@link RepairSource#ONE} a tkr: what the
     * ceiling takes as planned, half an öre of the rate, and the öre of even splits and of their proportions.
     */
    @Override
    public BigInteger slack(int month) {
        return slack[month];
    }

    private BigInteger slackAt(int month) {
        BigInteger counted = BigInteger.valueOf(counted(month, planned));
        BigInteger earned = up(counted.multiply(rate.numerator()).multiply(PER_ORE), rate.denominator());
        int years = claimed[month] / 12 + 1;
        BigInteger ore = BigInteger.valueOf((long) years * (9 + years) + 1 - received(month, planned));
        return claimed[month] < 0 ? BigInteger.ZERO : earned.add(PER_ORE.multiply(ore));
    }

    /** What the ceiling leaves beyond what has come in by the end of {@code month} as planned, in the same parts. */
    @Override
    public BigInteger slackOfCeiling(int month) {
        return slackOfCeiling[month];
    }

    private BigInteger slackOfCeilingAt(int month) {
        Money left = terms.ceiling()
                .getOrElse(Money.ZERO)
                .minus(terms.earnedBefore())
                .max(Money.ZERO);
        return PER_ORE.multiply(BigInteger.valueOf(left.ore() - received(month, planned)));
    }

    private static BigInteger up(BigInteger whole, BigInteger parts) {
        BigInteger[] divided = whole.divideAndRemainder(parts);
        return divided[1].signum() > 0 ? divided[0].add(BigInteger.ONE) : divided[0];
    }
}
