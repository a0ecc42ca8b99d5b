package rar.model.allocation.table;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Rounds the fractions of a table whose row and column sums are whole, cell by cell down or up, and keeps these sums
 * (Cox, A constructive procedure for unbiased controlled rounding, Journal of the American Statistical Association
 * 82, 1987, 520-524).
 *
 * <p>A row or column with one fraction has two, or its sum were not whole. So a walk that leaves every row and column
 * by another fraction than it came by closes to a cycle. Adding an amount to every second cell of the cycle and
 * taking it from the others keeps all sums; the largest amount that leaves every cell between its whole neighbours
 * makes at least one of them whole. Cells already whole are never touched, and the walk ends when all are: this
 * proves that a rounding exists. Where Cox draws the direction, here the smaller amount decides, the cell nearest
 * the start of the walk gaining at equality, so that the result repeats.
 */
final class CycleRounding {

    private final BigInteger denominator;

    /** The fractions' numerators, from zero to the denominator; both ends are whole. */
    private final BigInteger[][] fractions;

    private final Cursor rowCursor;
    private final Cursor columnCursor;

    /** Rows at even places and columns at odd ones, each joined to the next by a fraction. */
    private final int[] walk;

    private final int[] placeOfRow;
    private final int[] placeOfColumn;
    private int length;

    private CycleRounding(BigInteger[][] fractions, BigInteger denominator) {
        int rows = fractions.length;
        int columns = fractions[0].length;
        this.denominator = denominator;
        this.fractions = fractions;
        this.rowCursor = new Cursor(rows, this::isFraction);
        this.columnCursor = new Cursor(columns, (column, row) -> isFraction(row, column));
        this.walk = new int[rows + columns + 1];
        this.placeOfRow = new int[rows];
        this.placeOfColumn = new int[columns];
        Arrays.fill(placeOfRow, -1);
        Arrays.fill(placeOfColumn, -1);
    }

    /**
     * Rounds in place: afterwards every numerator is zero or the denominator.
     *
     * @param fractions numerators from zero to the denominator; every row and column sums to a multiple of it
     */
    static void round(BigInteger[][] fractions, BigInteger denominator) {
        CycleRounding rounding = new CycleRounding(fractions, denominator);
        for (int row = 0; row < fractions.length; row++) {
            rounding.clear(row);
        }
    }

    /** Walks from {@code row}, rounding every cycle met, until no fraction is left in it. */
    private void clear(int row) {
        append(row);
        while (length > 1 || hasFraction(row)) {
            boolean atRow = length % 2 == 1;
            int here = walk[length - 1];
            int from = length > 1 ? walk[length - 2] : -1;
            int next = atRow
                    ? rowCursor.other(here, from, fractions[0].length)
                    : columnCursor.other(here, from, fractions.length);
            int place = atRow ? placeOfColumn[next] : placeOfRow[next];
            if (place < 0) {
                append(next);
            } else {
                walk[length] = next;
                shift(place);
                cutBack(place);
            }
        }
        cutBack(-1);
    }

    private boolean hasFraction(int row) {
        return rowCursor.first(row, fractions[0].length) < fractions[0].length;
    }

    private void append(int node) {
        (length % 2 == 0 ? placeOfRow : placeOfColumn)[node] = length;
        walk[length++] = node;
    }

    /** Takes everything after {@code place} off the walk. */
    private void cutBack(int place) {
        while (length > place + 1) {
            length--;
            (length % 2 == 0 ? placeOfRow : placeOfColumn)[walk[length]] = -1;
        }
    }

    /** Moves the cycle that starts at {@code place} and closes at the end of the walk until a cell is whole. */
    private void shift(int place) {
        BigInteger up = denominator;
        BigInteger down = denominator;
        for (int i = place; i < length; i++) {
            BigInteger below = fraction(i);
            BigInteger above = denominator.subtract(below);
            boolean gains = (i - place) % 2 == 0;
            up = up.min(gains ? above : below);
            down = down.min(gains ? below : above);
        }
        BigInteger amount = up.compareTo(down) <= 0 ? up : down.negate();
        for (int i = place; i < length; i++) {
            set(i, fraction(i).add((i - place) % 2 == 0 ? amount : amount.negate()));
        }
    }

    /** The cell that joins place {@code i} of the walk to the next. */
    private BigInteger fraction(int i) {
        return i % 2 == 0 ? fractions[walk[i]][walk[i + 1]] : fractions[walk[i + 1]][walk[i]];
    }

    private void set(int i, BigInteger value) {
        if (i % 2 == 0) {
            fractions[walk[i]][walk[i + 1]] = value;
        } else {
            fractions[walk[i + 1]][walk[i]] = value;
        }
    }

    private boolean isFraction(int row, int column) {
        BigInteger value = fractions[row][column];
        return value.signum() != 0 && !value.equals(denominator);
    }

    /** Finds fractions in a line; as none ever comes back, it never looks twice at what it has passed. */
    private static final class Cursor {

        private interface Test {
            boolean isFraction(int line, int place);
        }

        private final int[] first;
        private final int[] second;
        private final Test test;

        Cursor(int lines, Test test) {
            this.first = new int[lines];
            this.second = new int[lines];
            this.test = test;
        }

        /** The first fraction of the line, or {@code end} if there is none. */
        int first(int line, int end) {
            while (first[line] < end && !test.isFraction(line, first[line])) {
                first[line]++;
            }
            return first[line];
        }

        /** The first fraction of the line at another place than {@code from}. */
        int other(int line, int from, int end) {
            int found = first(line, end);
            if (found != from) {
                return found;
            }
            second[line] = Math.max(second[line], found + 1);
            while (!test.isFraction(line, second[line])) {
                second[line]++;
            }
            return second[line];
        }
    }
}
