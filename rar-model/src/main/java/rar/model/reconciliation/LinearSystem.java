package rar.model.reconciliation;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rar.model.linear.Conflict;
import rar.model.linear.EpsilonNumber;
import rar.model.linear.ExactSimplex;
import rar.model.linear.Rational;
import rar.model.linear.SparseRow;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;

/**
 * The cells and identities of published plans as a linear system: a variable for every cell, bounded by the true values
 * that print as it does, then one for every identity's left less right side. Bounds can be relaxed, which lets a cell
 * take any value or lets an identity go, and restored.
 */
final class LinearSystem {

    private final Vector<Cell> cells;
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();
    private final Vector<Identity> identities;
    private final ExactSimplex simplex;
    private final BitSet relaxed = new BitSet();

    LinearSystem(Seq<Identity> identities) {
        this.identities = Vector.ofAll(identities);
        List<SparseRow> rows = new ArrayList<>();
        for (Identity identity : identities) {
            rows.add(row(identity, numbers));
        }
        this.cells = Vector.ofAll(numbers.keySet());
        Rational[] printed =
                cells.map(cell -> Rational.of(cell.number().value())).toJavaArray(Rational[]::new);
        this.simplex = new ExactSimplex(printed, rows.toArray(SparseRow[]::new));
        for (int variable = 0; variable < cells.size() + identities.size(); variable++) {
            restore(variable);
        }
    }

    private static SparseRow row(Identity identity, Map<Cell, Integer> numbers) {
        Map<Integer, Rational> factors = new TreeMap<>();
        identity.factors().forEach((cell, factor) -> {
            Integer number = numbers.computeIfAbsent(cell, c -> numbers.size());
            factors.put(number, Rational.of(factor));
        });
        SparseRow row = new SparseRow(factors.size());
        factors.forEach(row::append);
        return row;
    }

    Vector<Cell> cells() {
        return cells;
    }

    boolean isCell(int variable) {
        return variable < cells.size();
    }

    Cell cell(int variable) {
        return cells.get(variable);
    }

    /** The variable of the identity with this index. */
    int variableOf(int identity) {
        return cells.size() + identity;
    }

    Identity identity(int variable) {
        return identities.get(variable - cells.size());
    }

    /** The variable of a cell that an identity ties. */
    int variableOf(Cell cell) {
        return numbers.getOrDefault(cell, -1);
    }

    /** The identities that are not relaxed and have none of these cells. */
    Vector<Identity> holdingWithout(Collection<Cell> changed) {
        return identities
                .zipWithIndex()
                .filter(indexed -> !relaxed.get(variableOf(indexed._2))
                        && !indexed._1.factors().keySet().stream().anyMatch(changed::contains))
                .map(Tuple2::_1);
    }

    /** Lets a cell take any value, or an identity go. */
    void relax(int variable) {
        relaxed.set(variable);
        simplex.bound(variable, null, null);
    }

    /** Holds a cell to the true values behind its print, or an identity to its relation. */
    void restore(int variable) {
        relaxed.clear(variable);
        Interval values = isCell(variable)
                ? cell(variable).number().trueValues()
                : identity(variable)
                        .relation()
                        .differences()
                        .plus(Interval.exactly(identity(variable).constant()));
        simplex.bound(
                variable,
                bound(values.least(), values.includesLeast(), Rational.ONE),
                bound(values.most(), values.includesMost(), Rational.of(-1)));
    }

    private static @Nullable EpsilonNumber bound(Option<Share> end, boolean included, Rational inwards) {
        return end.isEmpty() ? null : new EpsilonNumber(Rational.of(end.get()), included ? Rational.ZERO : inwards);
    }

    /** Bounds that cannot hold together, empty if all can. */
    Optional<Conflict> conflict() {
        return simplex.conflict();
    }

    /** Brings the variables within bounds that are known to allow it. */
    void settle() {
        conflict().ifPresent(conflict -> {
            throw new IllegalStateException("a solved system has a conflict: " + conflict);
        });
    }

    /** Every value the variable can take while all bounds hold; call it only where there is no conflict. */
    Interval range(int variable) {
        Option<EpsilonNumber> least = Option.ofOptional(simplex.least(variable));
        Option<EpsilonNumber> most = Option.ofOptional(simplex.most(variable));
        return new Interval(
                least.map(end -> end.value().toShare()),
                least.exists(end -> end.nudge().isZero()),
                most.map(end -> end.value().toShare()),
                most.exists(end -> end.nudge().isZero()));
    }

    /** For each cell a true value, so that all bounds hold; call it only where there is no conflict. */
    Map<Cell, Share> trueValues() {
        Rational epsilon = simplex.epsilon();
        Map<Cell, Share> values = new LinkedHashMap<>();
        for (int variable = 0; variable < cells.size(); variable++) {
            EpsilonNumber value = simplex.value(variable);
            values.put(
                    cell(variable),
                    value.value().plus(value.nudge().times(epsilon)).toShare());
        }
        return values;
    }
}
