package rar.simulation.payout;

import java.math.BigInteger;
import java.util.Map;
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

    /**
     * Amounts that are agreed on.
     *
     * @param amounts by month as planned, beyond the plan too
     * @param total the whole grant
     * @param decided the month in which the grant is decided as planned, or first paid
     */
    record Agreed(TreeMap<Integer, Long> amounts, long total, int decided) implements Earning {

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
            for (Map.Entry<Integer, Long> each :
                    between(from - shift, until - shift).entrySet()) {
                int month = each.getKey() + shift;
                sum += scaled(
                        each.getValue(),
                        path.earnedShare(month) * scale(block, i, month, underClause) * part(path.amount()));
            }
            return sum;
        }

        @Override
        public long expected(PayoutShape shape, long amount, int start, int from, int before) {
            int shift = start - decided;
            return between(from - shift, before - shift).values().stream()
                    .mapToLong(each -> scaled(each, part(amount)))
                    .sum();
        }

        private Map<Integer, Long> between(int from, int before) {
            return before <= from ? Map.of() : amounts.subMap(from, before);
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
            return (double) amounts.getOrDefault(month, 0L);
        }
    }
}
