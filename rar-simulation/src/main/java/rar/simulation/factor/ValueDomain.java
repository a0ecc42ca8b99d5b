package rar.simulation.factor;

import io.vavr.control.Option;
import java.math.BigDecimal;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.FileNumber;

/**
 * The values that a factor's draws can have. What a factor refuses, the values that a stress may give it, the steps in which it
 * is tried and the way in which a value is printed follow from it.
 *
 * @param expected what the values are, as a mistake says it, without a full stop
 * @param low the least of them, or what all are above
 * @param includesLow whether {@code low} is one of them
 * @param high the greatest
 * @param whole whether all are whole numbers
 * @param unit what a value counts
 * @param asPlanned the value that leaves the plan as it is; outside the domain where the plan holds no answer
 */
public record ValueDomain(
        Message expected, double low, boolean includesLow, double high, boolean whole, Unit unit, double asPlanned) {

    private static final BigDecimal FINEST_STEP = new BigDecimal("0.0001");
    private static final int MOST_STEPS = 20_000;

    /** @throws NullPointerException if a component is null; it names the component */
    public ValueDomain {
        Components.present(ValueDomain.class, expected, unit);
    }

    /** The domain of a factor written outside this library, whose {@code expected} is told as it is. */
    public ValueDomain(
            String expected, double low, boolean includesLow, double high, boolean whole, Unit unit, double asPlanned) {
        this(asSaid(expected), low, includesLow, high, whole, unit, asPlanned);
    }

    /** What a value counts. */
    public enum Unit {
        /** Whole months. */
        MONTHS,
        /** A part of the plan's amount, or of growth; 1 is 100 %. */
        SHARE,
        /** 1 for yes, 0 for no. */
        ANSWER,
        /** How many there are. */
        NUMBER,
        /** Kronor. */
        KRONOR
    }

    /** Whole months of delay, 0 to {@value RiskFactor#MOST_MONTHS}; none as planned. */
    public static ValueDomain months() {
        Message expected = ExpectedValues.MONTHS.with("most", RiskFactor.MOST_MONTHS);
        return new ValueDomain(expected, 0, true, RiskFactor.MOST_MONTHS, true, Unit.MONTHS, 0);
    }

    /** Yes, 1, or no, 0. */
    public static ValueDomain answer(String expected, double asPlanned) {
        return answer(asSaid(expected), asPlanned);
    }

    static ValueDomain answer(Message expected, double asPlanned) {
        return new ValueDomain(expected, 0, true, 1, true, Unit.ANSWER, asPlanned);
    }

    /** A share of what the plan has, both ends included. */
    public static ValueDomain share(String what, int low, int high, double asPlanned) {
        return share(asSaid(what), low, high, asPlanned);
    }

    static ValueDomain share(Message what, int low, int high, double asPlanned) {
        Message expected =
                ExpectedValues.SHARE.with("what", what).with("low", low).with("high", high);
        return new ValueDomain(expected, low, true, high, false, Unit.SHARE, asPlanned);
    }

    /** Growth beyond the plan's, above −100 % and at most 100 %; none as planned. */
    public static ValueDomain growth(String what) {
        return growth(asSaid(what));
    }

    static ValueDomain growth(Message what) {
        return new ValueDomain(ExpectedValues.GROWTH.with("what", what), -1, false, 1, false, Unit.SHARE, 0);
    }

    /** A whole number of so many at most; none as planned. */
    public static ValueDomain number(String what, int most) {
        return number(asSaid(what), most);
    }

    static ValueDomain number(Message what, int most) {
        Message expected = ExpectedValues.NUMBER.with("what", what).with("most", most);
        return new ValueDomain(expected, 0, true, most, true, Unit.NUMBER, 0);
    }

    /** An amount that a plan can hold, in kronor; any value leaves the plan as it is where there is no such amount. */
    public static ValueDomain kronor(String what, double asPlanned) {
        return kronor(asSaid(what), asPlanned);
    }

    static ValueDomain kronor(Message what, double asPlanned) {
        Message expected = ExpectedValues.KRONOR.with("what", what).with("most", FinancialPlan.LARGEST_AMOUNT);
        double most = (double) FinancialPlan.LARGEST_AMOUNT.ore() / 100;
        return new ValueDomain(expected, 0, true, most, false, Unit.KRONOR, asPlanned);
    }

    /** Any number that an amount of a plan can be multiplied by, 0 as planned; the bounds are those of a plan's amounts. */
    static ValueDomain units() {
        double most = (double) FinancialPlan.LARGEST_AMOUNT.ore() / 100;
        Message expected = ExpectedValues.UNITS
                .with("low", FinancialPlan.LARGEST_AMOUNT.negated().ore() / 100)
                .with("high", FinancialPlan.LARGEST_AMOUNT.ore() / 100);
        return new ValueDomain(expected, -most, true, most, false, Unit.NUMBER, 0);
    }

    private static Message asSaid(String text) {
        return ExpectedValues.AS_SAID.with("what", text);
    }

    /** Whether a draw can have this value. */
    public boolean contains(double value) {
        return (includesLow ? value >= low : value > low) && value <= high && (!whole || value == Math.rint(value));
    }

    /** What is wrong with a value, if anything. */
    public Option<Message> refusal(double value) {
        return Option.when(
                !contains(value),
                () -> ValueMistake.VALUE_OUTSIDE.with("expected", expected).with("value", FileNumber.end(value)));
    }

    /** What is wrong with a distribution of these values, if anything. */
    public Option<Message> refusal(Distribution drawn) {
        boolean isOne = drawn.leastDrawn() == drawn.greatestDrawn();
        if (isOne && !contains(drawn.leastDrawn())) {
            return refusal(drawn.leastDrawn());
        }
        if (whole && !drawn.isWholeNumbers()) {
            return Option.some(ValueMistake.FRACTIONS_DRAWN.with("expected", expected));
        }
        return contains(drawn.leastDrawn()) && contains(drawn.greatestDrawn())
                ? Option.none()
                : Option.some(ValueMistake.VALUES_OUTSIDE
                        .with("expected", expected)
                        .with("least", FileNumber.end(drawn.leastDrawn()))
                        .with("greatest", FileNumber.end(drawn.greatestDrawn())));
    }

    /**
     * The step in which values are tried one by one: 1 where only whole numbers are drawn, else a ten-thousandth, or ten times
     * as much and so on for a wide range.
     *
     * @param drawn values of this domain
     */
    public BigDecimal step(Distribution drawn) {
        if (whole || drawn.isWholeNumbers()) {
            return BigDecimal.ONE;
        }
        BigDecimal range = BigDecimal.valueOf(drawn.greatestDrawn()).subtract(BigDecimal.valueOf(drawn.leastDrawn()));
        BigDecimal width = FINEST_STEP;
        while (range.compareTo(width.multiply(BigDecimal.valueOf(MOST_STEPS))) > 0) {
            width = width.movePointRight(1);
        }
        return width;
    }
}
