package rar.model.allocation.table;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Moves single units between the rows of a table, each within its column, until the rows come to wanted sums or no move
 * brings them nearer; the columns keep theirs.
 *
 * <p>A unit that a row has too many is given up in a column; there a row takes it that has too few, or a row that in turn
 * gives one up in another column. This is a shortest augmenting path of a flow between rows, over columns (Ford and
 * Fulkerson, Flows in Networks, 1962, ch. I.8), so that where it ends the rows miss their wanted sums by as few units as
 * any table within the limits can.
 */
final class UnitMoves {

    /** What a cell may hold. */
    interface Limits {
        long least(int row, int column);

        long most(int row, int column);
    }

    private final long[][] cells;
    private final Limits limits;

    /** What each row has beyond its wanted sum. */
    private final long[] surplus;

    private final Finder[] givers;
    private final Finder[] takers;
    private final Finder[][] passers;

    /** The column that a unit came from to this one; itself where the walk began. */
    private final int[] before;

    /** The row that gives up a unit in this column; -1 where nobody does yet. */
    private final int[] giver;

    private UnitMoves(long[][] cells, long[] surplus, Limits limits) {
        int columns = cells[0].length;
        this.cells = cells;
        this.limits = limits;
        this.surplus = surplus;
        this.before = new int[columns];
        this.giver = new int[columns];
        this.givers = new Finder[columns];
        this.takers = new Finder[columns];
        this.passers = new Finder[columns][columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            givers[c] = new Finder(row -> surplus[row] > 0 && canGive(row, column));
            takers[c] = new Finder(row -> surplus[row] < 0 && canTake(row, column));
            Arrays.setAll(passers[c], to -> new Finder(row -> canTake(row, column) && canGive(row, to)));
        }
    }

    /**
     * Moves units in place.
     *
     * @param cells whose cells lie within the limits
     * @param wanted the sums that the rows should come to; together what the cells sum to
     */
    static void towards(long[] wanted, long[][] cells, Limits limits) {
        long[] surplus = new long[cells.length];
        Arrays.setAll(surplus, row -> Arrays.stream(cells[row]).sum() - wanted[row]);
        UnitMoves moves = new UnitMoves(cells, surplus, limits);
        boolean moved = true;
        while (moved) {
            moved = moves.one();
        }
    }

    /** Moves one unit from a row with too many to a row with too few; whether there was a way. */
    private boolean one() {
        ArrayDeque<Integer> reached = new ArrayDeque<>();
        for (int c = 0; c < giver.length; c++) {
            giver[c] = givers[c].first();
            before[c] = c;
            if (giver[c] >= 0) {
                reached.add(c);
            }
        }
        while (!reached.isEmpty()) {
            int column = reached.remove();
            int taker = takers[column].first();
            if (taker >= 0) {
                carry(column, taker);
                return true;
            }
            pass(column, reached);
        }
        return false;
    }

    private void pass(int column, ArrayDeque<Integer> reached) {
        for (int to = 0; to < giver.length; to++) {
            int passer = giver[to] < 0 ? passers[column][to].first() : -1;
            if (passer >= 0) {
                giver[to] = passer;
                before[to] = column;
                reached.add(to);
            }
        }
    }

    /** Walks back from the row that takes the unit in {@code end} to the row that had it too many. */
    private void carry(int end, int last) {
        int taker = last;
        surplus[last]++;
        for (int column = end; ; column = before[column]) {
            add(taker, column, 1);
            taker = giver[column];
            add(taker, column, -1);
            if (before[column] == column) {
                surplus[taker]--;
                return;
            }
        }
    }

    private void add(int row, int column, int step) {
        cells[row][column] += step;
        (step > 0 ? givers : takers)[column].reopen(row);
        for (int other = 0; other < giver.length; other++) {
            (step > 0 ? passers[other][column] : passers[column][other]).reopen(row);
        }
    }

    private boolean canGive(int row, int column) {
        return cells[row][column] > limits.least(row, column);
    }

    private boolean canTake(int row, int column) {
        return cells[row][column] < limits.most(row, column);
    }

    /** The first row that passes a test; it never looks twice at those that did not and have not changed since. */
    private final class Finder {
        private final IntPredicate test;
        private int next;

        Finder(IntPredicate test) {
            this.test = test;
        }

        int first() {
            while (next < cells.length && !test.test(next)) {
                next++;
            }
            return next < cells.length ? next : -1;
        }

        void reopen(int row) {
            if (row < next && test.test(row)) {
                next = row;
            }
        }
    }
}
