package rar.simulation.risk;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * An amount estimated from scenarios, with an interval that holds the true one with the stated confidence.
 *
 * @param value the estimate
 * @param low the interval's lower end
 * @param high the interval's upper end
 * @param confidence of the interval, between 0 and 1
 * @param resolution how far the value can be from the one that the sorted scenarios give: the width of a bin
 */
public record MoneyEstimate(Money value, Money low, Money high, double confidence, Money resolution) {

    /** @throws NullPointerException if a component is null; it names the component */
    public MoneyEstimate {
        Components.present(MoneyEstimate.class, value, low, high, resolution);
    }
}
