package rar.model.linear;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides in exact arithmetic whether numbers within bounds can satisfy linear equations, and if not, which bounds
 * and equations cannot hold together.
 *
 * <p>The general simplex method of Dutertre and de Moura, "A Fast Linear-Arithmetic Solver for DPLL(T)" (2006): every
 * equation is a row {@code s = Σ a·x} with bounds on {@code s}; bounds can be tightened and relaxed at any time and the
 * search goes on from where it stands. It starts at the printed values, so that only identities that do not hold as
 * printed cost anything.
 *
 * <p>Variables are numbered: first the cells, then the rows.
 */
public final class ExactSimplex {

    private final int cells;
    private final EpsilonNumber[] value;
    private final @Nullable EpsilonNumber[] lower;
    private final @Nullable EpsilonNumber[] upper;

    /** The row of a basic variable, null for a nonbasic one. */
    private final @Nullable SparseRow[] rows;

    /** For a nonbasic variable: the basic variables in whose rows it occurs. */
    private final BitSet[] users;

    /** The basic variables that lie outside their bounds. */
    private final BitSet broken = new BitSet();

    private long pivots;

    /**
     * A system without bounds.
     *
     * @param start where each cell's variable starts
     * @param rows one for each equation, over the cells' variables
     */
    public ExactSimplex(Rational[] start, SparseRow[] rows) {
        this.cells = start.length;
        int count = cells + rows.length;
        this.value = new EpsilonNumber[count];
        this.lower = new EpsilonNumber[count];
        this.upper = new EpsilonNumber[count];
        this.rows = new SparseRow[count];
        this.users = new BitSet[count];
        for (int v = 0; v < count; v++) {
            users[v] = new BitSet();
            value[v] = v < cells ? EpsilonNumber.of(start[v]) : EpsilonNumber.ZERO;
        }
        for (int r = 0; r < rows.length; r++) {
            adopt(cells + r, rows[r]);
            value[cells + r] = evaluated(rows[r]);
        }
    }

    /** Where the variable stands. */
    public EpsilonNumber value(int variable) {
        return value[variable];
    }

    /**
     * A size of ε that is small enough: every variable within its bounds for infinitely small ε is within them for this
     * one too.
     */
    public Rational epsilon() {
        Rational smallest = Rational.ONE;
        for (int v = 0; v < value.length; v++) {
            smallest = atMost(smallest, lower[v], value[v]);
            smallest = atMost(smallest, value[v], upper[v]);
        }
        return smallest;
    }

    private static Rational atMost(Rational epsilon, @Nullable EpsilonNumber smaller, @Nullable EpsilonNumber larger) {
        if (smaller == null || larger == null || smaller.nudge().compareTo(larger.nudge()) <= 0) {
            return epsilon;
        }
        Rational limit = larger.value()
                .minus(smaller.value())
                .times(smaller.nudge().minus(larger.nudge()).inverse());
        return limit.compareTo(epsilon) < 0 ? limit : epsilon;
    }

    /** Sets the bounds of a variable, null for none. */
    public void bound(int variable, @Nullable EpsilonNumber least, @Nullable EpsilonNumber most) {
        lower[variable] = least;
        upper[variable] = most;
        if (rows[variable] != null) {
            inspect(variable);
        } else if (least != null && value[variable].compareTo(least) < 0) {
            move(variable, least.minus(value[variable]));
        } else if (most != null && value[variable].compareTo(most) > 0) {
            move(variable, most.minus(value[variable]));
        }
    }

    /** Moves every variable within its bounds, or finds bounds that cannot hold together. */
    public Optional<Conflict> conflict() {
        long patience = pivots + 4L * value.length;
        for (int leaving = broken.nextSetBit(0); leaving >= 0; leaving = broken.nextSetBit(0)) {
            EpsilonNumber below = lower[leaving];
            boolean up = below != null && value[leaving].compareTo(below) < 0;
            EpsilonNumber target = up ? below : upper[leaving];
            if (target == null) {
                throw new IllegalStateException("a broken bound does not exist");
            }
            int entering = entering(leaving, up, pivots > patience);
            if (entering < 0) {
                return Optional.of(Conflict.of(leaving, row(leaving)));
            }
            Rational slope = row(leaving).of(entering);
            move(entering, target.minus(value[leaving]).times(slope.inverse()));
            pivot(leaving, entering);
        }
        return Optional.empty();
    }

    /**
     * The largest value a variable can take with every variable within its bounds, empty if there is no limit; call it
     * only where {@link #conflict()} has found none.
     */
    public Optional<EpsilonNumber> most(int variable) {
        return extreme(variable, true);
    }

