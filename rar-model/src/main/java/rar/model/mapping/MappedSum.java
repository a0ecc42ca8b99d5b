package rar.model.mapping;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What a part of the plan came to.
 *
 * @param target which part
 * @param amount debit positive, credit negative
 */
public record MappedSum(Target target, Money amount) {

    /** @throws NullPointerException if a component is null; it names the component */
    public MappedSum {
        Components.present(MappedSum.class, target, amount);
    }
}
