package rar.simulation.payout;

import java.math.BigInteger;
import java.util.SortedMap;
import java.util.TreeMap;
import rar.model.money.Share;
import rar.model.schedule.FundedPayouts;
import rar.simulation.kernel.Block;
import rar.simulation.projection.Months;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/** What external funding is earned by in scenarios. Amounts are in öre, months count from the plan's first, 0. */
sealed interface Earning {

    /** What is eligible of scenario {@code i} in all months from one on and before another. */
    long eligible(CommitmentPath path, int from, int before, Block block, int i, boolean underClause);

    /** What is eligible of a grant of so much that is paid as shaped from month {@code start} on. */
    long expected(PayoutShape shape, long amount, int start, int from, int before);

    /** What is earned by so much in all, without any ceiling. */
    long earnedBy(long eligible);

    /** What a month's payout can earn at most, used by so large a share; zero or more. */
    double mostOf(PayoutStream stream, int month, double share);

    private static double scale(Block block, int i, int month, boolean underClause) {
        return underClause ? block.scale[month / 12][i] : 1;
    }

    /**
     * A rate of cost.
     *
     * @param rate above 0, at most 1
     */
    record OfCost(Share rate) implements Earning {

        @Override
        public long eligible(CommitmentPath path, int from, int before, Block block, int i, boolean underClause) {
            int until = Math.min(before, path.ends());
            long paid = 0;
            int next;
            for (int m = Math.max(from, path.begins()); m < until; m = next) {
                next = Math.min(until, path.nextChange(m));
                next = underClause ? Math.min(next, m / 12 * 12 + 12) : next;
                paid += (next - m) * path.paid(m, scale(block, i, m, underClause));
            }
            return paid;
        }

        @Override
        public long expected(PayoutShape shape, long amount, int start, int from, int before) {
            int first = Math.max(from, start);
            return before <= first
                    ? 0
                    : paidBefore(shape, amount, before - start) - paidBefore(shape, amount, first - start);
        }

        private static long paidBefore(PayoutShape shape, long amount, int t) {
            return t <= 0 ? 0 : shape.paidWithin(t, amount);
        }

        /** Rounded half up; in whole numbers of 64 bits where the rate is as short as rates are. */
        @Override
        public long earnedBy(long eligible) {
            long cost = Math.max(0, eligible);
            if (rate.denominator().bitLength() > 30) {
                return rate.timesHalfUp(BigInteger.valueOf(cost)).longValueExact();
            }
            long d = rate.denominator().longValue();
            long n = rate.numerator().longValue();
            return cost / d * n + (2 * (cost % d) * n + d) / (2 * d);
        }

        @Override
        public double mostOf(PayoutStream stream, int month, double share) {
            double paid = Math.max(0, stream.payout(month)) * share;
            return paid > 0 ? paid * rate.toDouble() + 1 : 0;
        }
    }

    /** Amounts that are agreed on, by month as planned, beyond the plan too. */
    final class Agreed implements Earning {

        private final int first;
        private final long[] amounts;
        private final long total;
        private final int decided;

        /**
         * Agreed amounts.
         *
         * @param byMonth the amounts
         * @param total the whole grant
         * @param decided the month in which the grant is decided as planned, or first paid
         */
        private Agreed(SortedMap<Integer, Long> byMonth, long total, int decided) {
            this.first = byMonth.isEmpty() ? 0 : byMonth.firstKey();
            this.amounts = new long[byMonth.isEmpty() ? 0 : byMonth.lastKey() - first + 1];
            byMonth.forEach((month, ore) -> amounts[month - first] = ore);
            this.total = total;
            this.decided = decided;
        }

        static Agreed of(FundedPayouts funding, long total, int decided, Projection projection) {
            Months calendar = projection.calendar();
            TreeMap<Integer, Long> amounts = new TreeMap<>();
            funding.terms()
                    .eligible(funding.agreed(), funding.run())
                    // what was eligible before is known
                    .filterKeys(month -> calendar.indexOf(month) >= projection.firstOpen())
                    .forEach((month, amount) -> amounts.put(calendar.indexOf(month), amount.ore()));
            return new Agreed(amounts, total, decided);
        }

        @Override
        public long eligible(CommitmentPath path, int from, int before, Block block, int i, boolean underClause) {
            int shift = path.begins() - decided;
            int until = path.early() == 0 ? before : Math.min(before, path.ends());
            long sum = 0;
            for (int planned = Math.max(from - shift, first); planned < end(until - shift); planned++) {
                long amount = amounts[planned - first];
                if (amount != 0) {
                    int month = planned + shift;
                    sum += scaled(
                            amount,
                            path.earnedShare(month) * scale(block, i, month, underClause) * part(path.amount()));
                }
            }
            return sum;
        }

        @Override
        public long expected(PayoutShape shape, long amount, int start, int from, int before) {
            int shift = start - decided;
            long sum = 0;
            for (int planned = Math.max(from - shift, first); planned < end(before - shift); planned++) {
                sum += scaled(amounts[planned - first], part(amount));
            }
            return sum;
        }

        /** The first month from which nothing is agreed on any longer, at most {@code before}. */
        private int end(int before) {
            return Math.min(before, first + amounts.length);
        }

        private double part(long amount) {
            return amount == total ? 1 : (double) amount / (double) total;
        }

        private static long scaled(long amount, double share) {
            return (long) Math.rint((double) amount * Math.min(1, share));
        }

        @Override
        public long earnedBy(long eligible) {
            return eligible;
        }

        @Override
        public double mostOf(PayoutStream stream, int month, double share) {
            return month < first || month >= end(month + 1) ? 0 : (double) amounts[month - first];
        }
    }
}
