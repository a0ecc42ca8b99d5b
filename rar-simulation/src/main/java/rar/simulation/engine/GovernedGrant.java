package rar.simulation.engine;

import java.util.Arrays;
import java.util.List;
import rar.simulation.scenario.Draw;

/**
 * A grant that a rule decides on in each scenario, planned or applied for; and, in the same terms, how a commitment is paid
 * on which none does.
 *
 * @param id of the planned grant, or of the factor, year and number of an application
 * @param asked what is asked for
 * @param decided the month in which it first comes up, 0 being the plan's first
 * @param shape how what is granted is paid, as long after the decision as planned
 * @param underClause whether the reservation clause can reduce it
 * @param delays by which its payouts are late
 * @param outturns the shares of it that are used
 * @param terminations the months by which it ends early
 * @param refusals of its funding
 */
record GovernedGrant(
        String id,
        Asked asked,
        int decided,
        PayoutShape shape,
        boolean underClause,
        List<Draw> delays,
        List<Draw> outturns,
        List<Draw> terminations,
        Refusals refusals) {

    /** What is asked for in each scenario of a block. */
    sealed interface Asked {

        /**
         * The row of it, in öre, 0 where nothing is asked for.
         *
         * @param applications the block's
         */
        double[] row(double[][] applications, int capacity);

        /** What the plan grants, in öre; 0 if nothing. */
        long plannedOre();
    }

    /**
     * What the plan grants, in every scenario.
     *
     * @param ore more than zero
     */
    record Planned(long ore) implements Asked {
        @Override
        public double[] row(double[][] applications, int capacity) {
            double[] row = new double[capacity];
            Arrays.fill(row, (double) ore);
            return row;
        }

        @Override
        public long plannedOre() {
            return ore;
        }
    }

    /**
     * What is drawn for an application.
     *
     * @param row of the block's applications
     */
    record Application(int row) implements Asked {
        @Override
        public double[] row(double[][] applications, int capacity) {
            return applications[row];
        }

        @Override
        public long plannedOre() {
            return 0;
        }
    }

    /** In how many months, from the month of decision on, all of it is paid. */
    int lastsFor() {
        return shape.lastsFor();
    }

    /** What is paid of {@code amount} in the first {@code t} months from the month of decision on, if nothing is late. */
    long paidWithin(int t, long amount) {
        return t <= 0 ? 0 : shape.paidWithin(t, amount);
    }

    /** Whether it is paid as decided in every scenario, the reservation clause apart. */
    boolean isCertain() {
        return delays.isEmpty() && outturns.isEmpty() && terminations.isEmpty() && refusals.isEmpty();
    }
}
