package rar.simulation.account;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What a project is to a payer, or to society as a whole.
 *
 * @param costs by year, undiscounted
 * @param effects by year, undiscounted; negative where it loses
 * @param discountedCosts all costs, worth in the first year
 * @param discountedEffects all effects, worth in the first year
 */
public record PayerResult(Vector<Money> costs, Vector<Money> effects, Money discountedCosts, Money discountedEffects) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PayerResult {
        Components.present(PayerResult.class, costs, effects, discountedCosts, discountedEffects);
    }

    /** Effects less costs, discounted. */
    public Money net() {
        return discountedEffects.minus(discountedCosts);
    }

    /** The share of the effects that would cover the costs; none where there are no effects to cover them. */
    public Option<Double> breakEvenShare() {
        return Option.when(
                discountedEffects.ore() > 0, () -> (double) discountedCosts.ore() / (double) discountedEffects.ore());
    }
}
