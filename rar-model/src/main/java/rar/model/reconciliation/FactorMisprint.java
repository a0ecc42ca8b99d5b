package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import rar.model.money.Components;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;
import rar.model.published.PrintedNumber;
import rar.model.published.Term;

/**
 * An exact cell by which amounts are multiplied or divided, such as a count of inhabitants, as it would have to read for
 * an identity to hold. No linear system can change it, since it stands in the factors.
 *
 * @param cell the cell
 * @param values what it could read for the identity alone, in the measure of its unit's kind
 * @param value the one of them nearest to what is printed that can be printed so
 */
record FactorMisprint(Cell cell, Interval values, Share value) {

    private static final Share MINUS_ONE = Share.of(-1, 1);

    FactorMisprint {
        Components.present(FactorMisprint.class, cell, values, value);
    }

    /**
     * The cells of which another reading makes an identity hold together with others.
     *
     * @param identity an equation that contradicts its own cells
     * @param holding the identities that are to hold too
     */
    static Vector<FactorMisprint> of(Identity identity, Vector<Identity> holding) {
        return identity.isClaim()
                ? Vector.empty()
                : Vector.ofAll(identity.multipliers())
                        .flatMap(cell -> alone(identity, cell))
                        .filter(misprint -> misprint.reconciles(holding.append(identity)));
    }

    /** A changed cell read as the nearest number that its true values allow; none where none of them can be printed. */
    static Option<FactorMisprint> of(CellChange change) {
        return reading(change.cell(), change.trueValues());
    }

    /** The change of the cell, with the others of which another reading would do as well. */
    CellChange change(Seq<Cell> alternatives) {
        return new CellChange(cell, values, alternatives, Option.none());
    }

    /** Whether these identities hold together where the cell reads so. */
    boolean reconciles(Vector<Identity> identities) {
        return new LinearSystem(identities.map(this::in)).conflict().isEmpty();
    }

    /** An identity as it is where the cell reads so. */
    Identity in(Identity identity) {
        return identity.with(term -> term.reading(cell, value));
    }

    /** The misprint whose readings serve as many of these identities as can be, taken in their order. */
    FactorMisprint serving(Vector<Identity> identities) {
        return identities.foldLeft(
                this,
                (misprint, identity) -> values(identity, cell)
                        .flatMap(misprint.values::shared)
                        .flatMap(shared -> reading(cell, shared))
                        .getOrElse(misprint));
    }

    private static Option<FactorMisprint> alone(Identity identity, Cell cell) {
        return values(identity, cell).flatMap(values -> reading(cell, values));
    }

    private static Option<FactorMisprint> reading(Cell cell, Interval values) {
        return nearest(cell.number(), values)
                .filter(value -> value.compareTo(Share.ZERO) > 0)
                .map(value -> new FactorMisprint(cell, values, value));
    }

    /** What a cell could read for an identity alone; none where no reading or any would do, or it stands there twice. */
    private static Option<Interval> values(Identity identity, Cell cell) {
        boolean isTerm = identity.factors().containsKey(cell);
        boolean isFactor = identity.multipliers().contains(cell);
        if (isTerm) {
            return Option.when(!isFactor && !identity.isClaim(), () -> asTerm(identity, cell));
        }
        return ratios(identity, cell).map(ratio -> ratio.times(cell.number().value()));
    }

    private static Interval asTerm(Identity identity, Cell cell) {
        Interval others = Vector.ofAll(identity.factors().entrySet())
                .filter(factor -> !factor.getKey().equals(cell))
                .map(factor -> factor.getKey().number().trueValues().times(factor.getValue()))
                .fold(Interval.exactly(identity.constant().times(MINUS_ONE)), Interval::plus);
        return others.times(divided(MINUS_ONE, identity.factors().getOrDefault(cell, Share.ONE)));
    }

    /** What the cell would have to read as a part of what is printed; none where no reading or any would do. */
    private static Option<Interval> ratios(Identity identity, Cell cell) {
        Interval multiplied = sum(identity, cell, Option.some(false));
        Interval divided = sum(identity, cell, Option.some(true));
        Interval others = sum(identity, cell, Option.none())
                .plus(Interval.exactly(identity.constant().times(MINUS_ONE)))
                .times(MINUS_ONE);
        if (divided.equals(Interval.exactly(Share.ZERO))) {
            return quotients(others, multiplied);
        }
        return multiplied.equals(Interval.exactly(Share.ZERO)) ? quotients(divided, others) : Option.none();
    }

    /** Left less right of the terms in whose factor the cell stands, above or below the line, or does not stand. */
    private static Interval sum(Identity identity, Cell cell, Option<Boolean> divides) {
        return side(identity.left(), cell, divides)
                .plus(side(identity.right(), cell, divides).times(MINUS_ONE));
    }

    private static Interval side(Iterable<Term> terms, Cell cell, Option<Boolean> divides) {
        return Vector.ofAll(terms)
                .filter(term -> divides.equals(term.multipliers()
                        .find(multiplier -> multiplier.cell().equals(cell))
                        .map(Term.Multiplier::divides)))
                .map(term -> term.cell().number().trueValues().times(term.factor()))
                .fold(Interval.exactly(Share.ZERO), Interval::plus);
    }

    /** The quotients above zero of two intervals, with their ends; none where the divisor may be zero. */
    private static Option<Interval> quotients(Interval dividend, Interval divisor) {
        if (divisor.contains(Share.ZERO)
                || dividend.width().isEmpty()
                || divisor.width().isEmpty()
                || isZero(divisor.least())
                || isZero(divisor.most())) {
            return Option.none();
        }
        Vector<Share> ends = dividend.least()
                .toVector()
                .appendAll(dividend.most())
                .flatMap(above ->
                        Vector.of(divisor.least().get(), divisor.most().get()).map(below -> divided(above, below)));
        Interval found = new Interval(ends.min(), true, ends.max(), true);
        return found.least().exists(end -> end.compareTo(Share.ZERO) > 0) ? Option.some(found) : Option.none();
    }

    /** A quotient with a divisor of either sign. */
    private static Share divided(Share dividend, Share divisor) {
        return divisor.isNegative()
                ? dividend.times(MINUS_ONE).dividedBy(divisor.times(MINUS_ONE))
                : dividend.dividedBy(divisor);
    }

    private static boolean isZero(Option<Share> end) {
        return end.contains(Share.ZERO);
    }

    /** The value among those that a number may have which is nearest to its own and can be printed in its place. */
    private static Option<Share> nearest(PrintedNumber number, Interval values) {
        return Vector.of(
                        values.least().map(end -> onStep(end, number, true)),
                        values.most().map(end -> onStep(end, number, false)))
                .flatMap(end -> end)
                .filter(values::contains)
                .minBy(value -> distance(value, number.value()));
    }

    private static Share distance(Share one, Share other) {
        Share difference = one.plus(other.times(MINUS_ONE));
        return difference.isNegative() ? difference.times(MINUS_ONE) : difference;
    }

    /** The multiple of the number's step next to a value, above or below it. */
    private static Share onStep(Share value, PrintedNumber number, boolean above) {
        Share steps = value.dividedBy(number.step());
        BigInteger[] whole = steps.numerator().divideAndRemainder(steps.denominator());
        BigInteger up = above && whole[1].signum() > 0 ? BigInteger.ONE : BigInteger.ZERO;
        return number.step().times(Share.of(new BigDecimal(whole[0].add(up))));
    }
}
