package rar.examples.calculation;

import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.LinearSum;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A sum of cells, with what they sum to.
 *
 * @param formula the sum
 * @param amount its value
 */
record KnownSum(LinearSum formula, Money amount) {

    static final KnownSum NONE = new KnownSum(LinearSum.NONE, Money.ZERO);

    /** @throws NullPointerException if a component is null; it names the component */
    KnownSum {
        Components.present(KnownSum.class, formula, amount);
    }

    /** The sum and one more, so many times: 1 or -1. */
    KnownSum and(int sign, Expression of, Money known) {
        return new KnownSum(formula.and(sign, of), amount.plus(known.times(sign)));
    }

    /** The sum and another. */
    KnownSum and(KnownSum other) {
        return new KnownSum(formula.and(other.formula), amount.plus(other.amount));
    }

    /**
     * A cell of a figure: computed where this is its sum, else the figure as it is; so is a figure of which nothing is booked,
     * or of which what has happened took the place.
     */
    Cell of(Money figure) {
        Cell cell = Cell.amount(figure);
        return formula.terms().nonEmpty() && amount.equals(figure) ? cell.by(formula) : cell;
    }
}
