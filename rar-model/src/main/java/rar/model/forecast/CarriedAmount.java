package rar.model.forecast;

import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.UnspentMoney;

/**
 * What a line or project is forecast to leave unspent at the end of a year, and what becomes of it.
 *
 * @param source the id of the line or project
 * @param name its name
 * @param year whose money it is
 * @param amount above zero
 * @param rule whether it lapses, or is carried over to the year after
 * @param beyond whether that year is after the plan
 */
public record CarriedAmount(String source, String name, int year, Money amount, UnspentMoney rule, boolean beyond) {

    /** @throws NullPointerException if a component is null; it names the component */
    public CarriedAmount {
        Components.present(CarriedAmount.class, source, name, amount, rule);
    }

    /** Whether it is used in a later year of the plan. */
    public boolean isBroughtIn() {
        return rule == UnspentMoney.CARRIED_OVER && !beyond;
    }
}
