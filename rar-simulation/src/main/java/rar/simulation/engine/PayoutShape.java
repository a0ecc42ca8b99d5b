package rar.simulation.engine;

import rar.simulation.projection.PayoutStream;

/** How what is granted is paid, month by month from the decision on, if nothing is late. */
sealed interface PayoutShape {

    /** In how many months, from the month of decision on, all of it is paid. */
    int lastsFor();

    /** {@code paid} = what is paid of {@code amounts} in the first {@code t} months, 1 or more, in whole öre. */
    void paidWithin(int t, double[] amounts, double[] paid, int n);

    /** What is paid of {@code amount} in the first {@code t} months, 1 or more, in öre. */
    long paidWithin(int t, long amount);

    /**
     * In a plan's proportions: all of it where all is paid, and never less for more of either, by one quotient and one
     * product, each rounded once.
     */
    final class Planned implements PayoutShape {

        /** Of what is granted, the parts that are paid in the first 1, 2, … months. */
        private final double[] parts;

        /** As {@code stream} is paid that is decided in month {@code decided}. */
        Planned(PayoutStream stream, int decided) {
            parts = new double[stream.last() - decided + 1];
            for (int t = 0; t < parts.length; t++) {
                parts[t] = (double) stream.paidBefore(decided + t + 1) / (double) stream.total();
            }
        }

        @Override
        public int lastsFor() {
            return parts.length;
        }

        @Override
        public void paidWithin(int t, double[] amounts, double[] paid, int n) {
            RuleKernel.part(paid, parts[Math.min(t, parts.length) - 1], amounts, n);
        }

        @Override
        public long paidWithin(int t, long amount) {
            return (long) Math.rint((double) amount * parts[Math.min(t, parts.length) - 1]);
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
    }
}
