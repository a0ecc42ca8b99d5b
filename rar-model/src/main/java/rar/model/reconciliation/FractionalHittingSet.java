package rar.model.reconciliation;

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
 *
 * @param elements those of which more than half is taken
 * @param least how many elements are needed at least
 */
record FractionalHittingSet(BitSet elements, int least) {

    /** One, in the parts that weights are counted in. */
    private static final long ONE = 1L << 40;

    private static final double NOTHING = 1e-9;
    private static final double HALF = 0.5;

    /** The relaxation of meeting these sets, none of them empty. */
    static FractionalHittingSet of(List<BitSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(all::or);
        int[] elements = all.stream().toArray();
        Dictionary dictionary = new Dictionary(sets, elements).solved();
        BitSet whole = new BitSet();
        dictionary.taken().forEach(place -> whole.set(elements[place]));
        return new FractionalHittingSet(whole, proved(sets, elements, dictionary.weights()));
    }

    /** The sum of the weights once they are made small enough to be allowed, rounded up. */
    private static int proved(List<BitSet> sets, int[] elements, double[] weights) {
        long[] counted = new long[weights.length];
        for (int set = 0; set < weights.length; set++) {
            counted[set] = Math.max(0, (long) (weights[set] * ONE));
        }
        long heaviest = ONE;
        for (int element : elements) {
            long load = 0;
            for (int set = 0; set < counted.length; set++) {
                load += sets.get(set).get(element) ? counted[set] : 0;
            }
            heaviest = Math.max(heaviest, load);
        }
        long sum = 0;
        for (long weight : counted) {
            sum += weight;
        }
        return Math.toIntExact((sum + heaviest - 1) / heaviest);
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

        double[] weights() {
            double[] weights = new double[columns];
            for (int row = 0; row < rows; row++) {
                if (basic[row] < columns) {
                    weights[basic[row]] = cells[row][columns];
                }
            }
            return weights;
        }
    }
}
