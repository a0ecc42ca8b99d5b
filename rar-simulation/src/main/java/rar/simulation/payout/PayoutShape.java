package rar.simulation.payout;

import org.jspecify.annotations.Nullable;
import rar.simulation.kernel.RuleKernel;
import rar.simulation.projection.CarryOver;
import rar.simulation.projection.PayoutStream;

/** How what is granted is paid, month by month from the decision on, if nothing is late. */
public sealed interface PayoutShape {

    /** In how many months, from the month of decision on, all of it is paid. */
    int lastsFor();

    /** {@code paid} = what is paid of {@code amounts} in the first {@code t} months, 1 or more, in whole öre. */
    void paidWithin(int t, double[] amounts, double[] paid, int n);

    /** What is paid of {@code amount} in the first {@code t} months, 1 or more, in öre. */
    long paidWithin(int t, long amount);

    /** The first month after month {@code t}, 0 being that of the decision, in which another part of it may be paid. */
    int nextChange(int t, long amount);

    /** The rule by which what a year leaves unpaid is carried over; null where there is none. */
    default @Nullable CarryOver carryOver() {
        return null;
    }

    /**
     * In a plan's proportions: all of it where all is paid, and never less for more of either, by one quotient and one
     * product, each rounded once.
     */
    final class Planned implements PayoutShape {

        /** Of what is granted, the parts that are paid in the first 1, 2, … months; of nothing in all there are none. */
        private final double[] parts;

        /** What the plan pays in the first 1, 2, … months. */
        private final long[] paid;

        private final long total;

        private final @Nullable CarryOver carryOver;

        /** For each month of the plan's payouts, the next in which the plan pays another amount. */
        private final int[] next;

        /** As {@code stream} is paid that is decided in month {@code decided}. */
        public Planned(PayoutStream stream, int decided) {
            total = stream.total();
            carryOver = stream.carryOver().orElse(null);
            next = new int[stream.last() - decided + 1];
            for (int t = next.length - 1; t >= 0; t--) {
                boolean changes = stream.payout(decided + t) != stream.payout(decided + t + 1);
                next[t] = changes || t + 1 == next.length ? t + 1 : next[t + 1];
            }
            parts = new double[next.length];
            paid = new long[next.length];
            for (int t = 0; t < parts.length; t++) {
                paid[t] = stream.paidBefore(decided + t + 1);
                parts[t] = total == 0 ? 0 : (double) paid[t] / (double) total;
            }
        }

        @Override
        public int lastsFor() {
            return parts.length;
        }

        @Override
        public @Nullable CarryOver carryOver() {
            return carryOver;
        }

        @Override
        public void paidWithin(int t, double[] amounts, double[] paid, int n) {
            RuleKernel.part(paid, parts[Math.min(t, parts.length) - 1], amounts, n);
        }

        @Override
        public long paidWithin(int t, long amount) {
            int last = Math.min(t, parts.length) - 1;
            // a project that pays all back has amounts and no proportions
            return amount == total ? paid[last] : (long) Math.rint((double) amount * parts[last]);
        }

        @Override
        public int nextChange(int t, long amount) {
            // in other proportions the roundings differ from month to month
            return amount == total && t < next.length ? next[t] : t + 1;
        }
    }

    /**
     * Evenly, the öre that remain in the first months.
     *
     * @param lastsFor over how many months, from the month of decision on
     */
    record Even(int lastsFor) implements PayoutShape {
        @Override
        public void paidWithin(int t, double[] amounts, double[] paid, int n) {
            RuleKernel.evenParts(paid, Math.min(t, lastsFor), lastsFor, amounts, n);
        }

        @Override
        public long paidWithin(int t, long amount) {
            int paid = Math.min(t, lastsFor);
            return paid * (amount / lastsFor) + Math.min(paid, amount % lastsFor);
        }

        @Override
        public int nextChange(int t, long amount) {
            int larger = (int) (amount % lastsFor);
            return t < larger ? larger : Math.max(t + 1, lastsFor);
        }
    }
}
