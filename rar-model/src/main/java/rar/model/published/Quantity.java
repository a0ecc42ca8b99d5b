package rar.model.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import rar.model.message.Figure;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * An exact amount of something, with the unit it is shown in.
 *
 * @param value in the measure of the unit's kind (öre for money), exact
 * @param unit what it is shown in
 */
public record Quantity(Share value, PrintUnit unit) implements Figure {

    private static final long serialVersionUID = 1L;

    /** So many decimals are shown at most. */
    public static final int DECIMALS = 6;

    /** @throws NullPointerException if a component is null; it names the component */
    public Quantity {
        Components.present(Quantity.class, value, unit);
    }

    /** This in its unit, exact. */
    public Share inUnit() {
        return value.dividedBy(unit.size());
    }

    /** Minus one, zero or one. */
    public int signum() {
        return value.numerator().signum();
    }

    /**
     * In Swedish form with its unit, e.g. {@code −3 004 tkr}; exact where six decimals suffice, else rounded to six, half
     * up away from zero.
     */
    @Override
    public String written() {
        return withDecimals(0);
    }

    @Override
    public String toString() {
        return written();
    }

    /** As {@link #written()}, with at least so many decimals, e.g. {@code 726,90 kr}. */
    public String withDecimals(int least) {
        Share shown = inUnit();
        BigDecimal number = new BigDecimal(shown.numerator())
                .divide(new BigDecimal(shown.denominator()), DECIMALS, RoundingMode.HALF_UP);
        DecimalFormatSymbols swedish = DecimalFormatSymbols.getInstance(Locale.ROOT);
        swedish.setGroupingSeparator('\u00a0');
        swedish.setDecimalSeparator(',');
        swedish.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0", swedish);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(DECIMALS);
        String digits = format.format(number);
        return unit.symbol().isEmpty() ? digits : digits + "\u00a0" + unit.symbol();
    }
}
