package rar.examples.page;

import java.math.BigDecimal;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.simulation.risk.MoneyEstimate;

/**
 * Amounts as a page prints them: in one unit, rounded half up, digits in groups of three.
 *
 * @param unit of every amount on the page
 */
public record Amounts(MoneyUnit unit) {

    /** The amount alone, e.g. {@code 12 626}. */
    public String of(Money amount) {
        return amount.formatRounded(unit);
    }

    /** The amount with its unit, e.g. {@code 500 tkr}. */
    public String withUnit(Money amount) {
        return of(amount) + "\u00a0" + unit;
    }

    /** The same, but exact in kr where rounding would leave nothing, so that a small breach is not printed as none. */
    public String margin(Money amount) {
        return amount.ore() != 0 && amount.roundedIn(unit) == 0 ? amount.format(MoneyUnit.KRONA) : of(amount);
    }

    /** Exact, with its unit: in that of the page where it takes no more than two decimals, else in kr. */
    public String exact(Money amount) {
        boolean isFine = amount.ore() % Math.max(1, unit.ore() / 100) != 0;
        return amount.format(isFine ? MoneyUnit.KRONA : unit);
    }

    /** The least cash at a month end and its month, e.g. {@code 7 610 tkr in 2011-12}. */
    public String lowestWithUnit(BalancePlan balance) {
        return withUnit(lowestCash(balance)) + inMonth(balance);
    }

    /** The same without the unit. */
    public String lowest(BalancePlan balance) {
        return of(lowestCash(balance)) + inMonth(balance);
    }

    private static Money lowestCash(BalancePlan balance) {
        return balance.monthEnd(balance.lowestMonth()).cash();
    }

    private static String inMonth(BalancePlan balance) {
        return " in " + balance.month(balance.lowestMonth());
    }

    /** The estimate with no more digits than its interval supports. */
    public String of(MoneyEstimate estimate) {
        return of(estimate.value(), step(estimate));
    }

    /** The estimate and its interval, rounded outwards, e.g. {@code 7 430 (7 410–7 450)}. */
    public String withInterval(MoneyEstimate estimate) {
        long step = step(estimate);
        Money low = new Money(Math.floorDiv(estimate.low().ore(), step) * step);
        Money high = new Money(-Math.floorDiv(-estimate.high().ore(), step) * step);
        return of(estimate) + " (" + of(low) + " to " + of(high) + ")";
    }

    private String of(Money amount, long step) {
        return of(new Money(amount.roundedIn(new MoneyUnit(unit.symbol(), step)) * step));
    }

    /** The power of ten, in öre and at least the unit, that the width of the interval begins with. */
    private long step(MoneyEstimate estimate) {
        BigDecimal width =
                BigDecimal.valueOf(estimate.high().minus(estimate.low()).ore()).divide(BigDecimal.valueOf(unit.ore()));
        int exponent = width.precision() - width.scale() - 1;
        long step = unit.ore();
        for (int i = 0; i < exponent; i++) {
            step = Math.multiplyExact(step, 10);
        }
        return step;
    }
}
