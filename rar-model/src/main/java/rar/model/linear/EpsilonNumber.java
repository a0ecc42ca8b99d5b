package rar.model.linear;

import rar.model.money.Components;

/**
 * {@code value + nudge·ε} where ε is positive and smaller than every positive number: with it an open end of an
 * interval, "less than 462", is the closed end "at most 462 − ε" and the simplex method needs no second case.
 */
public record EpsilonNumber(Rational value, Rational nudge) implements Comparable<EpsilonNumber> {

    static final EpsilonNumber ZERO = of(Rational.ZERO);

    /** @throws NullPointerException if a component is null; it names the component */
    public EpsilonNumber {
        Components.present(EpsilonNumber.class, value, nudge);
    }

    static EpsilonNumber of(Rational value) {
        return new EpsilonNumber(value, Rational.ZERO);
    }

    EpsilonNumber plus(EpsilonNumber other) {
        return new EpsilonNumber(value.plus(other.value), nudge.plus(other.nudge));
    }

    EpsilonNumber minus(EpsilonNumber other) {
        return new EpsilonNumber(value.minus(other.value), nudge.minus(other.nudge));
    }

    EpsilonNumber times(Rational factor) {
        return new EpsilonNumber(value.times(factor), nudge.isZero() ? Rational.ZERO : nudge.times(factor));
    }

    boolean isZero() {
        return value.isZero() && nudge.isZero();
    }

    @Override
    public int compareTo(EpsilonNumber other) {
        int order = value.compareTo(other.value);
        return order != 0 ? order : nudge.compareTo(other.nudge);
    }
}
