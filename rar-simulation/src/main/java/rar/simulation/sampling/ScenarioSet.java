package rar.simulation.sampling;

import java.util.List;
import java.util.OptionalLong;
import rar.simulation.factor.Draw;

/**
 * Scenarios by index: what each of them draws. A scenario is a pure function of the set and its index, whatever else is
 * drawn before or beside it. Anybody may write one: a simulation looks at each value, and refuses one that is no number,
 * or neither as planned nor from the least to the greatest that its draw's distribution gives.
 */
public interface ScenarioSet {

    /** How many scenarios there are, from index 0 on; none where they never end. */
    OptionalLong size();

    /**
     * What scenario {@code scenario} draws.
     *
     * @param draw one of {@code draws}
     * @param draws all draws of the plan under its model, in a fixed order
     */
    double value(Draw draw, List<Draw> draws, long scenario);

    /**
     * What many scenarios draw at once, the same bits as {@link #value} one at a time.
     *
     * @param draws all draws of the plan under its model, in a fixed order
     * @param capacity the most scenarios at a time
     */
    Drawing drawing(List<Draw> draws, int capacity);

    /**
     * The same scenarios for simulations side by side, none of which has all the draws: what several of them draw is alike
     * also in a set where a number depends on its place among the draws.
     *
     * @param all draws of all of them, in a fixed order
     */
    default ScenarioSet among(List<Draw> all) {
        return this;
    }

    /** The draws of some scenarios in a row; for one thread. */
    interface Drawing {

        /** Turns to the {@code count} scenarios from {@code first} on. */
        void turnTo(long first, int count);

        /** {@code out[i]} = the value that scenario first + i has for this draw. */
        void values(Draw draw, double[] out);

        /** The same for a draw of whole numbers, such as months. */
        default void wholes(Draw draw, long[] out) {
            double[] values = new double[out.length];
            values(draw, values);
            for (int i = 0; i < out.length; i++) {
                out[i] = (long) values[i];
            }
        }

        /**
         * {@code row[i] += amount} where scenario first + i has 1 for this draw of 0 or 1.
         *
         * @param scratch overwritten
         */
        default void addWhereOne(Draw draw, long amount, long[] row, long[] scratch) {
            wholes(draw, scratch);
            for (int i = 0; i < row.length; i++) {
                row[i] += amount & -scratch[i];
            }
        }
    }
}
