package rar.simulation.engine;

import java.util.List;
import rar.simulation.factor.Draw;

/**
 * Between which factors a scenario scales an amount.
 *
 * @param least it may be negative
 * @param most at least {@code least}
 */
record FactorRange(double least, double most) {

    /** As planned. */
    static final FactorRange ONE = new FactorRange(1, 1);

    /** The range once it has grown by each of the draws too. */
    FactorRange grownBy(List<Draw> draws) {
        FactorRange range = this;
        for (Draw growth : draws) {
            range = range.times(
                    1 + growth.distribution().leastDrawn(),
                    1 + growth.distribution().greatestDrawn());
        }
        return range;
    }

    private FactorRange times(double a, double b) {
        return new FactorRange(
                Math.min(Math.min(least * a, least * b), Math.min(most * a, most * b)),
                Math.max(Math.max(least * a, least * b), Math.max(most * a, most * b)));
    }

    /** The greatest of them without its sign. */
    double greatestSize() {
        return Math.max(Math.abs(least), Math.abs(most));
    }

    /** The greatest change from 1 without its sign. */
    double greatestChange() {
        return Math.max(Math.abs(least - 1), Math.abs(most - 1));
    }
}
