package rar.model.linear;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear relaxation of a smallest hitting set, in which elements can be taken in part. Its dual is fractional
 * packing: every set has a weight, no element's sets weigh more than one together, and all weights sum to as much as can
 * be; no hitting set has fewer elements than they sum to.
 *
 * <p>The weights are sought in floating point (the simplex method of Dantzig on a dense dictionary) and then counted in
 * whole parts of one: what is proved of them is proved in whole numbers, however they were found.
 */
final class FractionalHittingSet {

    private static final long PARTS = 1L << 40;
    private static final double NOTHING = 1e-9;
    private static final double HALF = 0.5;

    private final BitSet taken;

    /** What each element's sets weigh together, at most {@code one}. */
    private final long[] loads;

    /** What all sets weigh together. */
    private final long sum;

    /** One, in the parts that weights are counted in. */
    private final long one;

    /** The relaxation of meeting these sets, none of them empty. */
    FractionalHittingSet(List<BitSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(all::or);
        int[] elements = all.stream().toArray();
        Dictionary dictionary = new Dictionary(sets, elements).solved();
        this.taken = new BitSet();
        dictionary.taken().forEach(place -> taken.set(elements[place]));
        this.loads = new long[all.length()];
        long[] weights = dictionary.weights();
        for (int set = 0; set < weights.length; set++) {
            long weight = weights[set];
            sets.get(set).stream().forEach(element -> loads[element] += weight);
        }
        this.sum = Arrays.stream(weights).sum();
        // as much as the heaviest element carries, so that the weights are allowed for certain
        this.one = Math.max(PARTS, Arrays.stream(loads).max().orElse(0));
    }

    /** The elements of which more than half is taken. */
    BitSet elements() {
        return taken;
    }

    /** How many elements are needed at least: as many as the weights sum to, rounded up. */
    int least() {
        return Math.toIntExact((sum + one - 1) / one);
    }

    /** Elements that no hitting set of so many has: the weights that one of them leaves sum to more than the others. */
    BitSet needless(int size) {
        BitSet needless = new BitSet();
        for (int element = 0; element < loads.length; element++) {
            if (sum + one - loads[element] > size * one) {
                needless.set(element);
            }
        }
        return needless;
    }

    /**
     * What is basic stands in the rows, what is not in the columns; the last column is how much the basic ones are, the
     * last row how much of the goal a column costs. Variables are the sets' weights, then the elements' slack.
     */
    private static final class Dictionary {

        private final int rows;
        private final int columns;
        private final double[][] cells;
        private final int[] basic;
        private final int[] nonbasic;

        Dictionary(List<BitSet> sets, int[] elements) {
            this.rows = elements.length;
            this.columns = sets.size();
            this.cells = new double[rows + 1][columns + 1];
            this.basic = IntStream.range(columns, columns + rows).toArray();
            this.nonbasic = IntStream.range(0, columns).toArray();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    cells[row][column] = sets.get(column).get(elements[row]) ? 1 : 0;
                }
                cells[row][columns] = 1;
            }
            Arrays.fill(cells[rows], 0, columns, -1);
        }

        /** Ends at the latest after some rounds, and then with weights that are allowed but may not be the largest. */
        Dictionary solved() {
            for (int round = 0; round < 4 * (rows + columns); round++) {
                int entering = entering(round > rows + columns);
                int leaving = entering < 0 ? -1 : leaving(entering);
                if (leaving < 0) {
                    break;
                }
                pivot(leaving, entering);
            }
            return this;
        }

        /** By the steepest slope, or, where that has gone on for long, the first (Bland's rule against circles). */
        private int entering(boolean bland) {
            int best = -1;
            for (int column = 0; column < columns; column++) {
                if (cells[rows][column] < -NOTHING
                        && (best < 0
                                || (bland
                                        ? nonbasic[column] < nonbasic[best]
                                        : cells[rows][column] < cells[rows][best]))) {
                    best = column;
                }
            }
            return best;
        }

        private int leaving(int entering) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int row = 0; row < rows; row++) {
                if (cells[row][entering] > NOTHING) {
                    double ratio = cells[row][columns] / cells[row][entering];
                    if (ratio < least - NOTHING || (ratio < least + NOTHING && basic[row] < basic[best])) {
                        best = row;
                        least = ratio;
                    }
                }
            }
            return best;
        }

        private void pivot(int leaving, int entering) {
            double[] pivot = cells[leaving];
            double inverse = 1 / pivot[entering];
            pivot[entering] = 1;
            for (int column = 0; column <= columns; column++) {
                pivot[column] *= inverse;
            }
            for (int row = 0; row <= rows; row++) {
                double factor = cells[row][entering];
                if (row != leaving && factor != 0) {
                    subtract(cells[row], entering, factor, pivot);
                }
            }
            int left = basic[leaving];
            basic[leaving] = nonbasic[entering];
            nonbasic[entering] = left;
        }

        private static void subtract(double[] row, int entering, double factor, double[] pivot) {
            row[entering] = 0;
            for (int column = 0; column < row.length; column++) {
                row[column] -= factor * pivot[column];
            }
        }

        /** The elements of which more than half is taken, by their place. */
        IntStream taken() {
            return IntStream.range(0, columns)
                    .filter(column -> nonbasic[column] >= columns && cells[rows][column] > HALF)
                    .map(column -> nonbasic[column] - columns);
        }

        /** In parts of one, rounded down. */
        long[] weights() {
            long[] weights = new long[columns];
            for (int row = 0; row < rows; row++) {
                if (basic[row] < columns) {
                    weights[basic[row]] = Math.max(0, (long) (cells[row][columns] * PARTS));
                }
            }
            return weights;
        }
    }
}
