package rar.model.goal;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Project funds by what they are directed at.
 *
 * @param individual to projects directed at individuals (individinriktade)
 * @param structure to projects directed at structure
 * @param unknown to projects whose direction is not known
 */
public record DirectedFunds(Money individual, Money structure, Money unknown) {

    /** No funds. */
    public static final DirectedFunds NONE = new DirectedFunds(Money.ZERO, Money.ZERO, Money.ZERO);

    /** @throws NullPointerException if a component is null; it names the component */
    public DirectedFunds {
        Components.present(DirectedFunds.class, individual, structure, unknown);
    }

    /** All of them. */
    public Money total() {
        return individual.plus(structure).plus(unknown);
    }
}
