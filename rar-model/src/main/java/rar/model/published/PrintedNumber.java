package rar.model.published;

import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/**
 * A number as printed, and which true values it may stand for.
 *
 * @param text as printed, e.g. {@code −12 672} or {@code 17177,4}
 * @param value what it says, in the measure of the unit's kind; of an interval its middle, or its end where it has one
 *     only, and zero where nothing is known
 * @param unit what it counts
 * @param step what every print of its kind is a multiple of: its last digit, or the coarser step it was rounded to
 * @param trueValues the values that print so: the value itself where it is exact, else all that round to it
 */
public record PrintedNumber(String text, Share value, PrintUnit unit, Share step, Interval trueValues) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PrintedNumber {
        Components.present(PrintedNumber.class, text, value, unit, step, trueValues);
    }

    /**
     * Reads a printed number that was rounded half up to its last digit, or to {@code roundedTo} where that is coarser.
     *
     * @param roundedTo the step it was rounded to, in the measure of the unit's kind; none for its last printed digit
     * @throws NumberTextException as {@link #rounded(String, PrintUnit, Rounding)}
     */
    public static PrintedNumber rounded(String text, PrintUnit tableUnit, Option<Share> roundedTo) {
        return rounded(text, tableUnit, new Rounding(RoundingRule.HALF_UP, roundedTo, Share.ZERO));
    }

    /**
     * Reads a printed number that was rounded as is said, or the interval that is printed in its place: {@code 38–54},
     * {@code <5}, {@code ≥ 95}, {@code ?} (see {@link PrintedRange}). A unit printed after it goes before
     * {@code tableUnit}.
     *
     * @throws NumberTextException if it is neither a number in Swedish form nor an interval of such numbers
     */
    public static PrintedNumber rounded(String text, PrintUnit tableUnit, Rounding rounding) {
        return PrintedRange.of(text, tableUnit, false).getOrElse(() -> {
            Digits digits = Digits.of(text, tableUnit);
            Share step = rounding.stepOver(digits.lastDigit());
            return new PrintedNumber(
                    text, digits.value(), digits.unit(), step, rounding.trueValues(digits.value(), step));
        });
    }

    /**
     * Reads a printed number that is exact, such as a count of inhabitants or an agreed amount, or an interval of such
     * numbers.
     *
     * @throws NumberTextException as {@link #rounded(String, PrintUnit, Rounding)}
     */
    public static PrintedNumber exact(String text, PrintUnit tableUnit) {
        return PrintedRange.of(text, tableUnit, true).getOrElse(() -> stated(text, tableUnit));
    }

    /**
     * Reads a number that is exact and no interval, such as an amount that stands in no table.
     *
     * @throws NumberTextException if it is not a number in Swedish form
     */
    public static PrintedNumber stated(String text, PrintUnit defaultUnit) {
        Digits digits = Digits.of(text, defaultUnit);
        return new PrintedNumber(
                text, digits.value(), digits.unit(), digits.lastDigit(), Interval.exactly(digits.value()));
    }

    /** The same print, standing for other true values. */
    public PrintedNumber withTrueValues(Interval others) {
        return new PrintedNumber(text, value, unit, step, others);
    }

    /** Whether it is rounded half up to its step, as a number is about which nothing is said. */
    public boolean isRoundedHalfUp() {
        return trueValues.equals(Interval.roundedTo(value, step));
    }

    /** Whether it stands for its own value only. */
    public boolean isExact() {
        return trueValues.equals(Interval.exactly(value));
    }
}
