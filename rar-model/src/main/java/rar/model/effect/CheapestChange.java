package rar.model.effect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import rar.model.linear.EpsilonNumber;
import rar.model.linear.ExactSimplex;
import rar.model.linear.Rational;
import rar.model.linear.SparseRow;

/**
 * Which counts have to be hidden that one of them could be so much more, or less: those that differ in the other table that
 * is cheapest, each unit of a printed count at its price, by linear programming (Kelly, Golden and Assad, "Cell suppression:
 * disclosure protection for sensitive tabular data", Networks 22, 1992, pages 397–417).
 *
 * <p>The variables are how much each part is more and less, then how much each sum is.
 */
final class CheapestChange {

    private final CountSystem system;
    private final List<BitSet> sums;

    CheapestChange(CountSystem system, List<BitSet> sums) {
        this.system = system;
        this.sums = sums;
    }

    /**
     * The sums that differ; none where no other table has it.
     *
     * @param sum which is to differ
     * @param by so much at least, more where it is positive
     * @param price of a unit of each sum, 0 for what is hidden
     */
    BitSet of(int sum, long by, IntToLongFunction price) {
        int parts = system.parts();
        int cells = 2 * parts + 2 * sums.size();
        int same = (system.rows().size() - 1)
                * (system.rows().isEmpty() ? 0 : system.rows().get(0).size());
        SparseRow[] rows = new SparseRow[sums.size() + Math.max(0, same) + 1];
        for (int s = 0; s < sums.size(); s++) {
            rows[s] = row(sums.get(s), new BitSet(), s);
        }
        int next = sums.size();
        for (int f = 1; f < system.rows().size(); f++) {
            for (int i = 0; i < system.rows().get(f).size(); i++) {
                rows[next++] =
                        row(system.rows().get(f).get(i), system.rows().get(0).get(i), -1);
            }
        }
        rows[next] = cost(price);
        Rational[] start = new Rational[cells];
        Arrays.fill(start, Rational.ZERO);
        ExactSimplex change = new ExactSimplex(start, rows);
        for (int v = 0; v < cells; v++) {
            boolean isDecrease = v < 2 * parts && v % 2 == 1;
            change.bound(v, number(0), isDecrease ? number(system.part(v / 2) - 1) : null);
        }
        for (int r = 0; r < next; r++) {
            change.bound(cells + r, number(0), number(0));
        }
        int wanted = 2 * parts + 2 * sum + (by > 0 ? 0 : 1);
        change.bound(wanted, number(Math.abs(by)), null);
        change.bound(2 * parts + 2 * sum + (by > 0 ? 1 : 0), number(0), number(0));
        if (change.conflict().isPresent()) {
            return new BitSet();
        }
        change.least(cells + next);
        return differing(change, parts);
    }

    private BitSet differing(ExactSimplex change, int parts) {
        BitSet differ = new BitSet();
        for (int s = 0; s < sums.size(); s++) {
            EpsilonNumber more = change.value(2 * parts + 2 * s);
            EpsilonNumber less = change.value(2 * parts + 2 * s + 1);
            differ.set(s, !more.equals(less));
        }
        return differ;
    }

    /** How much a sum differs, less what its own variables say. */
    private SparseRow row(BitSet sum, BitSet less, int own) {
        SparseRow row = new SparseRow(2 * (sum.cardinality() + less.cardinality()) + 2);
        for (int p = 0; p < system.parts(); p++) {
            int times = (sum.get(p) ? 1 : 0) - (less.get(p) ? 1 : 0);
            if (times != 0) {
                row.append(2 * p, Rational.of(times));
                row.append(2 * p + 1, Rational.of(-times));
            }
        }
        if (own >= 0) {
            row.append(2 * system.parts() + 2 * own, Rational.of(-1));
            row.append(2 * system.parts() + 2 * own + 1, Rational.of(1));
        }
        return row;
    }

    private SparseRow cost(IntToLongFunction price) {
        SparseRow row = new SparseRow(2 * sums.size());
        for (int s = 0; s < sums.size(); s++) {
            long each = price.applyAsLong(s);
            if (each > 0) {
                row.append(2 * system.parts() + 2 * s, Rational.of(each));
                row.append(2 * system.parts() + 2 * s + 1, Rational.of(each));
            }
        }
        return row;
    }

    private static EpsilonNumber number(long value) {
        return new EpsilonNumber(Rational.of(value), Rational.ZERO);
    }
}
