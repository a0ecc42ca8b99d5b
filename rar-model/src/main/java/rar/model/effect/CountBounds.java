package rar.model.effect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import rar.model.linear.EpsilonNumber;
import rar.model.linear.ExactSimplex;
import rar.model.linear.Rational;
import rar.model.linear.SparseRow;
import rar.model.money.Share;

/**
 * Between which values a hidden count lies, for a reader who knows everything that is printed, that zeros are printed, and how
 * the counts sum: the least and the greatest over all tables that agree with it, by linear programming in exact arithmetic.
 * A bound counts only if a table of whole numbers has it.
 */
final class CountBounds {

    private final CountSystem system;
    private final List<BitSet> sums;
    private final ExactSimplex tables;

    /** With no count printed. */
    CountBounds(CountSystem system, List<BitSet> sums) {
        this.system = system;
        this.sums = sums;
        List<SparseRow> rows = new ArrayList<>();
        sums.forEach(sum -> rows.add(row(sum, new BitSet())));
        for (int f = 1; f < system.rows().size(); f++) {
            for (int i = 0; i < system.rows().get(f).size(); i++) {
                rows.add(row(system.rows().get(f).get(i), system.rows().get(0).get(i)));
            }
        }
        Rational[] start = new Rational[system.parts()];
        for (int p = 0; p < start.length; p++) {
            start[p] = Rational.of(system.part(p));
        }
        this.tables = new ExactSimplex(start, rows.toArray(SparseRow[]::new));
        for (int p = 0; p < start.length; p++) {
            tables.bound(p, number(1), null);
        }
        for (int r = sums.size(); r < rows.size(); r++) {
            tables.bound(system.parts() + r, number(0), number(0));
        }
    }

    private SparseRow row(BitSet sum, BitSet less) {
        SparseRow row = new SparseRow(sum.cardinality() + less.cardinality());
        for (int p = 0; p < system.parts(); p++) {
            int times = (sum.get(p) ? 1 : 0) - (less.get(p) ? 1 : 0);
            if (times != 0) {
                row.append(p, Rational.of(times));
            }
        }
        return row;
    }

    private static EpsilonNumber number(long value) {
        return new EpsilonNumber(Rational.of(value), Rational.ZERO);
    }

    private int variable(int sum) {
        return system.parts() + sum;
    }

    /** Lets the reader know a count. */
    void print(int sum) {
        EpsilonNumber value =
                number(sums.get(sum).stream().mapToLong(system::part).sum());
        tables.bound(variable(sum), value, value);
        tables.conflict();
    }

    /** Takes it away. */
    void hide(int sum) {
        tables.bound(variable(sum), null, null);
    }

    /** The least that a count can be. */
    long least(int sum) {
        Share least = tables.least(variable(sum))
                .map(found -> found.value().toShare())
                .orElseThrow(() -> new IllegalStateException("counts are not negative"));
        return least.numerator()
                .add(least.denominator())
                .subtract(BigInteger.ONE)
                .divide(least.denominator())
                .longValueExact();
    }

    /** Whether a table of whole numbers has the count at most so large. */
    boolean reachesDown(int sum, long most) {
        return reaches(sum, () -> tables.least(variable(sum)), value -> value <= most);
    }

    /** Whether a table of whole numbers has the count at least so large. */
    boolean reachesUp(int sum, long least) {
        return reaches(sum, () -> tables.most(variable(sum)), value -> value >= least);
    }

    private boolean reaches(int sum, Supplier<Optional<EpsilonNumber>> extreme, LongPredicate isFarEnough) {
        Optional<EpsilonNumber> found = extreme.get();
        if (found.isEmpty()) {
            return true;
        }
        for (int p = 0; p < system.parts(); p++) {
            if (!isWhole(tables.value(p))) {
                return false;
            }
        }
        return isFarEnough.test(
                tables.value(variable(sum)).value().toShare().numerator().longValueExact());
    }

    private static boolean isWhole(EpsilonNumber number) {
        return number.value().toShare().denominator().equals(BigInteger.ONE);
    }
}
