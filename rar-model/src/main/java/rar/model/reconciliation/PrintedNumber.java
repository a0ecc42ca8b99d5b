package rar.model.reconciliation;

import io.vavr.control.Option;
import java.math.BigDecimal;
import rar.model.money.AmountText;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/**
 * A number as printed, and which true values it may stand for.
 *
 * @param text as printed, e.g. {@code −12 672} or {@code 17177,4}
 * @param value what it says, in the measure of the unit's kind
 * @param unit what it counts
 * @param trueValues the values that print so: the value itself where it is exact, else all that round to it
 */
public record PrintedNumber(String text, Share value, PrintUnit unit, Interval trueValues) {

    /**
     * Reads a printed number that was rounded to its last digit, or to {@code roundedTo} where that is coarser. A unit
     * printed after it goes before {@code tableUnit}.
     *
     * @param roundedTo the step it was rounded to, in the measure of the unit's kind; none for its last printed digit
     * @throws NumberTextException if it is not a number in Swedish form
     */
    public static PrintedNumber rounded(String text, PrintUnit tableUnit, Option<Share> roundedTo) {
        Printed printed = Printed.of(text, tableUnit);
        Share step = roundedTo.filter(s -> s.compareTo(printed.lastDigit()) > 0).getOrElse(printed.lastDigit());
        return new PrintedNumber(text, printed.value(), printed.unit(), Interval.roundedTo(printed.value(), step));
    }

    /**
     * Reads a printed number that is exact, such as a count of inhabitants or an agreed amount.
     *
     * @throws NumberTextException if it is not a number in Swedish form
     */
    public static PrintedNumber exact(String text, PrintUnit tableUnit) {
        Printed printed = Printed.of(text, tableUnit);
        return new PrintedNumber(text, printed.value(), printed.unit(), Interval.exactly(printed.value()));
    }

    /** Whether it stands for its own value only. */
    public boolean isExact() {
        return trueValues.equals(Interval.exactly(value));
    }

    /** A printed number taken apart: its value and the size of its last digit in the measure of its unit's kind. */
    private record Printed(Share value, Share lastDigit, PrintUnit unit) {

        static Printed of(String text, PrintUnit tableUnit) {
            AmountText written = AmountText.of(text);
            PrintUnit unit = written.hasUnit() ? PrintUnit.parse(written.unit()) : tableUnit;
            String number = written.number();
            if (number.indexOf('/') >= 0 || number.indexOf('%') >= 0) {
                throw new NumberTextException("\"" + text + "\" is not a number as a table prints it");
            }
            int comma = number.indexOf(',');
            int decimals = comma < 0 ? 0 : number.length() - comma - 1;
            Share value = Share.parse(number).times(unit.size());
            return new Printed(
                    value, Share.of(BigDecimal.ONE.movePointLeft(decimals)).times(unit.size()), unit);
        }
    }
}
