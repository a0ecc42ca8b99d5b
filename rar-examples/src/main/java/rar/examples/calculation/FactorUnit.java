package rar.examples.calculation;

import rar.model.message.MessageCode;
import rar.simulation.factor.ValueDomain.Unit;

/** What the values of a factor count, in words. */
enum FactorUnit implements MessageCode {
    /** Months. */
    MONTHS,
    /** A share. */
    SHARE,
    /** The probability of a yes. */
    ANSWER,
    /** A number. */
    NUMBER,
    /** Kronor. */
    KRONOR;

    static FactorUnit of(Unit unit) {
        return switch (unit) {
            case MONTHS -> MONTHS;
            case SHARE -> SHARE;
            case ANSWER -> ANSWER;
            case NUMBER -> NUMBER;
            case KRONOR -> KRONOR;
        };
    }
}
