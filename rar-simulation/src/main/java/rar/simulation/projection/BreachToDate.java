package rar.simulation.projection;

import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A month end at which cash was under the floor, by the outcome.
 *
 * @param month which
 * @param cash at its end
 * @param floor that was to be kept
 */
public record BreachToDate(YearMonth month, Money cash, Money floor) {

    /** @throws NullPointerException if a component is null; it names the component */
    public BreachToDate {
        Components.present(BreachToDate.class, month, cash, floor);
    }
}