    /** The smallest value, as {@link #most}. */
    public Optional<EpsilonNumber> least(int variable) {
        return extreme(variable, false);
    }

    private Optional<EpsilonNumber> extreme(int variable, boolean up) {
        while (true) {
            int entering = rows[variable] == null ? variable : entering(variable, up, true);
            if (entering < 0 || (entering == variable && !canMove(variable, up))) {
                return Optional.of(value[variable]);
            }
            boolean enteringUp =
                    entering == variable ? up : up == row(variable).of(entering).signum() > 0;
            if (!advance(entering, enteringUp)) {
                return Optional.empty();
            }
        }
    }

    /** Moves a nonbasic variable as far as the first bound it meets, its own or another's; false if it meets none. */
    private boolean advance(int entering, boolean up) {
        EpsilonNumber own = up ? upper[entering] : lower[entering];
        EpsilonNumber step = own == null ? null : own.minus(value[entering]);
        int blocking = entering;
        for (int b = users[entering].nextSetBit(0); b >= 0; b = users[entering].nextSetBit(b + 1)) {
            Rational slope = row(b).of(entering);
            EpsilonNumber limit = up == slope.signum() > 0 ? upper[b] : lower[b];
            if (limit != null) {
                EpsilonNumber reach = limit.minus(value[b]).times(slope.inverse());
                if (step == null || (up ? reach.compareTo(step) < 0 : reach.compareTo(step) > 0)) {
                    step = reach;
                    blocking = b;
                }
            }
        }
        if (step == null) {
            return false;
        }
        move(entering, step);
        if (blocking != entering) {
            pivot(blocking, entering);
        }
        return true;
    }

    /**
     * The nonbasic variable that can move the basic one: the one in the fewest rows, so that rows stay short, or, where
     * that has gone on for long, the first (Bland's rule, which cannot go in a circle); −1 if there is none.
     */
    private int entering(int basic, boolean up, boolean bland) {
        SparseRow row = row(basic);
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < row.size(); i++) {
            int candidate = row.variable(i);
            if (canMove(candidate, up == row.coefficient(i).signum() > 0)) {
                if (bland) {
                    return candidate;
                }
                int uses = users[candidate].cardinality();
                if (uses < fewest) {
                    best = candidate;
                    fewest = uses;
                }
            }
        }
        return best;
    }

    private boolean canMove(int variable, boolean up) {
        EpsilonNumber bound = up ? upper[variable] : lower[variable];
        return bound == null || (up ? value[variable].compareTo(bound) < 0 : value[variable].compareTo(bound) > 0);
    }

    /** Moves a nonbasic variable and with it every basic variable that depends on it. */
    private void move(int nonbasic, EpsilonNumber step) {
        if (step.isZero()) {
            return;
        }
        value[nonbasic] = value[nonbasic].plus(step);
        for (int b = users[nonbasic].nextSetBit(0); b >= 0; b = users[nonbasic].nextSetBit(b + 1)) {
            value[b] = value[b].plus(step.times(row(b).of(nonbasic)));
            inspect(b);
        }
    }

    private void pivot(int leaving, int entering) {
        pivots++;
        SparseRow solved = row(leaving).solvedFor(entering, leaving);
        disown(leaving);
        BitSet dependants = users[entering];
        users[entering] = new BitSet();
        for (int b = dependants.nextSetBit(0); b >= 0; b = dependants.nextSetBit(b + 1)) {
            SparseRow changed = row(b).substituted(entering, solved);
            disown(b);
            adopt(b, changed);
        }
        adopt(entering, solved);
        broken.clear(leaving);
        inspect(entering);
    }

    private void adopt(int basic, SparseRow row) {
        rows[basic] = row;
        for (int i = 0; i < row.size(); i++) {
            users[row.variable(i)].set(basic);
        }
    }

    private void disown(int basic) {
        SparseRow row = row(basic);
        for (int i = 0; i < row.size(); i++) {
            users[row.variable(i)].clear(basic);
        }
        rows[basic] = null;
    }

    private void inspect(int basic) {
        EpsilonNumber least = lower[basic];
        EpsilonNumber most = upper[basic];
        broken.set(
                basic,
                (least != null && value[basic].compareTo(least) < 0)
                        || (most != null && value[basic].compareTo(most) > 0));
    }

    private EpsilonNumber evaluated(SparseRow row) {
        EpsilonNumber sum = EpsilonNumber.ZERO;
        for (int i = 0; i < row.size(); i++) {
            sum = sum.plus(value[row.variable(i)].times(row.coefficient(i)));
        }
        return sum;
    }

    private SparseRow row(int basic) {
        SparseRow row = rows[basic];
        if (row == null) {
            throw new IllegalStateException("variable " + basic + " has no row");
        }
        return row;
    }
}
