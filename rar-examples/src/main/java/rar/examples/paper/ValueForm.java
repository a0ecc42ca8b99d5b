package rar.examples.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rar.model.money.MoneyUnit;

/**
 * How the values of a chart are shown.
 *
 * @param unit of amounts in öre; for shares {@code %}
 * @param perUnit how much of a value is one of the unit
 * @param decimals that are shown
 */
public record ValueForm(String unit, BigDecimal perUnit, int decimals) {

    /** Shares of one, shown in percent. */
    public static final ValueForm PERCENT = new ValueForm("%", new BigDecimal("0.01"), 1);

    /** Amounts in öre, shown rounded in a unit. */
    public static ValueForm of(MoneyUnit unit) {
        return new ValueForm(unit.toString(), BigDecimal.valueOf(unit.ore()), 0);
    }

    /** A value in the unit, rounded as it is shown. */
    public BigDecimal shown(BigDecimal value) {
        return value.divide(perUnit, decimals, RoundingMode.HALF_UP);
    }
}
