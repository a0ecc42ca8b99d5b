package rar.model.published;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A relation that must hold between the true values behind some cells: the sum of factor times cell on the left equals,
 * or is at least or at most, the same on the right.
 *
 * @param name what the document or the auditor calls it, e.g. {@code Summa omsättningstillgångar}
 * @param place where it holds: the column or row it was written out for, empty where it stands alone
 * @param left the cells of the left side
 * @param relation how the sides relate
 * @param right the cells of the right side, often one total
 * @param constant added to the right side, in the measure of the unit's kind; mostly zero
 * @param unit what both sides count, and what differences are shown in
 */
public record Identity(
        String name, String place, Seq<Term> left, Relation relation, Seq<Term> right, Share constant, PrintUnit unit) {

    private static final Share MINUS_ONE = Share.of(-1, 1);

    /** @throws IllegalArgumentException if there are no cells or all of them cancel out */
    public Identity {
        Components.present(Identity.class, name, place, left, relation, right, constant, unit);
        if (combined(left, right).isEmpty()) {
            throw new IllegalArgumentException("identity " + name + " ties no cells, or they cancel out");
        }
    }

    /** {@code parts} sum to {@code total}, in the total's unit. */
    public static Identity sum(String name, String place, Seq<Cell> parts, Cell total) {
        return new Identity(
                name,
                place,
                parts.map(Term::plus),
                Relation.EQUALS,
                Vector.of(Term.plus(total)),
                Share.ZERO,
                total.number().unit());
    }

    /**
     * Whether it says that something is at least or at most so much. A claim is judged by true values that satisfy the
     * equations; it never makes one of them a contradiction, and no cell is changed for its sake.
     */
    public boolean isClaim() {
        return relation != Relation.EQUALS;
    }

    /** The name with its place, e.g. {@code Summa tillgångar, 2009}. */
    public String label() {
        return place.isEmpty() ? name : name + ", " + place;
    }

    /** The label with no-break spaces, so that a page keeps it on one line. */
    public String unbrokenLabel() {
        return label().replace(' ', '\u00a0');
    }

    /** Every cell once, left side first. */
    public Seq<Cell> cells() {
        return left.appendAll(right).map(Term::cell).distinct();
    }

    /** The exact cells that its factors were made of, each once. */
    public Seq<Cell> multipliers() {
        return left.appendAll(right)
                .flatMap(Term::multipliers)
                .map(Term.Multiplier::cell)
                .distinct();
    }

    /** The identity of other terms, each in the place of one of these. */
    public Identity with(UnaryOperator<Term> change) {
        return new Identity(name, place, left.map(change), relation, right.map(change), constant, unit);
    }

    /** The cells with the factors of left less right, those that cancel left out; in the order of the sides. */
    public Map<Cell, Share> factors() {
        return combined(left, right);
    }

    /** Left less right as printed. */
    public Quantity printedDifference() {
        return new Quantity(difference(cell -> cell.number().value()), unit);
    }

    /** Left less right for these true values, in the measure of the unit's kind. */
    public Share difference(Function<Cell, Share> trueValues) {
        Share sum = constant.times(MINUS_ONE);
        for (Map.Entry<Cell, Share> factor : factors().entrySet()) {
            sum = sum.plus(factor.getValue().times(trueValues.apply(factor.getKey())));
        }
        return sum;
    }

    /** Whether some true values of its own cells satisfy it, whatever other identities say. */
    public boolean isPossible() {
        Interval differences = Interval.exactly(constant.times(MINUS_ONE));
        for (Map.Entry<Cell, Share> factor : factors().entrySet()) {
            differences = differences.plus(factor.getKey().number().trueValues().times(factor.getValue()));
        }
        return differences.meets(relation.differences());
    }

    private static Map<Cell, Share> combined(Seq<Term> left, Seq<Term> right) {
        Map<Cell, Share> factors = new LinkedHashMap<>();
        left.forEach(term -> factors.merge(term.cell(), term.factor(), Share::plus));
        right.forEach(term -> factors.merge(term.cell(), term.factor().times(MINUS_ONE), Share::plus));
        factors.values().removeIf(Share.ZERO::equals);
        return factors;
    }
}
