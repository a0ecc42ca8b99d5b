package rar.simulation.capacity;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.plan.Horizon;

/**
 * How a grant that is not decided yet would be paid, month by month from the month of its decision on
 * (utbetalningsplan). Every profile pays exactly its amount, to the öre, and a larger grant is never behind a smaller
 * one.
 */
public sealed interface GrantProfile {

    /** The most months over which a grant is paid. */
    int MOST_MONTHS = 12 * Horizon.MAX_YEARS;

    /** The greatest weight. */
    int GREATEST_WEIGHT = 1_000_000;

    /** Over how many months it is paid, the month of the decision being the first. */
    int months();

    /**
     * What is paid of {@code ore} öre in the first {@code months} months, 1 or more; all of it from {@link #months()} on.
     *
     * @param ore 0 or more
     */
    long paidBy(long ore, int months);

    /**
     * The largest grant of which no more than {@code room} öre are paid in the first {@code months} months, or {@code
     * most} if that is less.
     *
     * @param room 0 to 2⁵², in öre
     * @param most in öre, 0 to 2⁵²
     */
    long largest(int months, long room, long most);

    /** What is paid of a grant after its first {@code months} months, 1 or more. */
    default Money paidAfter(Money amount, int months) {
        return amount.minus(new Money(paidBy(amount.ore(), months)));
    }

    /** How many times what is paid in the first {@code months} months the whole grant is, but for less than öre. */
    double timesPaid(int months);

    /** In proportion to which the months are paid. */
    default Seq<Integer> weights() {
        return Vector.fill(months(), 1);
    }

    /** The payments month by month, some perhaps zero. */
    default Seq<Money> payments(Money amount) {
        return Vector.rangeClosed(1, months())
                .map(k -> new Money(paidBy(amount.ore(), k) - (k == 1 ? 0 : paidBy(amount.ore(), k - 1))));
    }

    /** All of it in the month of the decision. */
    static GrantProfile atOnce() {
        return new Evenly(1);
    }

    /**
     * The same every month, the öre that remain in the earliest, as {@link Money#dividedInto}.
     *
     * @param months 1 to {@link #MOST_MONTHS}
     */
    record Evenly(int months) implements GrantProfile {

        /** @throws IllegalArgumentException if the months are out of range */
        public Evenly {
            requireMonths(months);
        }

        @Override
        public long paidBy(long ore, int count) {
            int k = Math.min(count, months);
            return k * (ore / months) + Math.min(k, ore % months);
        }

        @Override
        public long largest(int count, long room, long most) {
            int k = Math.min(count, months);
            // each month room / k, and an öre more in as many of the first k months as room is left for
            return Math.min(most, room / k * months + room % k);
        }

        @Override
        public double timesPaid(int count) {
            return (double) months / Math.min(count, months);
        }
    }

    /** In proportion to weights: what is paid by a month is its share of the grant, rounded up to the öre. */
    final class Weighted implements GrantProfile {

        /** Of the first 0, 1, 2, … months. */
        private final long[] sums;

        /**
         * A profile.
         *
         * @param weights by month from the decision on, each 0 to {@link #GREATEST_WEIGHT}, not all zero
         * @throws IllegalArgumentException if there are too many weights, one is out of range or all are zero
         */
        public Weighted(Seq<Integer> weights) {
            requireMonths(weights.size());
            sums = new long[weights.size() + 1];
            for (int k = 1; k < sums.length; k++) {
                int weight = weights.get(k - 1);
                if (weight < 0 || weight > GREATEST_WEIGHT) {
                    throw new RefusedException(
                            ProfileMistake.WEIGHT.with("most", GREATEST_WEIGHT).with("found", weight));
                }
                sums[k] = sums[k - 1] + weight;
            }
            if (sums[weights.size()] == 0) {
                throw new RefusedException(ProfileMistake.NO_WEIGHT.message());
            }
        }

        @Override
        public int months() {
            return sums.length - 1;
        }

        @Override
        public long paidBy(long ore, int count) {
            long part = sum(count);
            long all = sum(months());
            // whole multiples apart, so that no product overflows
            return ore / all * part - Math.floorDiv(-(ore % all * part), all);
        }

        @Override
        public long largest(int count, long room, long most) {
            long part = sum(count);
            long all = sum(months());
            if (part == 0 || room / part > most / all) {
                return most;
            }
            return Math.min(most, room / part * all + room % part * all / part);
        }

        @Override
        public double timesPaid(int count) {
            return (double) sum(months()) / (double) sum(count);
        }

        @Override
        public Seq<Integer> weights() {
            return Vector.rangeClosed(1, months()).map(k -> (int) (sums[k] - sums[k - 1]));
        }

        private long sum(int count) {
            return sums[Math.min(count, months())];
        }
    }

    private static void requireMonths(int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new RefusedException(
                    ProfileMistake.MONTHS.with("most", MOST_MONTHS).with("found", months));
        }
    }
}
