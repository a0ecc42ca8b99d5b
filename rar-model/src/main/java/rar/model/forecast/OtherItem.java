package rar.model.forecast;

import rar.model.money.Components;
import rar.model.plan.LineKind;

/**
 * Something that the plan did not foresee.
 *
 * @param id unlike any of the plan
 * @param name as a reader should see it
 * @param kind what it moves; not a carried-over balance
 * @param amounts to date, signed as a budget line of the kind
 * @param forecast of the rest
 * @param credit whether an amount of a cost or an income may be less than zero
 */
public record OtherItem(
        String id, String name, LineKind kind, DatedAmounts amounts, DatedAmounts forecast, boolean credit) {

    /** @throws NullPointerException if a component is null; it names the component */
    public OtherItem {
        Components.present(OtherItem.class, id, name, kind, amounts, forecast);
    }

    /** An item that is no credit. */
    public OtherItem(String id, String name, LineKind kind, DatedAmounts amounts, DatedAmounts forecast) {
        this(id, name, kind, amounts, forecast, false);
    }
}
