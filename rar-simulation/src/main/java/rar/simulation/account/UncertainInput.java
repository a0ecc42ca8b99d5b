package rar.simulation.account;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What an uncertain number does to society's result when it is low, or high, and everything else is as expected.
 *
 * @param input its name in the file
 * @param low its value, passed below in one case of twenty
 * @param high its value, passed above in one case of twenty
 * @param netAtLow society's result at the low value
 * @param netAtHigh society's result at the high value
 */
public record UncertainInput(String input, double low, double high, Money netAtLow, Money netAtHigh) {

    /** @throws NullPointerException if a component is null; it names the component */
    public UncertainInput {
        Components.present(UncertainInput.class, input, netAtLow, netAtHigh);
    }

    /** How far the result moves. */
    public Money swing() {
        return netAtHigh.minus(netAtLow).abs();
    }
}
